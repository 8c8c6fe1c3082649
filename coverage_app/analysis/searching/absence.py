"""Search the whole of a text before anyone says that it does not mention something."""

from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.aligning.figure_values import are_within_bounds, same_value
from coverage_app.analysis.aligning.word_terms import key_of
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.lexicon.titles import NAME_SUFFIXES
from coverage_app.analysis.names import Name, NameKind
from coverage_app.analysis.searching.corpus import SentenceIndex
from coverage_app.analysis.sentences import Sentence

# A sentence with half of the telling words may say the thing in other words: a teacher has to look.
UNSURE_SHARE = 0.5


class Presence(StrEnum):
    """What a search of a text's sentences, headline and subheads came to."""

    FOUND = "found"
    UNSURE = "unsure"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Absence:
    """A text that does not mention a fact: how many sentences were searched, and what came nearest.

    ``nearest`` is the most alike sentence, when one is alike enough to leave a doubt; ``is_read``
    tells that the texts are in English: of others nobody can say what they do not mention.
    """

    letter: str
    searched: int
    nearest: Sentence | None
    is_read: bool = True

    @property
    def is_sure(self) -> bool:
        """Tell whether the search left no doubt.

        >>> Absence("B", 11, None).is_sure
        True
        """
        return self.nearest is None and self.is_read


def search_figure(figure: Figure, other: SentenceIndex) -> Presence:
    """Search ``other`` for the value of ``figure``: digits, number words and converted units.

    The same number of anything else, and a value that rounding, a hedge or a conversion could give,
    leave the search unsure.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.searching.corpus import read_corpus
    >>> one = annotate(Document.from_text("The flight took 86 minutes in all."))
    >>> other = annotate(Document.from_text("The flight was the longest so far."))
    >>> search_figure(one.figures[0], read_corpus(read_texts((other,))).index("A")).value
    'absent'
    """
    candidates = other.one.figures
    if any(same_value(figure, candidate) for candidate in candidates):
        return Presence.FOUND
    if any(_could_be(figure, candidate) for candidate in candidates):
        return Presence.UNSURE
    numbers = frozenset((f"{figure.value:g}", f"{figure.value:.0f}"))
    return _absent(other) if other.missing(numbers) == numbers else Presence.UNSURE


def _absent(other: SentenceIndex) -> Presence:
    """Say of what was not found that it is absent, if the text is in English."""
    return Presence.ABSENT if other.one.document.is_english else Presence.UNSURE


def locate_figure(figure: Figure, other: AnnotatedDocument) -> tuple[Sentence, ...]:
    """Return the sentences of ``other`` with a figure that is or could be ``figure``.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The flight took 86 minutes in all."))
    >>> other = annotate(Document.from_text("It was late. It took eighty-six minutes.", letter="B"))
    >>> [sentence.ref for sentence in locate_figure(one.figures[0], other)]
    ['B2']
    """
    numbers = {
        candidate.sentence
        for candidate in other.figures
        if same_value(figure, candidate) or _could_be(figure, candidate)
    }
    return tuple(sentence for sentence in other.sentences if sentence.number in numbers)


def search_words(keys: frozenset[str], other: SentenceIndex) -> Presence:
    """Search ``other`` for a sentence with the word ``keys`` (stems of words with content).

    All keys in one sentence count as found, half of them as unsure. No keys are found nowhere for
    sure, so the search stays unsure.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.searching.corpus import read_corpus
    >>> other = annotate(Document.from_text("The flight was the longest so far."))
    >>> index = read_corpus(read_texts((other,))).index("A")
    >>> search_words(frozenset({"flight", "longest"}), index).value
    'found'
    """
    best = other.nearest_share(keys, dict.fromkeys(keys, 1.0))
    if best == 1.0:
        return Presence.FOUND
    return Presence.UNSURE if best >= UNSURE_SHARE or not keys else _absent(other)


def locate_words(keys: frozenset[str], other: SentenceIndex) -> tuple[Sentence, ...]:
    """Return the sentences of ``other`` with half of the word ``keys``, those with most first.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.searching.corpus import read_corpus
    >>> other = annotate(Document.from_text("Rain fell. The flight was the longest so far."))
    >>> keys = frozenset({"flight", "longest"})
    >>> [found.ref for found in locate_words(keys, read_corpus(read_texts((other,))).index("A"))]
    ['A2']
    """
    near = other.near(keys, dict.fromkeys(keys, 1.0))
    return tuple(found.sentence for found in near if found.share >= UNSURE_SHARE)


def search_name(name: Name, own: SentenceIndex, other: SentenceIndex) -> Presence:
    """Search ``other`` for the bearer of ``name`` in ``own``: its forms, acronyms, its words.

    A family name, the last word of another name, or more than half of its words leave a doubt.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.searching.corpus import read_corpus
    >>> from coverage_app.analysis.documents import Document
    >>> texts = "The World Food Agency sent rice.", "The WFA sent rice.", "The world is big."
    >>> documents = (
    ...     annotate(Document.from_text(text, letter=letter))
    ...     for text, letter in zip(texts, "ABC")
    ... )
    >>> own, *others = read_corpus(read_texts(tuple(documents))).indexes
    >>> [search_name(own.one.names[0], own, other).value for other in others]
    ['unsure', 'absent']
    """
    forms = {candidate.full.casefold() for candidate in other.one.names}
    if name.full.casefold() in forms:
        return Presence.FOUND
    acronyms = {acronym(candidate.full) for candidate in other.one.names}
    if name.full.casefold() in acronyms or key_of(acronym(name.full)) in other.places:
        return Presence.UNSURE
    words = [word for word in name.full.split() if word.rstrip(".").lower() not in NAME_SUFFIXES]
    if not other.missing(frozenset({key_of(words[-1].lower())} if words else ())):
        return Presence.UNSURE
    keys = own.keys_in(max(name.mentions, key=len))
    is_person = name.kind is NameKind.PERSON
    missing = other.missing(keys)
    return Presence.ABSENT if is_person or 2 * len(missing) >= len(keys) else Presence.UNSURE


def acronym(full: str) -> str:
    """Return the first letters of a name of several words, in lower case; nothing for one word.

    >>> acronym("World Food Program"), acronym("Peru")
    ('wfp', '')
    """
    words = [word for word in full.split() if word[:1].isupper()]
    return "".join(word[0] for word in words).casefold() if len(words) > 1 else ""


def _could_be(figure: Figure, candidate: Figure) -> bool:
    """Tell whether a figure that does not give the same value could still be the same."""
    if figure.value == candidate.value:
        return True
    are_counted = figure.counted is not None and candidate.counted is not None
    of_other_things = are_counted and figure.unit != candidate.unit
    return not of_other_things and are_within_bounds(figure, candidate)
