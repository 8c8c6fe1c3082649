"""Which sentences of two texts plainly tell the same, and which plainly tell two things."""

from collections import Counter
from dataclasses import dataclass
from itertools import permutations

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    NameKind,
    Sentence,
    Span,
    find_words,
)
from quizzes.derivation.plain_sentences import is_plain

STRONG, PARTIAL = "strong", "partial"
# So many telling words are told again: most of what is asked for, or much of both sentences.
FEWEST_SHARED, MOST_TOLD = 5, 0.7
BOTH_TOLD, ONE_TOLD = 0.6, 0.66
# With so much of its words a sentence is a copy, and no test of reading.
COPIED, CONTAINED = 0.85, 0.95
# With so many words side by side in both, quoting one gives the other away.
TELLING_RUN = 5
# Two claims on one subject: what they share, and of each sentence no more than that.
FEWEST_COMMON, MOST_COMMON = 4, 0.34
# Words that turn a claim around or leave it open: both sentences have some, or neither has.
NEGATIONS = frozenset(
    "no not never nobody none nothing neither nor without deny denied denies denying refuse "
    "refused refuses refusing fail failed fails cannot unable hardly".split()
)
OPEN_WORDS = frozenset(
    "may might could would should if unless whether perhaps possible possibly likely unlikely "
    "expected expects alleged allegedly reportedly apparently plans planned planning wants".split()
)


@dataclass(frozen=True, slots=True)
class Retelling:
    """A sentence, ``asked``, that another text tells again in the sentence ``found``.

    ``is_mutual`` tells that each has most of what the other tells, and not one much more;
    ``is_reworded`` that no five words running stand in both.
    """

    asked: Sentence
    found: Sentence
    share: float
    is_mutual: bool
    is_reworded: bool

    @property
    def fact(self) -> str:
        """What both tell, whichever is asked for.

        >>> from coverage_app.analysis import Span
        >>> one, other = Sentence("A", 8, Span(0, 1), 0), Sentence("B", 5, Span(0, 1), 0)
        >>> Retelling(other, one, 1.0, is_mutual=True, is_reworded=True).fact
        'same A8 B5'
        """
        return f"same {' '.join(sorted((self.asked.ref, self.found.ref)))}"

    @property
    def letters(self) -> str:
        """The letters of the two texts, in order.

        >>> from coverage_app.analysis import Span
        >>> one, other = Sentence("A", 8, Span(0, 1), 0), Sentence("B", 5, Span(0, 1), 0)
        >>> Retelling(other, one, 1.0, is_mutual=True, is_reworded=True).letters
        'AB'
        """
        return "".join(sorted((self.asked.letter, self.found.letter)))


@dataclass(frozen=True, slots=True)
class Parting:
    """Two sentences on one subject, each of which the other text tells in another place."""

    left: Sentence
    right: Sentence
    left_again: Sentence
    right_again: Sentence
    common: int


def find_retellings(comparison: Comparison) -> tuple[Retelling, ...]:
    """Find what one text plainly tells again, in other words, and in one place; the surest first.

    The figures, the people and the source are the same, and so is whether it is denied or open.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The town council of Ulm voted on Monday to close the old library on the hill."
    >>> one = Document.from_text(text, letter="A")
    >>> text = "On Monday the old library on the hill was closed by a vote of Ulm's town council."
    >>> found = find_retellings(compare((one, Document.from_text(text, letter="B"))))
    >>> [(it.asked.ref, it.found.ref) for it in found]
    [('A1', 'B1'), ('B1', 'A1')]
    """
    found = [
        read_retelling(comparison, asked, again)
        for pair in comparison.alignment.pairs
        if pair.strength.value == STRONG
        for asked, again in ((pair.left, pair.right), (pair.right, pair.left))
        if _is_told(comparison, asked, again)
    ]
    return tuple(sorted(found, key=lambda it: -it.share))


def read_retelling(comparison: Comparison, asked: Sentence, again: Sentence) -> Retelling:
    """Measure how much of a sentence another one tells again, and in how other words.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("The council closed the old library on the hill.", letter="A")
    >>> other = Document.from_text("The old library was closed.", letter="B")
    >>> comparison = compare((one, other))
    >>> sentences = [it.sentences[0] for it in comparison.documents]
    >>> read_retelling(comparison, *sentences).share
    0.6
    """
    keys, others = (comparison.sentence_keys(it) for it in (asked, again))
    share, back = (len(keys & others) / max(len(it), 1) for it in (keys, others))
    is_mutual = min(share, back) >= BOTH_TOLD and max(share, back) >= ONE_TOLD
    forms, other_forms = _forms(comparison, asked), _forms(comparison, again)
    is_fit = is_plain(comparison.document(asked.letter), asked)
    is_reworded = is_fit and _runs(forms).isdisjoint(_runs(other_forms))
    return Retelling(asked, again, share, is_mutual, is_reworded)


