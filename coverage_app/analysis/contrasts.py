"""What to look at where several texts tell one fact differently."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from coverage_app.analysis.aligning.differences import share_of_same_words, word_differences
from coverage_app.analysis.aligning.fact_groups import AlignedFact
from coverage_app.analysis.aligning.figure_pairs import give_different_values
from coverage_app.analysis.aligning.quote_pairs import QuoteRelation
from coverage_app.analysis.alignment import Alignment
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.attribution import Attribution, cites_itself
from coverage_app.analysis.decisions import Place
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

# Below this share of common words two wordings differ nearly everywhere: marking all marks nothing.
MARKABLE_SHARE = 0.6


class ContrastKind(StrEnum):
    """In what way two texts part."""

    WORDS = "words"  # other words, or words that only one has
    VALUE = "value"  # another value for the same thing
    CERTAINTY = "certainty"  # said, confirmed, believed: the cue makes it more or less sure
    SOURCE = "source"  # other people are said to have said so
    POINT = "point"  # one person is quoted to one point, in other words
    HEDGE = "hedge"  # one figure, held for more or less sure
    QUOTED = "quoted"  # the words stand in quotation marks in one text only
    INSERTED = "inserted"  # the outlet put words into a quote, in square brackets


@dataclass(frozen=True, slots=True)
class Contrast:
    """One way in which two texts part, and where: a text without words for it has no place."""

    kind: ContrastKind
    places: tuple[Place, ...]


def find_contrasts(
    fact: AlignedFact, annotated: tuple[AnnotatedDocument, ...], alignment: Alignment
) -> tuple[Contrast, ...]:
    """Find where the texts that report ``fact`` part, text by text in pairs.

    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.alignment import align
    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The flood closed 90 schools in the north.", letter="A"))
    >>> text = "The flood closed about 90 schools in the north."
    >>> documents = (one, annotate(Document.from_text(text, letter="B")))
    >>> alignment = align(read_texts(documents))
    >>> [contrast] = find_contrasts(alignment.facts[0], documents, alignment)
    >>> contrast.kind.value
    'hedge'
    """
    tellings = [_telling(one, fact) for one in annotated]
    return tuple(
        contrast
        for left, right in combinations([one for one in tellings if one.sentences], 2)
        for contrast in _contrasts(left, right, alignment)
    )


@dataclass(frozen=True, slots=True)
class _Telling:
    """How one text tells a fact."""

    document: AnnotatedDocument
    sentences: tuple[Sentence, ...]
    numbers: frozenset[int]
    words: tuple[Word, ...]
    figures: tuple[Figure, ...]
    attribution: Attribution | None

    @property
    def letter(self) -> str:
        return self.document.document.letter

    def place(self, span: Span) -> Place:
        return Place(self.letter, span)

    def tells(self, number: int) -> bool:
        return number in self.numbers

    def tells_any(self, numbers: tuple[int, ...]) -> bool:
        return not self.numbers.isdisjoint(numbers)


def _telling(one: AnnotatedDocument, fact: AlignedFact) -> _Telling:
    letter = one.document.letter
    sentences = tuple(sentence for sentence in fact.sentences if sentence.letter == letter)
    numbers = frozenset(sentence.number for sentence in sentences)
    words = tuple(word for sentence in sentences for word in one.words_in(sentence.span))
    figures = tuple(figure for figure in one.figures if figure.sentence in numbers)
    attribution = _main_attribution(one, sentences)
    return _Telling(one, sentences, numbers, words, figures, attribution)


def _main_attribution(
    one: AnnotatedDocument, sentences: tuple[Sentence, ...]
) -> Attribution | None:
    """Choose the attribution that covers most of the sentences, the inner one of equals."""
    numbers = {sentence.number for sentence in sentences}
    candidates = [
        found
        for found in one.attributions
        if found.sentence in numbers and not cites_itself(found, one.document)
    ]
    return max(reversed(candidates), key=lambda found: len(found.span), default=None)


def _contrasts(left: _Telling, right: _Telling, alignment: Alignment) -> Iterator[Contrast]:
    figures = *_values(left, right, alignment), *_hedges(left, right, alignment)
    yield from figures
    yield from _attributed(left, right)
    yield from _quoted(left, right, alignment)
    yield from _points(left, right, alignment)
    yield from _word_contrasts(left, right, figures)


def _hedges(left: _Telling, right: _Telling, alignment: Alignment) -> Iterator[Contrast]:
    """Find the figures that both give and one holds for less sure."""
    for pair in alignment.figures:
        if (
            pair.letters == left.letter + right.letter
            and pair.left.bound is not pair.right.bound
            and left.tells(pair.left.sentence)
            and right.tells(pair.right.sentence)
        ):
            places = left.place(_hedged(pair.left)), right.place(_hedged(pair.right))
            yield Contrast(ContrastKind.HEDGE, places)


def _values(left: _Telling, right: _Telling, alignment: Alignment) -> Iterator[Contrast]:
    """Find the figures with another value for the same thing that the other text gives nowhere."""
    letters = left.letter + right.letter
    paired = {
        figure
        for pair in alignment.figures
        if pair.letters == letters
        for figure in (pair.left, pair.right)
    }
    others = [figure for figure in right.figures if figure not in paired]
    for one in left.figures:
        for other in others if one not in paired else ():
            if give_different_values(left.document, one, right.document, other):
                places = left.place(_hedged(one)), right.place(_hedged(other))
                yield Contrast(ContrastKind.VALUE, places)


def _hedged(figure: Figure) -> Span:
    start = figure.hedge.start if figure.hedge else figure.span.start
    return Span(min(start, figure.span.start), figure.span.end)


def _word_contrasts(
    left: _Telling, right: _Telling, figures: tuple[Contrast, ...]
) -> Iterator[Contrast]:
    """Find the words that differ between two wordings alike enough to compare word by word."""
    if share_of_same_words(left.words, right.words) < MARKABLE_SHARE:
        return
    told = {place for contrast in figures for place in contrast.places}
    for difference in word_differences(left.words, right.words):
        sides = (left, difference.left), (right, difference.right)
        places = tuple(telling.place(span) for telling, span in sides if span)
        kind = ContrastKind.INSERTED if difference.editorial else ContrastKind.WORDS
        if not any(_within(place, told) for place in places):
            yield Contrast(kind, places)


def _within(place: Place, others: set[Place]) -> bool:
    return any(other.letter == place.letter and other.span.contains(place.span) for other in others)


def _quoted(left: _Telling, right: _Telling, alignment: Alignment) -> Iterator[Contrast]:
    """Find quotes whose words the other text gives too, without quotation marks."""
    by_letter = {left.letter: left, right.letter: right}
    for found in alignment.paraphrases:
        if set(found.letters) == set(by_letter):
            quoting, other = (by_letter[letter] for letter in found.letters)
            if quoting.tells_any(found.quote.sentences) and other.tells(found.sentence.number):
                places = quoting.place(found.quote.span), other.place(found.span)
                yield Contrast(ContrastKind.QUOTED, places)


def _points(left: _Telling, right: _Telling, alignment: Alignment) -> Iterator[Contrast]:
    """Find the quotes in which one person makes one point in other words."""
    for pair in alignment.quotes:
        if (
            pair.letters == left.letter + right.letter
            and pair.relation is QuoteRelation.SAME_POINT
            and left.tells_any(pair.left.sentences)
            and right.tells_any(pair.right.sentences)
        ):
            places = left.place(pair.left.span), right.place(pair.right.span)
            yield Contrast(ContrastKind.POINT, places)


def _attributed(left: _Telling, right: _Telling) -> Iterator[Contrast]:
    """Find another source, and words that make the same more or less sure."""
    one, other = left.attribution, right.attribution
    if one is None or other is None:
        return
    if one.cue and other.cue and one.certainty is not other.certainty:
        cues = left.place(one.cue), right.place(other.cue)
        yield Contrast(ContrastKind.CERTAINTY, cues)
    if {source.name for source in one.sources} != {source.name for source in other.sources}:
        sources = tuple(
            telling.place(source.span)
            for telling, attribution in ((left, one), (right, other))
            for source in attribution.sources
        )
        yield Contrast(ContrastKind.SOURCE, sources)
