"""Classify each fact: in the same words, told differently, only here; and how sure we are."""

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations

from coverage_app.analysis.aligning.differences import word_differences
from coverage_app.analysis.aligning.fact_groups import AlignedFact
from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.alignment import Alignment, align
from coverage_app.analysis.annotation import AnnotatedDocument, annotate
from coverage_app.analysis.bearers import Bearer, find_bearers, stand_ins
from coverage_app.analysis.contrasts import Contrast, find_contrasts
from coverage_app.analysis.decisions import Decisions
from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.searching.absence import (
    Absence,
    Presence,
    locate_figure,
    locate_words,
    search_figure,
    search_words,
)
from coverage_app.analysis.searching.corpus import Corpus, read_corpus
from coverage_app.analysis.searching.details import Telling, find_details
from coverage_app.analysis.searching.doubts import Doubts, other_values, read_doubts
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.shared_copy import SharedCopy, find_shared_copies
from coverage_app.analysis.spans import Span
from coverage_app.analysis.statements import statement_of
from coverage_app.analysis.turns import Turn, find_turns
from coverage_app.analysis.wordings import Wordings, read_wordings

NO_DECISIONS = Decisions()


class Status(StrEnum):
    """How the texts stand to one fact."""

    SAME = "same"  # all that report it use the same words
    DIFFERS = "differs"  # more than one reports it, in different words
    ONLY = "only"  # one text reports it


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that at least one text reports.

    ``statement`` is the shortest part of the first sentence that states it; ``is_detail`` tells
    that it is a part of a sentence that is a fact of its own and has, or may have, a counterpart;
    ``figure`` is set when that part is a figure; ``contrasts`` are the places where the texts that
    report it part.
    """

    status: Status
    sentences: tuple[Sentence, ...]
    statement: Span
    absences: tuple[Absence, ...]
    contrasts: tuple[Contrast, ...] = ()
    is_detail: bool = False
    figure: Figure | None = None

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
    corpus: Corpus = field(compare=False, repr=False)

    def document(self, letter: str) -> AnnotatedDocument:
        """Return the document of that letter; raises `KeyError` when there is none."""
        return self.corpus.index(letter).one

    def search_figure(self, figure: Figure, own: str, letter: str) -> Presence:
        """Search the text of that letter for the value of ``figure`` of the text ``own``."""
        return self._believed(search_figure(figure, self.corpus.index(letter)), own)

    def search_words(self, keys: frozenset[str], own: str, letter: str) -> Presence:
        """Search the text of that letter for a sentence with all the ``keys`` of text ``own``."""
        return self._believed(search_words(keys, self.corpus.index(letter)), own)

    def _believed(self, presence: Presence, own: str) -> Presence:
        """What is searched for was read in another language: nobody can say that it is absent."""
        is_read = presence is not Presence.ABSENT or self.document(own).document.is_english
        return presence if is_read else Presence.UNSURE

    def locate_figure(self, figure: Figure, letter: str) -> tuple[Sentence, ...]:
        """Return the sentences of the text of that letter with what is or could be ``figure``."""
        return locate_figure(figure, self.document(letter))

    def locate_words(self, keys: frozenset[str], letter: str) -> tuple[Sentence, ...]:
        """Return the sentences of the text of that letter with half of the ``keys`` or more."""
        return locate_words(keys, self.corpus.index(letter))

    def nearest(self, keys: frozenset[str], letter: str) -> Sentence | None:
        """Return the sentence of the text of that letter with most of the ``keys``, by weight."""
        near = self.corpus.index(letter).near(keys, self.corpus.weights)
        return next((found.sentence for found in near if found.sentence.number), None)

    def other_values(self, figure: Figure, own: str, letter: str) -> tuple[Figure, ...]:
        """Return what the text of that letter gives instead of ``figure`` of the text ``own``."""
        return other_values(self.corpus.index(own), figure, self.corpus.index(letter))

    def content_keys(self, span: Span, letter: str) -> frozenset[str]:
        """Return the keys of the words with content in a span of the text of that letter."""
        return self.corpus.index(letter).keys_in(span)

    def sentence_keys(self, sentence: Sentence) -> frozenset[str]:
        """Return the keys of the words with content in a sentence."""
        return self.corpus.index(sentence.letter).keys_of(sentence)

    def has_words(self, keys: frozenset[str], letter: str) -> bool:
        """Tell whether all of the ``keys`` stand somewhere in the text of that letter."""
        return not self.corpus.index(letter).missing(keys)

    def shared_copies(self) -> dict[str, SharedCopy]:
        """Find what every two texts have word for word in common, by their letters: "AB"."""
        return find_shared_copies(self.documents)

    def bearers(self) -> tuple[Bearer, ...]:
        """Return who bears the names of the texts, the short and the full forms as one."""
        return find_bearers(self.documents)

    def stand_ins(self, bearer: Bearer, letter: str) -> tuple[Span, ...]:
        """Return where the text of that letter calls a country by what stands for it."""
        return stand_ins(bearer, self.document(letter))

    def turns(self) -> tuple[Turn, ...]:
        """Return who has the word in the texts, and where."""
        return find_turns(self.documents, self.bearers())

    def wordings(self) -> Wordings:
        """Return what knows other words for one thing, and the words that the texts share."""
        return read_wordings(self.corpus)

    def counterparts(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """Return the sentences of other texts that report the same fact as ``sentence``."""
        for fact in self.alignment.facts:
            if sentence in fact.sentences:
                return tuple(one for one in fact.sentences if one.letter != sentence.letter)
        return ()


def compare(documents: tuple[Document, ...], decisions: Decisions = NO_DECISIONS) -> Comparison:
    """Compare the texts of one story; the result is a function of texts and decisions alone.

    >>> one = Document.from_text("The council voted to close the library.", letter="A")
    >>> other = Document.from_text("Rain fell all day.", letter="B")
    >>> [fact.status.value for fact in compare((one, other)).facts]
    ['only', 'only']
    """
    annotated = tuple(annotate(decisions.applied_to(document)) for document in documents)
    texts = read_texts(annotated)
    corpus = read_corpus(texts)
    alignment = align(texts, decisions.facts)
    doubts = read_doubts(corpus, alignment.pairs)
    facts = [_shared_fact(fact, alignment, doubts) for fact in alignment.facts]
    facts += _lone_facts(alignment, doubts)
    facts += _details(facts, corpus)
    return Comparison(annotated, alignment, tuple(sorted(facts, key=_place)), corpus)


def _shared_fact(aligned: AlignedFact, alignment: Alignment, doubts: Doubts) -> Fact:
    first = aligned.sentences[0]
    annotated = tuple(index.one for index in doubts.corpus.indexes)
    return Fact(
        status=Status.SAME if _same_words(aligned, annotated) else Status.DIFFERS,
        sentences=aligned.sentences,
        statement=statement_of(doubts.corpus.index(first.letter).one, first),
        absences=doubts.absences(aligned.sentences),
        contrasts=find_contrasts(aligned, annotated, alignment),
    )


def _same_words(aligned: AlignedFact, annotated: tuple[AnnotatedDocument, ...]) -> bool:
    """Tell whether all texts give the fact in the same words, editorial brackets aside."""
    wordings = []
    for one in annotated:
        letter = one.document.letter
        spans = [sentence.span for sentence in aligned.sentences if sentence.letter == letter]
        if spans:
            wordings.append([word for span in spans for word in one.words_in(span)])
    return all(
        difference.editorial
        for left, right in combinations(wordings, 2)
        for difference in word_differences(left, right)
    )


def _lone_facts(alignment: Alignment, doubts: Doubts) -> list[Fact]:
    """Make a fact of every sentence that has no counterpart in any other text."""
    paired = {sentence for fact in alignment.facts for sentence in fact.sentences}
    return [
        Fact(
            status=Status.ONLY,
            sentences=(sentence,),
            statement=statement_of(index.one, sentence),
            absences=doubts.absences((sentence,)),
        )
        for index in doubts.corpus.indexes
        for sentence in index.one.sentences
        if sentence not in paired
    ]


def _details(facts: list[Fact], corpus: Corpus) -> list[Fact]:
    """Make facts of what only one text has inside sentences that have, or may have, company."""
    tellings = [
        Telling(
            one=corpus.index(sentence.letter).one,
            sentence=sentence,
            counterparts=tuple(one for one in fact.sentences if one.letter != sentence.letter),
        )
        for fact in facts
        if fact.status is not Status.ONLY or not fact.is_sure
        for sentence in fact.sentences
    ]
    return [
        Fact(
            status=Status.ONLY,
            sentences=(detail.sentence,),
            statement=detail.statement,
            absences=detail.absences,
            is_detail=True,
            figure=detail.figure,
        )
        for telling in tellings
        for detail in find_details(telling, corpus)
    ]


def _place(fact: Fact) -> tuple[str, int, Span]:
    first = fact.sentences[0]
    return first.letter, first.number, fact.statement
