"""Whose word a sentence is, and how certain: a source with or without a name, or the outlet."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Bound, Figure
from coverage_app.analysis.lexicon.grammar_words import PERSONAL_PRONOUNS
from coverage_app.analysis.names import Name
from coverage_app.analysis.passages import Passage, TokenizedDocument
from coverage_app.analysis.quotes import Quote, Speaker
from coverage_app.analysis.quoting.pieces import Piece, overlaps_any, read_pieces
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.sourcing.certainty import VERBS, Certainty
from coverage_app.analysis.sourcing.hedge_words import Hedge, find_hedges
from coverage_app.analysis.sourcing.sources import Source, SourceReader, is_proper
from coverage_app.analysis.sourcing.stretches import MOST_NESTED, Stretch, read_stretches
from coverage_app.analysis.spans import Span

T = TypeVar("T")
# "It is said that": nobody vouches for it.
_HEARD = {Certainty.STATED: Certainty.ALLEGED}


class Voice(StrEnum):
    """Whose word a statement is."""

    NAMED = "named"  # a person, an organization or a government that the text names
    UNNAMED = "unnamed"  # "officials", "reports"; or nobody says who: "is believed to be"
    OUTLET = "outlet"  # no source: the outlet itself says so


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose word a sentence is, or a part of it.

    ``sentence`` is its number, 0 for the headline; ``span`` what is said. ``cue`` is the verb
    ("warned", "according to", "reportedly"), ``None`` where a quotation goes on from another
    sentence and in the outlet's own voice. ``certainty`` is how sure the verb makes it, without a
    source the least sure of the hedges; ``hedges`` stand within, each in the innermost of several.
    """

    sentence: int
    span: Span
    voice: Voice
    sources: tuple[Source, ...]
    cue: Span | None
    certainty: Certainty
    hedges: tuple[Hedge, ...]


def find_attribution(
    one: TokenizedDocument,
    sentences: tuple[Sentence, ...],
    names: tuple[Name, ...],
    quotes: tuple[Quote, ...],
    figures: tuple[Figure, ...],
) -> tuple[Attribution, ...]:
    """Say of the headline and each sentence whose word it is, in text order.

    A sentence has several attributions when it has several sources or verbs.

    >>> from coverage_app.analysis.names import find_names
    >>> from coverage_app.analysis.passages import TokenizedDocument, tokenize_document
    >>> from coverage_app.analysis.sentences import split_sentences
    >>> document = Document.from_text("The road is shut. Mayor Ana Diaz said it may open in May.")
    >>> one = tokenize_document(document)
    >>> sentences, names = split_sentences(document), find_names(one)
    >>> for found in find_attribution(one, sentences, names, (), ()):
    ...     print(found.voice, [source.name for source in found.sources], found.certainty.name)
    outlet [] STATED
    named ['Ana Diaz'] STATED
    """
    reader = _Reader(one.document, sentences, names, quotes, figures)
    return tuple(found for passage in one.passages for found in reader.read(passage))


