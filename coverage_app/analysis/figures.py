"""Numbers with unit, what is counted, bound, rate and hedge."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from coverage_app.analysis.lexicon.grammar_words import DETERMINERS
from coverage_app.analysis.lexicon.units import PERSON, THING, UNITS, Unit
from coverage_app.analysis.numbers.bounds import Hedge, hedge_after, hedge_before
from coverage_app.analysis.numbers.compounds import Reading, read_conversion, read_figure
from coverage_app.analysis.numbers.counted import (
    NounPhrase,
    counted_nouns,
    joined_noun,
    measured_noun,
    single_noun,
)
from coverage_app.analysis.numbers.labels import end_of_chain, is_code, is_label
from coverage_app.analysis.numbers.numerals import split_number_words
from coverage_app.analysis.numbers.quantities import begins_quantity, read_quantity
from coverage_app.analysis.numbers.rates import rate_after
from coverage_app.analysis.numbers.readings import Measure, Quantity
from coverage_app.analysis.passages import TokenizedDocument
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import Token, key_at

# A bare number at least this large that was given before stands for the same thing again.
_TELLING_VALUE = 100
# What may stand between a bare number and the figure whose unit it shares.
_TO_LATER = re.compile(r"\s+(?:to|by|x|of(?: (?:the|its|his|her|their|about|some)){0,2})\s+")
_TO_EARLIER = re.compile(r"(?:\s+\w+)?\s+to\s+")
_FROM = re.compile(r"\bfrom(?:\s+\w+)?\s+$")
_LONGEST_LINK = 24


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
    singular of what it is counted by ("day" for "1,200 casualties a day", "barrel", "100,000
    people"). ``sentence`` is 0 for the headline. ``conversion`` is the same measure in another unit
    as the text gives it ("10 km (six miles)"), which is no figure of its own. A round word
    ("dozens") is a range and has the bound "about" without a hedge.
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
    conversion: "Figure | None" = None


def find_figures(one: TokenizedDocument, sentences: tuple[Sentence, ...]) -> tuple[Figure, ...]:
    """Find the figures in headline and body; dates, clock times and ordinals are not figures.

    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.passages import TokenizedDocument, tokenize_document
    >>> from coverage_app.analysis.sentences import split_sentences
    >>> document = Document.from_text("On May 3 the town planted more than two dozen trees.")
    >>> figures = find_figures(tokenize_document(document), split_sentences(document))
    >>> [figure.value for figure in figures]
    [24.0]
    """
    starts = [sentence.span.start for sentence in sentences]
    found: list[Figure] = []
    for passage in one.passages:
        for figure in _figures_in(split_number_words(passage.tokens)):
            place = 0 if passage.is_headline else bisect_right(starts, figure.number.start)
            number = sentences[place - 1].number if place else 0
            found.append(_placed(figure, number))
    return _with_units_given_before(_with_units_given_near(one.text, found))


def _placed(figure: Figure, sentence: int) -> Figure:
    conversion = figure.conversion and replace(figure.conversion, sentence=sentence)
    return replace(figure, sentence=sentence, conversion=conversion)


def _figures_in(tokens: tuple[Token, ...]) -> Iterator[Figure]:
    index = done = 0
    while index < len(tokens):
        if not begins_quantity(tokens[index]):
            index += 1
            continue
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
            reading = read_figure(tokens, quantity, done)
            conversion = read_conversion(tokens, reading)
            yield _figure(tokens, reading, conversion)
            done = conversion.end if conversion else reading.end
            index = max(end, done)


def _figure(
    tokens: tuple[Token, ...], reading: Reading, conversion: Reading | None = None
) -> Figure:
    quantity, measure = reading.quantity, reading.measure
    start, end = (measure.start, measure.end) if measure else (quantity.start, quantity.end)
    is_time = measure is not None and measure.unit.dimension == "time"
    hedge = hedge_before(tokens, start, end, is_time=is_time) or hedge_after(tokens, end)
    after = max(end, hedge.end) if hedge else end
    after = conversion.end if conversion else after
    counted = _counted(tokens, quantity, measure, after)
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
        bound=_bound(quantity, hedge),
        hedge=_span(tokens, hedge.start, hedge.end) if hedge else None,
        counted=_span(tokens, counted.start, counted.end) if counted else None,
        rate=rate_after(tokens, after),
        sentence=0,
        conversion=_figure(tokens, conversion) if conversion else None,
    )


def _bound(quantity: Quantity, hedge: Hedge | None) -> Bound:
    if hedge:
        return Bound(hedge.bound)
    return Bound.ABOUT if quantity.is_vague else Bound.EXACT


def _counted(
    tokens: tuple[Token, ...], quantity: Quantity, measure: Measure | None, after: int
) -> NounPhrase | None:
    if quantity.of_whole and key_at(tokens, after) != "of":
        return counted_nouns(tokens, after + (key_at(tokens, after) in DETERMINERS))
    if measure is not None:
        is_adjective = measure.joined or key_at(tokens, measure.start - 1) in DETERMINERS
        return measured_noun(tokens, after, joined=is_adjective)
    if quantity.value == 1:
        return joined_noun(tokens, after) or single_noun(tokens, after)
    return joined_noun(tokens, after) or counted_nouns(tokens, after)


def _counting_unit(counted: NounPhrase | None) -> Unit:
    return PERSON if counted and counted.of_people else THING


def _span(tokens: tuple[Token, ...], start: int, end: int) -> Span:
    return Span(tokens[start].start, tokens[end - 1].end)


def _with_units_given_near(text: str, figures: list[Figure]) -> list[Figure]:
    """Let a bare number take its neighbor's unit: "30 of the 400 tonnes", "from 9 km to 7"."""
    found = list(figures)
    for place, (left, right) in enumerate(pairwise(figures)):
        between = slice(left.span.end, right.span.start)
        if left.sentence != right.sentence or between.stop - between.start > _LONGEST_LINK:
            continue
        if _is_bare(left) and right.dimension != "count" and _TO_LATER.fullmatch(text[between]):
            found[place] = _in_unit_of(left, right)
        elif (
            _is_bare(right)
            and left.dimension != "count"
            and _TO_EARLIER.fullmatch(text[between])
            and _FROM.search(text[max(0, left.span.start - _LONGEST_LINK) : left.span.start])
        ):
            found[place + 1] = _in_unit_of(right, left)
    return found


def _is_bare(figure: Figure) -> bool:
    return figure.dimension == "count" and not figure.unit and figure.counted is None


def _in_unit_of(figure: Figure, other: Figure) -> Figure:
    known = UNITS.get(other.unit)
    if known is None or known.dimension != other.dimension:
        known = Unit(other.unit, other.dimension)
    return replace(
        figure,
        unit=other.unit,
        dimension=other.dimension,
        base_value=figure.value * known.factor + known.offset,
    )


def _with_units_given_before(figures: list[Figure]) -> tuple[Figure, ...]:
    """Let a bare number take the unit of the same number before it: "Ten thousand is a lot"."""
    units: dict[float, Figure] = {}
    found = []
    for figure in figures:
        earlier = units.get(figure.value) if _is_bare(figure) else None
        if earlier and figure.value >= _TELLING_VALUE:
            figure = _in_unit_of(figure, earlier)
        elif figure.unit:
            units[figure.value] = figure
        found.append(figure)
    return tuple(found)
