"""Words of a text, shown with their sentence and whose words they are."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.analysis import Comparison, Fact, Place, Sentence, Span
from coverage_app.lenses.refs import Ref, Refs
from coverage_app.lenses.silence import sentence_at
from coverage_app.lenses.statements import words_at
from coverage_app.lenses.texts import Text, languages_of, span_of

# A clause has one of these before it and after it, or the edge of its sentence.
CLAUSE_EDGE = re.compile(r"[,;:–—]\s")


@dataclass(frozen=True, slots=True)
class Said:
    """Some words, the sentences where they stand, and whether somebody is quoted with them.

    ``before`` and ``after`` are the words around them, with the space between, where these are
    shown too; ``name`` is who is meant where the words do not say so ("she").
    """

    words: str
    refs: tuple[Ref, ...]
    is_quoted: bool
    before: str = ""
    after: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one text has for a row; without words ``none`` says so, and ``refs`` where."""

    text: Text
    said: tuple[Said, ...]
    none: str = ""
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class WordingRow:
    """A question, and what the texts have for it; ``note`` says what to look at.

    Words of one text may stand for the question, in the ``language`` of that text.
    """

    question: str
    note: str
    entries: tuple[Entry, ...]
    language: str | None = None


class Teller:
    """Shows places of the texts of one story."""

    def __init__(self, comparison: Comparison, texts: tuple[Text, ...]) -> None:
        self.comparison = comparison
        self.texts = texts
        self.languages = languages_of(texts)
        self.refs = Refs(texts)
        self.wordings = comparison.wordings()

    def plain(self, letter: str, span: Span) -> str:
        return words_at(self.comparison, letter, span)

    def language(self, fact: Fact) -> str:
        """Return the language of the text that words a fact."""
        return self.languages[fact.sentences[0].letter]

    def statement(self, fact: Fact) -> str:
        said = self.plain(fact.sentences[0].letter, fact.statement)
        return f"… {said}" if said[:1].islower() else said

    def said(self, place: Place) -> Said:
        return self.all_said((place,))[0]

    def all_said(self, places: Iterable[Place]) -> tuple[Said, ...]:
        """Show places of one text, the same words once with all their sentences."""
        numbers: dict[tuple[str, bool], list[int]] = {}
        letter = ""
        for place in places:
            letter, one = place.letter, self.comparison.document(place.letter)
            is_quoted = any(quote.span.overlaps(place.span) for quote in one.quotes)
            key = self.plain(letter, place.span), is_quoted
            numbers.setdefault(key, []).append(sentence_at(one, place.span))
        return tuple(
            Said(words, self.refs.all(letter, numbers[words, is_quoted]), is_quoted)
            for words, is_quoted in numbers
        )

    def in_company(self, place: Place, words: int) -> Said:
        """Show a place with so many words before and after it in its sentence."""
        said, beside = self.said(place), self.beside(place, words)
        is_cut = self._unit(place).start < beside.start
        return Said(
            words=said.words,
            refs=said.refs,
            is_quoted=said.is_quoted,
            before="… " * is_cut
            + self._company(place.letter, Span(beside.start, place.span.start)),
            after=self._company(place.letter, Span(place.span.end, beside.end)),
        )

    def beside(self, place: Place, words: int) -> Span:
        """Return a place with so many words on either side of it, within its sentence."""
        around = self.comparison.document(place.letter).words_in(self._unit(place))
        before = [word.start for word in around if word.start < place.span.start][-words:]
        after = [word.end for word in around if word.start >= place.span.end][:words]
        start = before[0] if before else place.span.start
        end = after[-1] if after else place.span.end
        return Span(start, end)

    def _company(self, letter: str, span: Span) -> str:
        """Return words on one line, with the space between them and the words they stand beside."""
        text = self.comparison.document(letter).document.text
        return " ".join(f"_{span.slice(text)}_".split())[1:-1]

    def _unit(self, place: Place) -> Span:
        """Return the sentence or heading in which a place stands."""
        one = self.comparison.document(place.letter)
        return span_of(one, (sentence_at(one, place.span),), place.span)

    def entries(self, places: tuple[Place, ...]) -> tuple[Entry, ...]:
        """Put places under their texts; a text without a place has no entry."""
        return tuple(
            Entry(text, self.all_said(own))
            for text in self.texts
            if (own := [place for place in places if place.letter == text.letter])
        )


def clause_around(text: str, span: Span, within: Span) -> Span:
    """Return what stands around a span up to the next comma, colon or dash, or the given edges."""
    before = [it.end() for it in CLAUSE_EDGE.finditer(text, within.start, span.start)]
    after = CLAUSE_EDGE.search(text, span.end, within.end)
    return Span(before[-1] if before else within.start, after.start() if after else within.end)


def sentences_of(fact: Fact, letter: str) -> tuple[Sentence, ...]:
    return tuple(sentence for sentence in fact.sentences if sentence.letter == letter)
