"""How certain: where the words of each text stand on a scale, hedges, and headline against body."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    Certainty,
    Comparison,
    ContrastKind,
    Fact,
    Place,
    Segment,
    split_at,
)
from coverage_app.lenses.refs import Ref
from coverage_app.lenses.sayings import (
    Entry,
    Teller,
    WordingRow,
    clause_around,
    sentences_of,
)
from coverage_app.lenses.texts import Text

STEPS = {
    Certainty.POSSIBLE: "perhaps",
    Certainty.ALLEGED: "claimed",
    Certainty.BELIEVED: "believed",
    Certainty.ASSESSED: "assessed",
    Certainty.STATED: "said",
    Certainty.CONFIRMED: "confirmed",
}
# What the outlet says itself, without a hedge.
STATED = "stated"
FEWEST_WORDS_IN_COMMON = 2
# A hedge speaks of what both texts tell when both have two of so many words beside it.
WORDS_BESIDE_HEDGE = 5
MARK = "differing"


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of the scale from least to most certain, and the words that stand on it."""

    label: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """A statement that the texts hold for more or less certain, in the words of the first."""

    statement: str
    language: str
    steps: tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class HedgeWord:
    """A hedge and the sentences of a text that have it."""

    word: str
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class HedgeList:
    """All hedges of one text."""

    text: Text
    words: tuple[HedgeWord, ...]


@dataclass(frozen=True, slots=True)
class HeadlineView:
    """A headline beside the sentence of its body that has most of its words.

    In the headline the words are marked that the sentence does not have, in the sentence its
    hedges; ``step`` is the step of the scale that the verb of each stands on.
    """

    text: Text
    headline: tuple[Segment, ...]
    step: str
    ref: Ref | None
    body: tuple[Segment, ...]
    body_step: str
    hedges: tuple[str, ...]


def ladders(teller: Teller) -> Iterator[Ladder]:
    """Yield the facts whose texts have cues of different certainty."""
    for fact in teller.comparison.facts:
        places = {
            place: certainty
            for contrast in fact.contrasts
            if contrast.kind is ContrastKind.CERTAINTY
            for place in contrast.places
            for certainty in [_certainty_of_cue(teller.comparison, place)]
        }
        if places:
            steps = (
                Rung(label, teller.entries(tuple(it for it in places if places[it] is certainty)))
                for certainty, label in STEPS.items()
            )
            yield Ladder(teller.statement(fact), teller.language(fact), tuple(steps))


def _certainty_of_cue(comparison: Comparison, place: Place) -> Certainty:
    found = comparison.document(place.letter).attributions
    return next(one.certainty for one in found if one.cue == place.span)


def lone_hedges(teller: Teller) -> Iterator[WordingRow]:
    """Yield the facts that one text hedges, or rounds a figure of, and another does not."""
    for fact in teller.comparison.facts:
        figures = {
            place
            for contrast in fact.contrasts
            if contrast.kind is ContrastKind.HEDGE
            for place in contrast.places
        }
        told = [text for text in teller.texts if text.letter in fact.letters]
        hedges = {text: _hedges_of(teller, text, fact) for text in told if len(told) > 1}
        plain = [text for text, own in hedges.items() if not own]
        lone = {text: _of_what_is_told(teller, fact, hedges[text], plain) for text in hedges}
        if figures or any(lone.values()):
            yield WordingRow(
                teller.statement(fact),
                "",
                tuple(_hedge_entry(teller, text, figures, lone[text]) for text in told),
                teller.language(fact),
            )


def _of_what_is_told(
    teller: Teller, fact: Fact, hedges: tuple[Place, ...], plain: list[Text]
) -> tuple[Place, ...]:
    """Keep the hedges of what a text without any tells too, and has no word of the hedge for."""
    keys_of = teller.comparison.content_keys
    others = [
        frozenset[str]().union(
            *(keys_of(it.span, it.letter) for it in sentences_of(fact, text.letter))
        )
        for text in plain
    ]
    return tuple(place for place in hedges if any(_is_told(teller, place, it) for it in others))