def cites_itself(found: Attribution, document: Document) -> bool:
    """Tell whether the source is the outlet's own reporter: that it writes so is no source.

    >>> source = Source("Hill Post reporter", Span(4, 22), named=False)
    >>> found = Attribution(1, Span(0, 4), Voice.UNNAMED, (source,), None, Certainty.STATED, ())
    >>> cites_itself(found, Document("A", "The Hill Post reporter saw it.", (), "Hill Post"))
    True
    """
    outlet, text = document.outlet.casefold(), document.text
    return bool(outlet) and any(
        outlet in source.span.slice(text).casefold() for source in found.sources
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence or the headline: its number, its span and its pieces."""

    number: int
    span: Span
    pieces: tuple[Piece, ...]


class _Reader:
    """Reads one document passage by passage."""

    def __init__(
        self,
        document: Document,
        sentences: tuple[Sentence, ...],
        names: tuple[Name, ...],
        quotes: tuple[Quote, ...],
        figures: tuple[Figure, ...],
    ) -> None:
        self.text = document.text
        self.sentences = sentences
        self.quotes = quotes
        self.quoted = tuple(quote.span for quote in quotes)
        self.speakers = {quote.cue: quote.speaker for quote in quotes if quote.cue}
        self.names = frozenset(name.full for name in names)
        self.rounded = [
            Hedge(figure.hedge, None)
            for figure in figures
            if figure.hedge and figure.bound is Bound.ABOUT
        ]
        mentions = [
            (span, name)
            for name in names
            for span in name.mentions
            if not overlaps_any(span, self.quoted)
        ]
        self.mentions = sorted(mentions, key=lambda mention: mention[0])
        self.sources = SourceReader(document.text, sentences, self.mentions, self.quoted)

    def read(self, passage: Passage) -> Iterator[Attribution]:
        """Yield the attributions of a passage."""
        mentions = _within(self.mentions, passage.span, lambda mention: mention[0])
        quoted = _within(self.quoted, passage.span, lambda span: span)
        pieces = read_pieces(passage.tokens, quoted, mentions)
        hedges = [
            *find_hedges(passage.tokens),
            *_within(self.rounded, passage.span, lambda hedge: hedge.span),
        ]
        hedges.sort(key=lambda hedge: hedge.span)
        for part in self._parts(passage, pieces):
            found = self._attributions(part)
            inside = _within(hedges, part.span, lambda hedge: hedge.span)
            yield from _with_hedges(found, inside)

    def _parts(self, passage: Passage, pieces: tuple[Piece, ...]) -> Iterator[_Part]:
        if passage.is_headline:
            yield _Part(0, passage.span, pieces)
            return
        for sentence in _within(self.sentences, passage.span, lambda one: one.span):
            start, end = sentence.span.start, sentence.span.end
            first = bisect_right(pieces, start, key=lambda piece: piece.end)
            last = bisect_left(pieces, end, key=lambda piece: piece.start)
            yield _Part(sentence.number, sentence.span, pieces[first:last])

    def _attributions(self, part: _Part) -> list[Attribution]:
        """Read what a sentence hands to sources, and what the outlet says in it."""
        found: list[Attribution] = []
        for stretch in read_stretches(part.pieces):
            one = self._attribution(part, stretch)
            if found and _is_nested(found[-1], one):
                one = _merged(found.pop(), one)
            found.append(one)
        found.sort(key=lambda one: one.span)
        spoken = [
            self._spoken(part, quote, quote.speaker)
            for quote in self._quotes_in(part)
            if quote.speaker and not _is_handed(found, quote.span)
        ]
        if spoken:
            found = [one for one in found if one.sources]
        return sorted([*found, *spoken], key=lambda one: one.span)

    def _quotes_in(self, part: _Part) -> tuple[Quote, ...]:
        first = bisect_right(self.quotes, part.span.start, key=lambda quote: quote.span.end)
        last = bisect_left(self.quotes, part.span.end, key=lambda quote: quote.span.start)
        return self.quotes[first:last]

    def _attribution(self, part: _Part, stretch: Stretch) -> Attribution:
        span = _span_of(part, stretch)
        if stretch.cue is None:
            return Attribution(part.number, span, Voice.OUTLET, (), None, Certainty.STATED, ())
        verb = _span(part.pieces, stretch.cue.verb)
        certainty = VERBS.get(verb.slice(self.text).lower(), Certainty.STATED)
        sources = tuple(self.sources.read(part.pieces, phrase) for phrase in stretch.cue.sources)
        speaker = self.speakers.get(verb)
        if speaker and len(sources) == 1:
            sources = (self._speaker(speaker),)
        return Attribution(part.number, span, _voice(sources), sources, verb, certainty, ())

    def _spoken(self, part: _Part, quote: Quote, speaker: Speaker) -> Attribution:
        sources = (self._speaker(speaker),)
        span = Span(max(quote.span.start, part.span.start), min(quote.span.end, part.span.end))
        cue = quote.cue if quote.cue and part.span.contains(quote.cue) else None
        verb = cue.slice(self.text).lower() if cue else ""
        certainty = VERBS.get(verb, Certainty.STATED)
        return Attribution(part.number, span, _voice(sources), sources, cue, certainty, ())

    def _speaker(self, speaker: Speaker) -> Source:
        is_named = speaker.name in self.names or is_proper(speaker.name)
        return Source(speaker.name, speaker.span, is_named)


def _voice(sources: tuple[Source, ...]) -> Voice:
    return Voice.NAMED if any(source.named for source in sources) else Voice.UNNAMED


def _is_handed(found: list[Attribution], quoted: Span) -> bool:
    """Tell whether a quotation stands in a stretch that is handed to a source."""
    last = bisect_left(found, quoted.end, key=lambda one: one.span.start)
    near = found[max(0, last - MOST_NESTED) : last]
    return any(one.sources and one.span.overlaps(quoted) for one in near)


def _is_nested(outer: Attribution, inner: Attribution) -> bool:
    """Tell the "believes" of "the city said it believes": the same source, in what it said."""
    if not outer.sources or not inner.sources or not outer.span.contains(inner.sources[0].span):
        return False
    is_pronoun = inner.sources[0].name in PERSONAL_PRONOUNS and not outer.sources[0].named
    same = [one.name for one in outer.sources] == [one.name for one in inner.sources]
    return same or is_pronoun


def _merged(outer: Attribution, inner: Attribution) -> Attribution:
    """Take the words of the inner verb, unless the outer one is less sure."""
    if outer.certainty < inner.certainty:
        return outer
    return replace(inner, sources=outer.sources)


def _span(pieces: tuple[Piece, ...], places: tuple[int, int]) -> Span:
    start, end = places
    return Span(pieces[start].start, pieces[end - 1].end)


def _span_of(part: _Part, stretch: Stretch) -> Span:
    """Return the span of a stretch inside its sentence, which a quotation may reach beyond."""
    if stretch.end - stretch.start in (0, len(part.pieces)):
        return part.span
    whole = _span(part.pieces, (stretch.start, stretch.end))
    return Span(max(whole.start, part.span.start), min(whole.end, part.span.end))


def _within(values: Sequence[T], span: Span, place: Callable[[T], Span]) -> Sequence[T]:
    first = bisect_left(values, span.start, key=lambda value: place(value).start)
    last = bisect_left(values, span.end, key=lambda value: place(value).start)
    return values[first:last]


def _with_hedges(found: list[Attribution], hedges: Sequence[Hedge]) -> Iterator[Attribution]:
    """Give each hedge to the attribution whose verb it is, or else to the innermost around it."""
    verbs = {one.cue: place for place, one in enumerate(found) if one.cue}
    shared: list[list[Hedge]] = [[] for _ in found]
    for hedge in hedges:
        place = verbs.get(hedge.span)
        shared[_around(found, hedge.span) if place is None else place].append(hedge)
    for one, inside in zip(found, shared, strict=True):
        is_plain = not inside and bool(one.sources or one.cue is None)
        yield one if is_plain else _weighed(replace(one, hedges=tuple(inside)))


def _around(found: list[Attribution], span: Span) -> int:
    """Return the place of the innermost attribution around a span, or of the one before it."""
    last = bisect_right(found, span.start, key=lambda one: one.span.start) - 1
    near = range(last, max(-1, last - MOST_NESTED), -1)
    return next((place for place in near if found[place].span.overlaps(span)), max(last, 0))


def _weighed(one: Attribution) -> Attribution:
    """Take hedges for what they are: hearsay has a source without a name, others are doubt."""
    levels = [(hedge.certainty, hedge.span) for hedge in one.hedges if hedge.certainty]
    if one.sources:
        heard = [level for level, span in levels if one.cue and span.start == one.cue.start]
        return replace(one, certainty=min([one.certainty, *heard]))
    hearsay = next((span for level, span in levels if level is Certainty.ALLEGED), None)
    cue = one.cue or hearsay
    least = min([Certainty.STATED, one.certainty, *(level for level, _ in levels)])
    if cue is None:
        return replace(one, certainty=least)
    return replace(one, voice=Voice.UNNAMED, cue=cue, certainty=_HEARD.get(least, least))
