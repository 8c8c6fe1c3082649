"""The wrong options: each typed with the misconception it detects."""

from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Comparison, Sentence
from quizzes.derivation.drafts import EvidenceDraft, Misconception, OptionDraft
from quizzes.derivation.once import read_bearers, read_once
from quizzes.derivation.wording import outlet_name, proof, sentences_of

MOST_TEXTS_OFFERED = 3
# A shorter text is a caption or a stub: nobody would look there for a detail.
FEWEST_SENTENCES = 3
# Of two texts neither is the stranger.
FEWEST_RELATED = 2


@dataclass(frozen=True, slots=True)
class Report:
    """What a "who reported it" item asks for: ``detail`` in a word, and where it stands.

    A "quote" is asked for by its words; another text may tell the same in others.
    """

    detail: str
    sentences: tuple[Sentence, ...]

    @property
    def letters(self) -> str:
        """The letters of the texts that have the detail.

        >>> from coverage_app.analysis import Span
        >>> Report("figure", (Sentence("B", 2, Span(0, 1), 0),)).letters
        'B'
        """
        return "".join(sorted({sentence.letter for sentence in self.sentences}))

    @property
    def place(self) -> str:
        """The sentences in words.

        >>> from coverage_app.analysis import Span
        >>> sentences = Sentence("A", 8, Span(0, 1), 0), Sentence("B", 5, Span(0, 1), 0)
        >>> Report("figure", sentences).place
        'sentences A8 and B5'
        """
        refs = [sentence.ref for sentence in self.sentences]
        if len(refs) == 1:
            return f"sentence {refs[0]}"
        return f"sentences {', '.join(refs[:-1])} and {refs[-1]}"


def who_reported_options(comparison: Comparison, report: Report) -> tuple[OptionDraft, ...]:
    """Offer each text alone, all of the texts, and none of them; exactly one option is the key.

    The report stands in one text or in all; with many texts three of them are offered alone.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("It flew for 86 minutes.", letter="A")
    >>> other = Document.from_text("It was a long flight.", letter="B")
    >>> comparison = compare((one, other))
    >>> report = Report("figure", comparison.documents[0].sentences)
    >>> [option.text for option in who_reported_options(comparison, report) if option.is_key]
    ['Text A only']
    """
    alone = tuple(_alone(comparison, one, report) for one in _offered(comparison, report))
    return (*alone, _all(comparison, report), _none(comparison, report))


def nearest_elsewhere(
    comparison: Comparison, sentence: Sentence, keys: frozenset[str]
) -> tuple[EvidenceDraft, ...]:
    """Cite from each other text the sentence that comes nearest, and does not say it.

    That is the counterpart of ``sentence``, else the one with most of the ``keys``.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("The rocket flew for 86 minutes.", letter="A")
    >>> other = Document.from_text("It was late. The rocket fell.", letter="B")
    >>> comparison = compare((one, other))
    >>> sentence = comparison.documents[0].sentences[0]
    >>> keys = comparison.content_keys(sentence.span, "A")
    >>> [near.excerpt for near in nearest_elsewhere(comparison, sentence, keys)]
    ['The rocket fell.']
    """
    counterparts = {one.letter: one for one in comparison.counterparts(sentence)}
    found = []
    for other in comparison.documents:
        letter = other.document.letter
        if letter != sentence.letter:
            near = counterparts.get(letter) or comparison.nearest(keys, letter)
            found += [proof(other, near)] if near else []
    return tuple(found)


@read_once
def strangers(comparison: Comparison) -> frozenset[str]:
    """Return the letters of texts about something else: nothing in them is told by another.

    They share no fact and no name with the others, of which there are two at least.

    >>> from coverage_app.analysis import Document, compare
    >>> texts = "Ana Diaz fell in Ulm.", "In Ulm Ana Diaz fell.", "Rain closed a mine."
    >>> documents = (Document.from_text(text, letter="ABC"[i]) for i, text in enumerate(texts))
    >>> sorted(strangers(compare(tuple(documents))))
    ['C']
    """
    aligned = {
        sentence.letter for fact in comparison.alignment.facts for sentence in fact.sentences
    }
    alone = {one.document.letter for one in comparison.documents} - aligned
    if len(aligned) < FEWEST_RELATED or not alone:
        return frozenset()
    named = [{letter for letter, _ in bearer.names} for bearer in read_bearers(comparison)]
    return frozenset(
        letter for letter in alone if not any(letter in it and len(it) > 1 for it in named)
    )


def _offered(comparison: Comparison, report: Report) -> tuple[AnnotatedDocument, ...]:
    """Choose the texts to offer alone: those that have the detail first, shown in story order."""
    reporting = [one for one in comparison.documents if one.document.letter in report.letters]
    others = [one for one in comparison.documents if one.document.letter not in report.letters]
    full = [one for one in others if len(one.sentences) >= FEWEST_SENTENCES]
    away = strangers(comparison)
    fitting = [one for one in full if one.document.letter not in away]
    chosen = (reporting + (fitting or full or others))[:MOST_TEXTS_OFFERED]
    return tuple(one for one in comparison.documents if one in chosen)


def _alone(comparison: Comparison, one: AnnotatedDocument, report: Report) -> OptionDraft:
    letter, name, is_quote = one.document.letter, outlet_name(one), report.detail == "quote"
    if report.letters == letter:
        misconception = None
        rationale = f"Only {name} has it, in {report.place}. {_searched(comparison, report)}"
    elif letter in report.letters:
        misconception = Misconception.ONLY_ONE
        rationale = f"{name} has this {report.detail}, but not alone: look at {report.place}."
    else:
        misconception = Misconception.SAME_TOPIC
        lacks = "quote these words" if is_quote else f"mention this {report.detail}"
        rationale = f"{name} does not {lacks}. Look at {report.place}."
    return OptionDraft(f"{name} only", rationale, misconception, letter)


def _all(comparison: Comparison, report: Report) -> OptionDraft:
    letters = "".join(one.document.letter for one in comparison.documents)
    text = "Both texts" if len(letters) == 2 else "All the texts"
    if report.letters == letters:
        return OptionDraft(text, f"{text} have it: {report.place}.", None, letters)
    some = "Not both" if len(letters) == 2 else "Not all"
    rationale = f"{some}: this {report.detail} is only in {report.place}."
    return OptionDraft(text, rationale, Misconception.MENTIONED_BY_BOTH, letters)


def _none(comparison: Comparison, report: Report) -> OptionDraft:
    text = "Neither text" if len(comparison.documents) == 2 else "None of the texts"
    rationale = f"It is there, further on: look at {report.place}."
    return OptionDraft(text, rationale, Misconception.STOPPED_EARLY)


def _searched(comparison: Comparison, report: Report) -> str:
    """Say how much was searched in the texts that do not have it."""
    told = [
        f"{sentences_of(one)} of {outlet_name(one)}"
        for one in comparison.documents
        if one.document.letter not in report.letters
    ]
    found = "these words are not there" if report.detail == "quote" else "found no mention of it"
    return f"We searched {' and '.join(told)} and {found}."