def _is_told(comparison: Comparison, asked: Sentence, again: Sentence) -> bool:
    """Tell whether a text has a plain sentence again in other words, and in one place only."""
    keys, others = (comparison.sentence_keys(it) for it in (asked, again))
    if len(keys & others) < FEWEST_SHARED or not is_plain(comparison.document(asked.letter), asked):
        return False
    told = read_retelling(comparison, asked, again)
    places = [it for it in comparison.locate_words(keys, again.letter) if it.number]
    is_told = told.is_mutual or told.share >= MOST_TOLD
    return (
        is_told
        and places == [again]
        and not _is_copied(comparison, asked, again)
        and _agree(comparison, asked, again)
    )


def _is_copied(comparison: Comparison, asked: Sentence, again: Sentence) -> bool:
    forms, others = (Counter(_forms(comparison, it)) for it in (asked, again))
    shared, shorter = (forms & others).total(), min(forms.total(), others.total())
    return shared >= COPIED * forms.total() or shared >= CONTAINED * shorter


def _forms(comparison: Comparison, sentence: Sentence) -> list[str]:
    one = comparison.document(sentence.letter)
    return [word.form.replace("’", "'") for word in one.words_in(sentence.span)]


def _runs(forms: list[str]) -> set[tuple[str, ...]]:
    starts = range(len(forms) - TELLING_RUN + 1)
    return {tuple(forms[start : start + TELLING_RUN]) for start in starts}


def find_partings(comparison: Comparison) -> tuple[Parting, ...]:
    """Find sentences on one subject that plainly claim two things; most in common first.

    Each of the two is told by the other text elsewhere, and little of either is in the other.

    >>> from coverage_app.analysis import Document, compare
    >>> find_partings(compare((Document.from_text("It rained."),)))
    ()
    """
    strong = [it for it in comparison.alignment.pairs if it.strength.value == STRONG]
    alike = {
        (it.left, it.right)
        for it in comparison.alignment.pairs
        if it.strength.value in (STRONG, PARTIAL)
    }
    texts = {
        it: _reading(comparison, it)
        for pair in strong
        for it in (pair.left, pair.right)
        if is_plain(comparison.document(it.letter), it)
    }
    found = []
    for one, other in permutations(strong, 2):
        left, right = one.left, other.right
        is_pair = (one.left.letter, one.right.letter) == (other.left.letter, other.right.letter)
        is_apart = one.left != other.left and one.right != other.right
        if not is_pair or not is_apart or left not in texts or right not in texts:
            continue
        common = _common(texts[left], texts[right])
        if common >= FEWEST_COMMON and (left, right) not in alike:
            found.append(Parting(left, right, one.right, other.left, common))
    return tuple(sorted(set(found), key=lambda it: (-it.common, it.left.ref, it.right.ref)))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What matters of a sentence beside another: its telling words, figures and words of doubt."""

    keys: frozenset[str]
    kinds: frozenset[str]
    is_denied: bool


def _reading(comparison: Comparison, sentence: Sentence) -> _Reading:
    one = comparison.document(sentence.letter)
    return _Reading(
        comparison.sentence_keys(sentence),
        frozenset(it.dimension for it in one.figures if it.sentence == sentence.number),
        _has(comparison, sentence, NEGATIONS),
    )


def _common(left: _Reading, right: _Reading) -> int:
    """Count what two readings share, or nothing where one may say or deny what the other says."""
    common = len(left.keys & right.keys)
    is_little = common <= MOST_COMMON * min(len(left.keys), len(right.keys))
    is_apart = left.kinds.isdisjoint(right.kinds) and left.is_denied == right.is_denied
    return common if is_little and is_apart else 0


def _agree(comparison: Comparison, asked: Sentence, again: Sentence) -> bool:
    """Tell whether nothing keeps two sentences apart: a figure, a person, a source, a "not"."""
    one, other = comparison.document(asked.letter), comparison.document(again.letter)
    figures, others = (
        {
            (it.base_value, it.dimension, it.bound)
            for it in text.figures
            if it.sentence == sentence.number
        }
        for text, sentence in ((one, asked), (other, again))
    )
    told = {form.split("'")[0] for form in _forms(comparison, again)}
    people = {
        name.full.split()[-1].lower()
        for name in one.names
        if name.kind is NameKind.PERSON and any(asked.span.contains(it) for it in name.mentions)
    }
    sources, theirs = _sources(one, asked), _sources(other, again)
    is_sourced = not sources or not theirs or not sources.isdisjoint(theirs)
    is_alike = all(
        _has(comparison, asked, words) == _has(comparison, again, words)
        for words in (NEGATIONS, OPEN_WORDS)
    )
    return figures <= others and people <= told and is_sourced and is_alike


def _sources(one: AnnotatedDocument, sentence: Sentence) -> set[str]:
    """Collect the stems of who is said to say it."""
    names = [
        source.name
        for it in one.attributions
        if it.sentence == sentence.number
        for source in it.sources
    ]
    return {find_words(name, Span(0, len(name)))[-1].key for name in names}


def _has(comparison: Comparison, sentence: Sentence, words: frozenset[str]) -> bool:
    forms = _forms(comparison, sentence)
    is_denied = words is NEGATIONS and any(form.endswith("n't") for form in forms)
    return is_denied or not words.isdisjoint(forms)