def _is_told(teller: Teller, hedge: Place, other: frozenset[str]) -> bool:
    text = teller.comparison.document(hedge.letter).document.text
    beside = clause_around(text, hedge.span, teller.beside(hedge, WORDS_BESIDE_HEDGE))
    own = teller.comparison.content_keys(hedge.span, hedge.letter)
    around = teller.comparison.content_keys(beside, hedge.letter) - own
    return len(around & other) >= FEWEST_WORDS_IN_COMMON and own.isdisjoint(other)


def _hedge_entry(
    teller: Teller, text: Text, figures: set[Place], hedges: tuple[Place, ...]
) -> Entry:
    own = [place for place in figures if place.letter == text.letter]
    return Entry(text, teller.all_said(sorted((*own, *hedges), key=_start)), "no hedge here")


def _start(place: Place) -> int:
    return place.span.start


def _hedges_of(teller: Teller, text: Text, fact: Fact) -> tuple[Place, ...]:
    """Return the hedges of a fact that do more than round a figure."""
    numbers = {sentence.number for sentence in sentences_of(fact, text.letter)}
    return tuple(
        Place(text.letter, hedge.span)
        for found in teller.comparison.document(text.letter).attributions
        if found.sentence in numbers
        for hedge in found.hedges
        if hedge.certainty
    )


def hedge_lists(teller: Teller) -> Iterator[HedgeList]:
    for text in teller.texts:
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        for found in teller.comparison.document(text.letter).attributions:
            for hedge in found.hedges:
                numbers[teller.plain(text.letter, hedge.span).lower()].append(found.sentence)
        words = (HedgeWord(it, teller.refs.all(text.letter, numbers[it])) for it in numbers)
        yield HedgeList(text, tuple(words))


def headline_views(teller: Teller) -> Iterator[HeadlineView]:
    for text in teller.texts:
        yield _headline_view(teller, text)


def _headline_view(teller: Teller, text: Text) -> HeadlineView:
    one = teller.comparison.document(text.letter)
    span = one.document.headline
    if span is None:
        return HeadlineView(text, (), "", None, (), "", ())
    keys = teller.comparison.content_keys(span, text.letter)
    in_common = [keys & teller.comparison.sentence_keys(sentence) for sentence in one.sentences]
    nearest = max(range(len(in_common)), key=lambda place: len(in_common[place]), default=None)
    if nearest is None or len(in_common[nearest]) < FEWEST_WORDS_IN_COMMON:
        plain = split_at(one.document.text, span, ())
        return HeadlineView(text, plain, _step(teller, text, 0), None, (), "", ())
    sentence = one.sentences[nearest]
    hedges = [
        hedge.span
        for found in one.attributions
        if found.sentence == sentence.number
        for hedge in found.hedges
    ]
    lone = [
        word.span
        for word in one.words_in(span)
        for own in [teller.comparison.content_keys(word.span, text.letter)]
        if own and not own <= in_common[nearest]
    ]
    return HeadlineView(
        text=text,
        headline=split_at(one.document.text, span, [(it, MARK) for it in lone]),
        step=_step(teller, text, 0),
        ref=teller.refs.ref(text.letter, sentence.number),
        body=split_at(one.document.text, sentence.span, [(it, MARK) for it in hedges]),
        body_step=_step(teller, text, sentence.number),
        hedges=tuple(teller.plain(text.letter, it) for it in hedges),
    )


def _step(teller: Teller, text: Text, number: int) -> str:
    """Return the least certain step that a sentence or headline stands on."""
    attributions = teller.comparison.document(text.letter).attributions
    found = [one for one in attributions if one.sentence == number]
    is_flat = not any(one.sources for one in found)
    least = min(one.certainty for one in found)
    return STATED if is_flat and least is Certainty.STATED else STEPS[least]
