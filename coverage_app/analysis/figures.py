"""Numbers with unit, what is counted, bound, rate and hedge."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from coverage_app.analysis.documents import Document
from coverage_app.analysis.lexicon.grammar_words import DETERMINERS
from coverage_app.analysis.lexicon.units import PERSON, THING, Unit
from coverage_app.analysis.numbers.bounds import hedge_after, hedge_before
from coverage_app.analysis.numbers.counted import (
    NounPhrase,
    counted_nouns,
    joined_noun,
    measured_noun,
    rate_after,
)
from coverage_app.analysis.numbers.labels import end_of_chain, is_code, is_label
from coverage_app.analysis.numbers.measures import Measure, read_measure
from coverage_app.analysis.numbers.numerals import split_number_words
from coverage_app.analysis.numbers.quantities import Quantity, read_quantity
from coverage_app.analysis.passages import read_passages
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import Token, key_at

# A bare number at least this large that was given before stands for the same thing again.
_TELLING_VALUE = 100


class Bound(StrEnum):
    """How a number stands to the true value, by the words around it."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more than"
    LESS_THAN = "less than"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as a text gives it.

    ``span`` covers number and unit as written ("460 square miles", "80%", "1,200"); ``number`` only
    the number. ``value`` is in ``unit`` as written, ``high`` the upper end of a range or ``None``.
    ``unit`` is the singular ("mile", "percent", "minute", "dollar", "person"), empty when only a
    noun follows; ``dimension`` is "length", "area", "time", "share", "money", "temperature",
    "mass", "speed", "volume", "count" or "age"; ``base_value`` is the value in the dimension's base
    unit (metre, square metre, second, degree Celsius, kilogram, ...), for comparing across units.
    ``counted`` is the span of the noun phrase counted ("North Korean soldiers") or ``None``;
    ``hedge`` the span of the word that sets the bound ("roughly"); ``rate`` is empty or the
    singular of the unit of time ("day" for "1,200 casualties a day"). ``sentence`` is 0 for the
    headline.
    """

    span: Span
    number: Span
    value: float
    high: float | None
    unit: str
    dimension: str
    base_value: float
    bound: Bound
    hedge: Span | None
    counted: Span | None
    rate: str
    sentence: int


def find_figures(document: Document, sentences: tuple[Sentence, ...]) -> tuple[Figure, ...]:
    """Find the figures in headline and body; dates, clock times and ordinals are not figures.

    >>> from coverage_app.analysis.sentences import split_sentences
    >>> document = Document.from_text("On May 3 the town planted more than two dozen trees.")
    >>> [figure.value for figure in find_figures(document, split_sentences(document))]
    [24.0]
    """
    starts = [sentence.span.start for sentence in sentences]
    found: list[Figure] = []
    for passage in read_passages(document):
        for figure in _figures_in(split_number_words(passage.tokens)):
            place = 0 if passage.is_headline else bisect_right(starts, figure.number.start)
            number = sentences[place - 1].number if place else 0
            found.append(replace(figure, sentence=number))
    return _with_units_given_before(found)


def _figures_in(tokens: tuple[Token, ...]) -> Iterator[Figure]:
    index = done = 0
    while index < len(tokens):
        end = end_of_chain(tokens, index) if tokens[index].is_number else index + 1
        if tokens[index].is_number and is_code(tokens, index, end):
            index = end
            continue
        quantity = read_quantity(tokens, index)
        if quantity is None:
            index += 1
        elif is_label(tokens, quantity):
            index = max(end, quantity.end)
        else:
            measure = read_measure(tokens, quantity, done)
            yield _figure(tokens, quantity, measure)
            done = measure.end if measure else quantity.end
            index = max(end, done)


def _figure(tokens: tuple[Token, ...], quantity: Quantity, measure: Measure | None) -> Figure:
    start, end = (measure.start, measure.end) if measure else (quantity.start, quantity.end)
    is_time = measure is not None and measure.unit.dimension == "time"
    hedge = hedge_before(tokens, start, end, is_time=is_time) or hedge_after(tokens, end)
    after = max(end, hedge.end) if hedge else end
    counted = _counted(tokens, measure, start, after)
    after = max(after, counted.end) if counted else after
    hedge = hedge or hedge_after(tokens, after)
    unit = measure.unit if measure else _counting_unit(counted)
    return Figure(
        span=_span(tokens, start, end),
        number=_span(tokens, quantity.start, quantity.end),
        value=quantity.value,
        high=quantity.high,
        unit=unit.name,
        dimension=unit.dimension,
        base_value=quantity.value * unit.factor + unit.offset,
        bound=Bound(hedge.bound) if hedge else Bound.EXACT,
        hedge=_span(tokens, hedge.start, hedge.end) if hedge else None,
        counted=_span(tokens, counted.start, counted.end) if counted else None,
        rate=rate_after(tokens, after),
        sentence=0,
    )


def _counted(
    tokens: tuple[Token, ...], measure: Measure | None, start: int, after: int
) -> NounPhrase | None:
    if measure is None:
        return joined_noun(tokens, after) or counted_nouns(tokens, after)
    is_adjective = measure.joined or key_at(tokens, start - 1) in DETERMINERS
    return measured_noun(tokens, after, joined=is_adjective)


def _counting_unit(counted: NounPhrase | None) -> Unit:
    return PERSON if counted and counted.of_people else THING


def _span(tokens: tuple[Token, ...], start: int, end: int) -> Span:
    return Span(tokens[start].span.start, tokens[end - 1].span.end)


def _with_units_given_before(figures: list[Figure]) -> tuple[Figure, ...]:
    """Let a bare number take the unit of the same number before it: "Ten thousand is a lot"."""
    units: dict[float, Figure] = {}
    found = []
    for figure in figures:
        is_bare = figure.dimension == "count" and not figure.unit and figure.counted is None
        earlier = units.get(figure.value) if is_bare else None
        if earlier and figure.value >= _TELLING_VALUE:
            figure = replace(
                figure,
                unit=earlier.unit,
                dimension=earlier.dimension,
                base_value=earlier.base_value,
            )
        elif figure.unit:
            units[figure.value] = figure
        found.append(figure)
    return tuple(found)
