"""Whether two figures give one value, or could, whatever it is that they count."""

import math
from itertools import product

from coverage_app.analysis.figures import Bound, Figure
from coverage_app.analysis.lexicon.units import UNITS

# A converted value is rounded to its last written digit, but no farther than this: six miles are
# 9.66 km and stand for 10 km. Zeros at the end may be written digits too, so they reach less far.
# Of 20,000 values converted and rounded to two or three digits or to whole numbers the rule finds
# 0.957, where a tolerance of 5 % finds 0.919; of values 3 to 6 % off, in three digits, it takes
# 0.267 for the same, where the tolerance takes 0.707.
ROUNDING = 0.05
_ROUNDING_OF_DIGITS = 0.1
# How far the true value may be when a figure is hedged: "nearly two years" may be 22 months, "more
# than a million" 1.1 million, hardly two.
_ABOUT = 0.15
_REACH = 1.5
_REACHES = {
    Bound.EXACT: (0.0, 0.0),
    Bound.ABOUT: (_ABOUT, _ABOUT),
    Bound.MORE_THAN: (0.0, _REACH - 1),
    Bound.LESS_THAN: (1 - 1 / _REACH, 0.0),
}
_UNCONVERTED = frozenset({"money", "count"})
# Two years are 24 months and not 22.
_SELDOM_ROUNDED = frozenset({"age", "share", "time"})
_POINT = "percentage point"


def readings(figure: Figure) -> tuple[Figure, ...]:
    """Return a figure and the conversion that the text gives with it.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> [figure] = annotate(Document.from_text("It is 10 km (six miles) long.")).figures
    >>> [reading.value for reading in readings(figure)]
    [10.0, 6.0]
    """
    return (figure, figure.conversion) if figure.conversion else (figure,)


def same_value(left: Figure, right: Figure) -> bool:
    """Tell whether two figures give one value, converted where the units differ.

    Ranges agree when both ends do. A conversion in brackets stands for its figure. Money is never
    converted, and a rate agrees only with a rate.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "The path is 10 km long. It is six miles in all, and 7 miles with the bridge."
    >>> ten, six, seven = annotate(Document.from_text(text)).figures
    >>> same_value(ten, six), same_value(ten, seven)
    (True, False)
    """
    if left.rate != right.rate:
        return False
    if _written(left) == _written(right):
        return True
    return any(_agree(one, other) for one, other in product(readings(left), readings(right)))


def are_comparable(left: Figure, right: Figure) -> bool:
    """Tell whether two figures are of one kind: the same currency, both lengths, both counts.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "It cost $5, then €6, and was 7 km off."
    >>> dollars, euros, length = annotate(Document.from_text(text)).figures
    >>> are_comparable(dollars, euros), are_comparable(length, length)
    (False, True)
    """
    if left.dimension != right.dimension or left.rate != right.rate:
        return False
    if left.dimension == "count":
        return left.unit == right.unit or {left.unit, right.unit} <= {"", "person"}
    if left.dimension == "money" or _POINT in (left.unit, right.unit):
        return left.unit == right.unit
    return True


def converted(figure: Figure, other: Figure) -> float:
    """Return the value of ``figure`` in the unit of ``other``, a figure of the same dimension.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> miles, length = annotate(Document.from_text("It is six miles, not 9 km.")).figures
    >>> round(converted(miles, length), 1)
    9.7
    """
    zero, one = (_in_base_unit(other, value) for value in (0.0, 1.0))
    return (figure.base_value - zero) / (one - zero)


def could_agree(left: Figure, right: Figure) -> bool:
    """Tell whether two figures can both be true of one thing, by their bounds and hedges.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "More than 100 swans came. In all, 120 swans came, and then 300 swans."
    >>> first, second, third = annotate(Document.from_text(text)).figures
    >>> could_agree(first, second), could_agree(first, third)
    (True, False)
    """
    return same_value(left, right) or are_within_bounds(left, right)


def are_within_bounds(left: Figure, right: Figure) -> bool:
    """Tell whether a bound, a hedge or a range of either figure lets it be the other one.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "More than 100 swans came. In all, 120 swans came, and 120 ducks."
    >>> first, second, third = annotate(Document.from_text(text)).figures
    >>> are_within_bounds(first, second), are_within_bounds(second, third)
    (True, False)
    """
    return any(
        are_comparable(one, other) and _overlap(_extent(one), _extent(other))
        for one, other in product(readings(left), readings(right))
        if _is_open(one) or _is_open(other)
    )


def _written(figure: Figure) -> tuple[float, float | None, str, str]:
    return figure.value, figure.high, figure.unit, figure.dimension


def _agree(one: Figure, other: Figure) -> bool:
    if one.dimension != other.dimension or (one.high is None) != (other.high is None):
        return False
    if not are_comparable(one, other):
        return False
    ends = zip(_ends(one), _ends(other), strict=True)
    if one.unit == other.unit or one.dimension in _UNCONVERTED:
        return all(math.isclose(low, high) for low, high in ends)
    return all(_is_rounded(one, low, other, high) for low, high in ends)


def _is_rounded(one: Figure, low: float, other: Figure, high: float) -> bool:
    """Tell whether either value is the other one, converted and rounded as it is written."""
    left, right = _in_base_unit(one, low), _in_base_unit(other, high)
    reach = max(_half_step(one, low), _half_step(other, high))
    return math.isclose(left, right, abs_tol=reach)


def _half_step(figure: Figure, value: float) -> float:
    """Return, in the base unit, half a step of the last digit that a value is written with."""
    step, rest = 1.0, abs(value)
    if rest != int(rest):
        step = 10.0 ** -len(f"{rest:.6f}".rstrip("0").partition(".")[2])
    elif figure.dimension != "temperature":
        while rest and rest % (step * 10) == 0:
            step *= 10
    is_coarse = step > 1 or figure.dimension in _SELDOM_ROUNDED
    widest = ROUNDING if is_coarse else _ROUNDING_OF_DIGITS
    scale = abs(_in_base_unit(figure, value + 1) - _in_base_unit(figure, value))
    if figure.dimension == "temperature":
        return step / 2 * scale
    return min(step / 2, widest * abs(value)) * scale


def _ends(figure: Figure) -> tuple[float, ...]:
    return (figure.value,) if figure.high is None else (figure.value, figure.high)


def _in_base_unit(figure: Figure, value: float) -> float:
    """Convert a value by the unit of a figure."""
    unit = UNITS.get(figure.unit)
    if unit and unit.dimension == figure.dimension:
        return value * unit.factor + unit.offset
    return value * figure.base_value / figure.value if figure.value else value


def _is_open(figure: Figure) -> bool:
    return figure.bound is not Bound.EXACT or figure.high is not None


def _extent(figure: Figure) -> tuple[float, float]:
    """Return the lowest and the highest value, in the base unit, that a figure allows."""
    ends = [_in_base_unit(figure, end) for end in _ends(figure)]
    low, high = min(ends), max(ends)
    down, up = _REACHES[figure.bound]
    return low - down * abs(low), high + up * abs(high)


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
