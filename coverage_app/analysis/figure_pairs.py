"""Which figures of two texts give the same value of the same thing."""

import math
from dataclasses import dataclass

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.words import content_keys, find_words

# A converted value is rounded: six miles are 9.66 km and stand for 10 km.
ROUNDING = 0.05


@dataclass(frozen=True, slots=True)
class FigurePair:
    """Two figures of the same value and kind, of the texts ``letters[0]`` and ``letters[1]``."""

    letters: str
    left: Figure
    right: Figure


def same_value(left: Figure, right: Figure) -> bool:
    """Tell whether two figures give one value, converted where the units differ.

    Ranges agree when both ends do. Money is never converted, and a rate agrees only with a rate.
    """
    if left.dimension != right.dimension or left.rate != right.rate:
        return False
    if left.unit == right.unit:
        return (left.value, left.high) == (right.value, right.high)
    if left.dimension in ("money", "count"):
        return left.dimension == "count" and left.value == right.value
    return math.isclose(left.base_value, right.base_value, rel_tol=ROUNDING)


def pair_figures(left: AnnotatedDocument, right: AnnotatedDocument) -> tuple[FigurePair, ...]:
    """Pair the figures of two documents that agree in value and do not count different things."""
    letters = left.document.letter + right.document.letter
    return tuple(
        FigurePair(letters, one, other)
        for one in left.figures
        for other in right.figures
        if same_value(one, other) and _count_alike(left, one, right, other)
    )


def _count_alike(
    left: AnnotatedDocument, one: Figure, right: AnnotatedDocument, other: Figure
) -> bool:
    if one.dimension != "count" or (one.unit and one.unit == other.unit):
        return True
    if one.counted is None or other.counted is None:
        return True
    counted = content_keys(find_words(left.document.text, one.counted))
    return bool(counted & content_keys(find_words(right.document.text, other.counted)))
