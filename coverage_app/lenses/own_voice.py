"""The outlet's own voice against claims that it hands to somebody."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from coverage_app.analysis import (
    Attribution,
    Fact,
    Place,
    Span,
    Turn,
    Voice,
    cites_itself,
    find_words,
)
from coverage_app.lenses.sayings import Entry, Said, Teller, WordingRow, sentences_of
from coverage_app.lenses.texts import Text

# Of a sentence with a source, a shorter rest states nothing of its own.
FEWEST_WORDS_OF_REST = 6

Sourced = Mapping[tuple[str, int], list[Turn]]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words for which a text names no source; ``is_rest`` those beside what a source says."""

    said: Said
    is_rest: bool


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What one text says in its own voice; ``count`` tells how much, with what is not shown."""

    text: Text
    stretches: tuple[Stretch, ...]
    count: int

    @property
    def is_cut(self) -> bool:
        return len(self.stretches) < self.count


def whose_word_rows(teller: Teller) -> Iterator[WordingRow]:
    """Yield the facts for which the texts name different sources, or one of them none."""
    sourced: dict[tuple[str, int], list[Turn]] = {}
    for turn in teller.comparison.turns():
        for number in turn.sentences if turn.has_source else ():
            sourced.setdefault((turn.letter, number), []).append(turn)
    for fact in teller.comparison.facts:
        if len(fact.letters) > 1:
            yield from _row(teller, fact, sourced)


def _row(teller: Teller, fact: Fact, sourced: Sourced) -> Iterator[WordingRow]:
    turns = {letter: _turns(fact, letter, sourced) for letter in fact.letters}
    names = [{turn.who for turn in own} for own in turns.values()]
    if all(own == names[0] for own in names):
        return
    entries = tuple(
        _entry(teller, fact, text, turns[text.letter])
        for text in teller.texts
        if text.letter in fact.letters
    )
    alone = [letter for letter, own in turns.items() if not own]
    note = f"{' and '.join(alone)}: in the outlet’s own voice." if alone else "Different sources."
    yield WordingRow(teller.statement(fact), note, entries, teller.language(fact))


def _turns(fact: Fact, letter: str, sourced: Sourced) -> list[Turn]:
    """Return the turns of a fact in a text, each source once, in the order of the text."""
    found: dict[str, Turn] = {}
    for sentence in sentences_of(fact, letter):
        for turn in sourced.get((letter, sentence.number), ()):
            found.setdefault(turn.who, turn)
    return list(found.values())


def _entry(teller: Teller, fact: Fact, text: Text, turns: list[Turn]) -> Entry:
    if not turns:
        numbers = [sentence.number for sentence in sentences_of(fact, text.letter)]
        refs = teller.refs.all(text.letter, numbers)
        return Entry(text, (), "No source named", refs)
    return Entry(text, tuple(_source(teller, turn) for turn in turns))


def _source(teller: Teller, turn: Turn) -> Said:
    """Show who is said to say so, with the full name where the words are no part of it."""
    said = teller.said(Place(turn.letter, turn.written))
    is_named = not set(turn.who.lower().split()).isdisjoint(said.words.lower().split())
    return said if is_named else replace(said, name=turn.who)


def own_words(teller: Teller, *, most: int | None) -> Iterator[OwnWords]:
    """Yield what each text says without a source, the rests of other sentences included."""
    for text in teller.texts:
        stretches = tuple(_stretches(teller, text))
        yield OwnWords(text, stretches[:most], len(stretches))


def _stretches(teller: Teller, text: Text) -> Iterator[Stretch]:
    one = teller.comparison.document(text.letter)
    for sentence in one.sentences:
        found = [it for it in one.attributions if it.sentence == sentence.number]
        given = any(it.sources and not cites_itself(it, one.document) for it in found)
        for it in found:
            if it.voice is Voice.OUTLET or not given:
                yield Stretch(_told(teller, text, sentence.number, it.span), is_rest=False)
        for span in _rests(sentence.span, found) if given else ():
            if len(find_words(one.document.text, span)) >= FEWEST_WORDS_OF_REST:
                yield Stretch(_told(teller, text, sentence.number, span), is_rest=True)


def _told(teller: Teller, text: Text, number: int, span: Span) -> Said:
    words = teller.plain(text.letter, span).strip(" ,;–—")
    return Said(words, (teller.refs.ref(text.letter, number),), is_quoted=False)


def _rests(within: Span, found: list[Attribution]) -> Iterator[Span]:
    """Yield what is left of a sentence without what is said, who says it and the verb."""
    taken = [it.span for it in found]
    taken += [it.cue for it in found if it.cue]
    taken += [source.span for it in found for source in it.sources]
    start = within.start
    for span in sorted(taken):
        if span.start > start:
            yield Span(start, span.start)
        start = max(start, span.end)
    if start < within.end:
        yield Span(start, within.end)
