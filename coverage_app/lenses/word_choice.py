"""Which words: other words in one sentence or for one thing, titles, capitals, companions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import combinations

from coverage_app.analysis import Bearer, Contrast, ContrastKind, Fact, NameKind, Place
from coverage_app.lenses.sayings import Entry, Teller, WordingRow
from coverage_app.lenses.texts import Text

WORDS_AROUND = 4
# So many places of a word are shown in all; two of each text at least.
MOST_IN_COMPANY = 12
FEWEST_IN_COMPANY = 2
# Longer words are a sentence told otherwise, for Read to show.
MOST_WORDS_IN_GAP = 8
# Quotations that are longer have a lens of their own.
MOST_WORDS_IN_ROW = 20
# From here on two words are one in two spellings.
SAME_SPELLING = 0.8
QUESTIONS = {
    ContrastKind.QUOTED: "Quoted in one text, without quotation marks in another",
    ContrastKind.POINT: "One speaker, one point, other words",
    ContrastKind.INSERTED: "Put into the quotation by the newsroom, in square brackets",
}


@dataclass(frozen=True, slots=True)
class TopicView:
    """A word that several texts come back to, in its company."""

    word: str
    count: int
    entries: tuple[Entry, ...]


def word_rows(teller: Teller) -> Iterator[WordingRow]:
    """Yield the places where wordings of one fact part, and the other words for one thing.

    What is worth a look comes first. Last are spellings, words that other texts do not have, and
    long quotations.
    """
    yield from sorted(_rows(teller), key=_is_small)


def _is_small(row: WordingRow) -> bool:
    words = [{said.words.casefold() for said in entry.said} for entry in row.entries if entry.said]
    if row.question in QUESTIONS.values():
        return all(len(it.split()) > MOST_WORDS_IN_ROW for said in words for it in said)
    return len(words) < 2 or all(
        SequenceMatcher(None, one, other).ratio() >= SAME_SPELLING
        for left, right in combinations(words, 2)
        for one in left
        for other in right
    )


def _rows(teller: Teller) -> Iterator[WordingRow]:
    shared = (fact for fact in teller.comparison.facts if len(fact.letters) > 1)
    for fact in shared:
        for places in _joined(teller, fact, ContrastKind.WORDS):
            if all(_is_short(teller, place) for place in places):
                yield _gap_row(teller, fact, places)
        for kind, question in QUESTIONS.items():
            for places in _joined(teller, fact, kind):
                yield _row(teller, fact, places, question)
        for contrast in teller.wordings.other_words(fact.sentences):
            if not _is_told(fact, contrast):
                yield _row(teller, fact, contrast.places, "Two words for one thing")


def _is_short(teller: Teller, place: Place) -> bool:
    return len(teller.plain(place.letter, place.span).split()) <= MOST_WORDS_IN_GAP


def _is_told(fact: Fact, contrast: Contrast) -> bool:
    """Tell whether the contrasts of a fact show the words already."""
    told = [
        it for other in fact.contrasts if other.kind is ContrastKind.WORDS for it in other.places
    ]
    return all(
        any(it.letter == place.letter and it.span.overlaps(place.span) for it in told)
        for place in contrast.places
    )


def _joined(teller: Teller, fact: Fact, kind: ContrastKind) -> list[tuple[Place, ...]]:
    """Join what texts in pairs have for one place, and the same lone words of several texts."""
    groups: list[dict[Place, str]] = []
    for contrast in fact.contrasts:
        if contrast.kind is not kind or not _tells(teller, contrast):
            continue
        words = {it: teller.plain(it.letter, it.span).casefold() for it in contrast.places}
        same = [group for group in groups if _is_same(group, words)]
        for group in same:
            words = group | words
            groups.remove(group)
        groups.append(words)
    return [tuple(sorted(group, key=lambda it: (it.letter, it.span))) for group in groups]


def _is_same(group: dict[Place, str], words: dict[Place, str]) -> bool:
    both_lone = len(words) == 1 and len(set(group.values())) == 1
    return not group.keys().isdisjoint(words) or (
        both_lone and set(group.values()) == set(words.values())
    )


def _tells(teller: Teller, contrast: Contrast) -> bool:
    """Tell whether any of the words has content: "the" for "a" is no choice to look at."""
    return any(teller.comparison.content_keys(it.span, it.letter) for it in contrast.places)


def _gap_row(teller: Teller, fact: Fact, places: tuple[Place, ...]) -> WordingRow:
    first = teller.in_company(places[0], WORDS_AROUND)
    row = _row(teller, fact, places, "")
    question = f"{first.before}____{first.after}".strip()
    return replace(row, question=question, language=teller.languages[places[0].letter])


def _row(teller: Teller, fact: Fact, places: tuple[Place, ...], question: str) -> WordingRow:
    entries = teller.entries(places)
    if len(fact.letters) == 2:
        there = {entry.text.letter: entry for entry in entries}
        entries = tuple(
            there.get(text.letter) or Entry(text, (), "no words here")
            for text in teller.texts
            if text.letter in fact.letters
        )
    return WordingRow(question, "", entries)


def name_rows(teller: Teller) -> Iterator[WordingRow]:
    """Yield how the texts introduce people, then what they call a country, where they differ."""
    bearers = teller.comparison.bearers()
    for bearer in sorted(bearers, key=lambda it: it.kind is not NameKind.PERSON):
        if len({letter for letter, _ in bearer.names}) > 1:
            if bearer.kind is NameKind.PERSON:
                yield from _introduction(teller, bearer)
            else:
                yield from _stand_ins(teller, bearer)


def _introduction(teller: Teller, bearer: Bearer) -> Iterator[WordingRow]:
    if len(bearer.roles) < 2:
        return
    places = tuple(
        Place(letter, mention)
        for letter, name in bearer.names
        for mention in name.mentions
        if name.role and name.role in teller.plain(letter, mention)
    )
    yield WordingRow(f"How is “{bearer.full}” introduced?", "", teller.entries(places))


def _stand_ins(teller: Teller, bearer: Bearer) -> Iterator[WordingRow]:
    entries = []
    for text in teller.texts:
        if any(letter == text.letter for letter, _ in bearer.names):
            spans = teller.comparison.stand_ins(bearer, text.letter)
            said = teller.all_said(Place(text.letter, span) for span in spans)
            entries.append(Entry(text, said, "no such word here"))
    calls = [{it.words for it in entry.said} for entry in entries]
    if any(calls) and any(call != calls[0] for call in calls):
        yield WordingRow(f"Other words for “{bearer.full}”", "", tuple(entries))


def topic_views(teller: Teller) -> Iterator[TopicView]:
    for topic in teller.wordings.topics():
        entries = (
            _company(teller, text, [it for it in topic.places if it.letter == text.letter])
            for text in teller.texts
        )
        yield TopicView(topic.word, len(topic.places), tuple(it for it in entries if it.said))


def _company(teller: Teller, text: Text, places: Sequence[Place]) -> Entry:
    """Show the first places with the words around them, of the others only where they are."""
    most = max(FEWEST_IN_COMPANY, MOST_IN_COMPANY // len(teller.texts))
    said = tuple(teller.in_company(place, WORDS_AROUND) for place in places[:most])
    seen = {ref for it in said for ref in it.refs}
    rest = {ref.number for it in places[most:] for ref in teller.said(it).refs if ref not in seen}
    return Entry(text, said, refs=teller.refs.all(text.letter, rest))
