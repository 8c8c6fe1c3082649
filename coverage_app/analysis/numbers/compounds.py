"""Measures of two parts ("1 hour 26 minutes") and of two units ("10 km (six miles)")."""

import math
from dataclasses import dataclass

from coverage_app.analysis.lexicon.units import SMALLER_UNITS, UNITS, Unit
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.numbers.measures import read_measure
from coverage_app.analysis.numbers.numerals import read_numeral
from coverage_app.analysis.numbers.quantities import read_quantity
from coverage_app.analysis.numbers.readings import Measure, Numeral, Quantity
from coverage_app.analysis.tokens import Token, joins, key_at

_CONVERTED = frozenset({"area", "length", "mass", "money", "speed", "temperature", "volume"})
_INCHES_IN_A_FOOT = 12
_LONGEST_HEDGE = 3
# A conversion is rounded to one or two digits; farther off, brackets hold another measure.
_ROUNDING = 0.15


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity with its measure, if it has one, and where both end with all marks."""

    quantity: Quantity
    measure: Measure | None
    end: int


def read_figure(tokens: tuple[Token, ...], quantity: Quantity, first: int) -> Reading:
    """Read the measure of a quantity, smaller units after it included.

    What stands before ``tokens[first]`` belongs to another figure.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("1 hour 26 minutes", Span(0, 17))
    >>> read_figure(tokens, read_quantity(tokens, 0), 0).quantity.value
    86.0
    """
    measure = read_measure(tokens, quantity, first)
    reading = Reading(quantity, measure, measure.end if measure else quantity.end)
    while smaller := _with_smaller_unit(tokens, reading):
        reading = smaller
    return reading


def read_conversion(tokens: tuple[Token, ...], reading: Reading) -> Reading | None:
    """Read the same measure in another unit: in brackets after a figure, or after "or".

    A sum of money is taken for a conversion only in brackets, for its worth is not known.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("10 km (six miles)", Span(0, 17))
    >>> read_conversion(tokens, read_figure(tokens, read_quantity(tokens, 0), 0)).quantity.value
    6.0
    """
    measure = reading.measure
    if measure is None or measure.unit.dimension not in _CONVERTED:
        return None
    opening = _opening(tokens, reading.end)
    if not opening:
        return None
    in_brackets = tokens[opening - 1].key == "("
    for place in range(opening, min(opening + _LONGEST_HEDGE, len(tokens))):
        quantity = read_quantity(tokens, place)
        if quantity:
            other = read_figure(tokens, quantity, opening)
            is_closed = key_at(tokens, other.end) == ")" or not in_brackets
            if not is_closed or not _is_same(reading, other, in_brackets=in_brackets):
                return None
            return Reading(quantity, other.measure, other.end + in_brackets)
    return None


def _with_smaller_unit(tokens: tuple[Token, ...], reading: Reading) -> Reading | None:
    quantity, measure = reading.quantity, reading.measure
    if measure is None or quantity.high is not None or not quantity.value.is_integer():
        return None
    units = SMALLER_UNITS.get(measure.unit.name, ())
    if not units or measure.unit != UNITS.get(measure.unit.name):
        return None
    is_loose = key_at(tokens, measure.end) in (",", "and")
    number = read_numeral(tokens, measure.end + (is_loose or joins(tokens, measure.end)))
    if number is None:
        return None
    part = Quantity(number.value, number.start, number.end)
    smaller = read_measure(tokens, part, number.start) or _bare_inches(tokens, measure, number)
    if smaller is None or smaller.unit.name not in units:
        return None
    ratio = measure.unit.factor / smaller.unit.factor
    if not 0 < number.value < ratio:
        return None
    value = round(quantity.value * ratio + number.value, 6)
    whole = Quantity(value, quantity.start, number.end, in_words=quantity.in_words)
    joined = Measure(smaller.unit, measure.start, smaller.end, measure.joined)
    return Reading(whole, joined, smaller.end)


def _bare_inches(tokens: tuple[Token, ...], measure: Measure, number: Numeral) -> Measure | None:
    """Read the inches of "6 feet 2" and "6-foot-2"."""
    is_height = measure.unit.name == "foot" and number.value < _INCHES_IN_A_FOOT
    if not is_height or is_plural(key_at(tokens, number.end)):
        return None
    return Measure(UNITS["inch"], number.start, number.end)


def _opening(tokens: tuple[Token, ...], end: int) -> int:
    """Return where the number after "(", "or" or ", or" stands, 0 if there is none of them."""
    place = end + (key_at(tokens, end) == ",")
    if key_at(tokens, place) == "or" or key_at(tokens, end) == "(":
        return place + 1
    return 0


def _is_same(one: Reading, other: Reading, *, in_brackets: bool) -> bool:
    if one.measure is None or other.measure is None or one.measure.unit == other.measure.unit:
        return False
    unit, converted = one.measure.unit, other.measure.unit
    if unit.dimension != converted.dimension:
        return False
    if unit.dimension == "money":
        return in_brackets
    return (one.quantity.high is None) == (other.quantity.high is None) and all(
        _is_near(low, unit, high, converted)
        for low, high in zip(_ends(one.quantity), _ends(other.quantity), strict=True)
    )


def _ends(quantity: Quantity) -> tuple[float, ...]:
    return (quantity.value,) if quantity.high is None else (quantity.value, quantity.high)


def _is_near(value: float, unit: Unit, converted: float, other: Unit) -> bool:
    """Compare in the base unit; a difference of temperatures has no offset."""
    pairs = (
        (value * unit.factor + unit.offset, converted * other.factor + other.offset),
        (value * unit.factor, converted * other.factor),
    )
    return any(math.isclose(left, right, rel_tol=_ROUNDING) for left, right in pairs)
