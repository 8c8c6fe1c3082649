"""Classify each fact: in the same words, told differently, only here; and how sure we are."""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from coverage_app.analysis.absence import Presence, locate_figure, search_figure, search_words
from coverage_app.analysis.alignment import AlignedFact, Alignment, SentencePair, align
from coverage_app.analysis.annotation import AnnotatedDocument, annotate
from coverage_app.analysis.contrasts import Contrast, find_contrasts
from coverage_app.analysis.differences import word_differences
from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.statements import statement_of
from coverage_app.analysis.words import content_keys, find_words

# "Two" or "four" stand in any text; a larger number seldom comes twice by chance.
SMALLEST_TELLING_VALUE = 5


class Status(StrEnum):
    """How the texts stand to one fact."""

    SAME = "same"  # all that report it use the same words
    DIFFERS = "differs"  # more than one reports it, in different words
    ONLY = "only"  # one text reports it


@dataclass(frozen=True, slots=True)
class Absence:
    """A text that does not mention a fact: how much was searched, and what came nearest.

    ``nearest`` is the most alike sentence, when one is alike enough to leave a doubt.
    """

    letter: str
    searched: int
    nearest: Sentence | None

    @property
    def is_sure(self) -> bool:
        """Tell whether the search left no doubt."""
        return self.nearest is None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that at least one text reports.

    ``statement`` is the shortest part of the first sentence that states it; ``figure`` is set when
    the fact is a figure inside a sentence that otherwise has a counterpart; ``contrasts`` are the
    places where the texts that report it part.
    """

    status: Status
    sentences: tuple[Sentence, ...]
    statement: Span
    absences: tuple[Absence, ...]
    figure: Figure | None = None
    contrasts: tuple[Contrast, ...] = ()

    @property
    def letters(self) -> str:
        """The letters of the texts that report it, in order: "AB"."""
        return "".join(sorted({sentence.letter for sentence in self.sentences}))

    @property
    def is_sure(self) -> bool:
        """Tell whether every absence is sure."""
        return all(absence.is_sure for absence in self.absences)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two or more texts report of one event: the texts, what they share, and the facts."""

    documents: tuple[AnnotatedDocument, ...]
    alignment: Alignment
    facts: tuple[Fact, ...]

    def document(self, letter: str) -> AnnotatedDocument:
        """Return the document of that letter; raises `KeyError` when there is none."""
        for one in self.documents:
            if one.document.letter == letter:
                return one
        raise KeyError(letter)

    def search_figure(self, figure: Figure, letter: str) -> Presence:
        """Search the text of that letter for the value of ``figure``."""
        return search_figure(figure, self.document(letter))

    def search_words(self, keys: frozenset[str], letter: str) -> Presence:
        """Search the text of that letter for a sentence with all the word ``keys``."""
        return search_words(keys, self.document(letter))

    def content_keys(self, span: Span, letter: str) -> frozenset[str]:
        """Return the keys of the words with content in a span of the text of that letter."""
        return content_keys(find_words(self.document(letter).document.text, span))

    def counterparts(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """Return the sentences of other texts that report the same fact as ``sentence``."""
        for fact in self.alignment.facts:
            if sentence in fact.sentences:
                return tuple(one for one in fact.sentences if one.letter != sentence.letter)
        return ()


def compare(documents: tuple[Document, ...]) -> Comparison:
    """Compare the texts of one story; the result is a function of the texts alone.

    >>> one = Document.from_text("The council voted to close the library.", letter="A")
    >>> other = Document.from_text("Rain fell all day.", letter="B")
    >>> [fact.status.value for fact in compare((one, other)).facts]
    ['only', 'only']
    """
    annotated = tuple(annotate(document) for document in documents)
    alignment = align(annotated)
    facts = [_shared_fact(fact, annotated, alignment) for fact in alignment.facts]
    facts += _lone_facts(annotated, alignment)
    facts += _lone_details(annotated, alignment.facts)
    return Comparison(annotated, alignment, tuple(sorted(facts, key=_place)))


def _shared_fact(
    aligned: AlignedFact, annotated: tuple[AnnotatedDocument, ...], alignment: Alignment
) -> Fact:
    by_letter = {one.document.letter: one for one in annotated}
    first = aligned.sentences[0]
    return Fact(
        status=Status.SAME if _same_words(aligned, by_letter) else Status.DIFFERS,
        sentences=aligned.sentences,
        statement=statement_of(by_letter[first.letter], first),
        absences=_absences(aligned.sentences, annotated, alignment.pairs),
        contrasts=find_contrasts(aligned, annotated, alignment),
    )


def _same_words(aligned: AlignedFact, by_letter: dict[str, AnnotatedDocument]) -> bool:
    """Tell whether all texts give the fact in the same words, editorial brackets aside."""
    wordings = []
    for letter, one in by_letter.items():
        spans = [sentence.span for sentence in aligned.sentences if sentence.letter == letter]
        if spans:
            text = one.document.text
            wordings.append([word for span in spans for word in find_words(text, span)])
    return all(
        difference.editorial
        for left, right in combinations(wordings, 2)
        for difference in word_differences(left, right)
    )


def _absences(
    sentences: tuple[Sentence, ...],
    annotated: tuple[AnnotatedDocument, ...],
    pairs: tuple[SentencePair, ...],
) -> tuple[Absence, ...]:
    """Describe the search of every text that has none of the ``sentences``."""
    has_it = {sentence.letter for sentence in sentences}
    return tuple(
        Absence(
            letter=one.document.letter,
            searched=len(one.sentences),
            nearest=_nearest(sentences, one.document.letter, pairs),
        )
        for one in annotated
        if one.document.letter not in has_it
    )


def _nearest(
    sentences: tuple[Sentence, ...], letter: str, pairs: tuple[SentencePair, ...]
) -> Sentence | None:
    alike = [
        (pair.score, other)
        for pair in pairs
        for one, other in ((pair.left, pair.right), (pair.right, pair.left))
        if one in sentences and one in pair.doubtful and other.letter == letter
    ]
    return max(alike, key=lambda scored: scored[0])[1] if alike else None


def _lone_facts(annotated: tuple[AnnotatedDocument, ...], alignment: Alignment) -> list[Fact]:
    """Make a fact of every sentence that has no counterpart in any other text."""
    paired = {sentence for fact in alignment.facts for sentence in fact.sentences}
    return [
        Fact(
            status=Status.ONLY,
            sentences=(sentence,),
            statement=statement_of(one, sentence),
            absences=tuple(
                _with_figures(absence, one, sentence, annotated)
                for absence in _absences((sentence,), annotated, alignment.pairs)
            ),
        )
        for one in annotated
        for sentence in one.sentences
        if sentence not in paired
    ]


def _with_figures(
    absence: Absence,
    one: AnnotatedDocument,
    sentence: Sentence,
    annotated: tuple[AnnotatedDocument, ...],
) -> Absence:
    """Doubt an absence when the other text has a telling figure of the sentence."""
    if absence.nearest:
        return absence
    (other,) = [two for two in annotated if two.document.letter == absence.letter]
    located = (
        locate_figure(figure, other)
        for figure in one.figures
        if figure.sentence == sentence.number and figure.value >= SMALLEST_TELLING_VALUE
    )
    return replace(absence, nearest=next(filter(None, located), None))


def _lone_details(
    annotated: tuple[AnnotatedDocument, ...], aligned: tuple[AlignedFact, ...]
) -> list[Fact]:
    """Make a fact of every figure that only one text has, inside a sentence with a counterpart."""
    partners = {sentence: fact for fact in aligned for sentence in fact.sentences}
    found: list[Fact] = []
    for one in annotated:
        by_number = {sentence.number: sentence for sentence in one.sentences}
        for figure in one.figures:
            sentence = by_number.get(figure.sentence)
            if sentence is None or sentence not in partners:
                continue
            absences = _figure_absences(figure, sentence, annotated, partners[sentence])
            if absences:
                found.append(Fact(Status.ONLY, (sentence,), _reach(figure), absences, figure))
    return found


def _reach(figure: Figure) -> Span:
    """Cover a figure with its hedge before it and what it counts after it."""
    parts = [span for span in (figure.hedge, figure.span, figure.counted) if span]
    start = min(span.start for span in parts if span.start <= figure.span.start)
    end = max(span.end for span in parts if span.end >= figure.span.end)
    return Span(start, end)


def _figure_absences(
    figure: Figure,
    sentence: Sentence,
    annotated: tuple[AnnotatedDocument, ...],
    partners: AlignedFact,
) -> tuple[Absence, ...]:
    """Describe the search of all other texts for a figure; empty when any of them has it."""
    absences = []
    for other in annotated:
        letter = other.document.letter
        if letter == sentence.letter:
            continue
        presence = search_figure(figure, other)
        if presence is Presence.FOUND:
            return ()
        counterpart = next((s for s in partners.sentences if s.letter == letter), None)
        nearest = counterpart if presence is Presence.UNSURE else None
        absences.append(Absence(letter, len(other.sentences), nearest))
    return tuple(absences)


def _place(fact: Fact) -> tuple[str, int, Span]:
    first = fact.sentences[0]
    return first.letter, first.number, fact.statement
