"""How hard a question is and whether it tells readers apart, where numbers say something.

A class is small. A share of few answers, and a correlation even more so, is mostly chance, so both
are given from 30 answers on. For shares that is the rule of the National Center for Health
Statistics (Parker et al., Data Presentation Standards for Proportions, Vital and Health Statistics
2(175), 2017): none with fewer than 30 in the sample. The standard error of a correlation of about
zero is 1/√(n − 1), which is 0.19 at 30: the usual mark of an item that tells readers apart, 0.3
(Ebel and Frisbie, Essentials of Educational Measurement, 5th edition, 1991), is then at the edge
of what chance brings, and with fewer answers within it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

FEWEST_FOR_NUMBERS = 30


@dataclass(frozen=True, slots=True)
class Mark:
    """What a reader earned with one question, of how much, and with all the others."""

    earned: int
    most: int
    elsewhere: int


def difficulty(marks: Sequence[Mark]) -> float | None:
    """Return the share of the points that readers earned (0 to 1); None from too few answers."""
    most = sum(mark.most for mark in marks)
    if len(marks) < FEWEST_FOR_NUMBERS or not most:
        return None
    return sum(mark.earned for mark in marks) / most


def discrimination(marks: Sequence[Mark]) -> float | None:
    """Return how the question goes with the others (−1 to 1); None where that cannot be said.

    It is the corrected item-total correlation (Henrysson, Correction of item-total correlations in
    item analysis, Psychometrika 28, 1963): the points of the question against those of the *other*
    questions. With points of 0 and 1 it is the corrected point-biserial. Where all earned the
    same, in the question or elsewhere, there is none.
    """
    if len(marks) < FEWEST_FOR_NUMBERS:
        return None
    here = [mark.earned for mark in marks]
    elsewhere = [mark.elsewhere for mark in marks]
    spread = sqrt(_product(here, here) * _product(elsewhere, elsewhere))
    return _product(here, elsewhere) / spread if spread else None


def _product(first: Sequence[int], second: Sequence[int]) -> float:
    """Sum the products of the distances from the means."""
    mean, other_mean = sum(first) / len(first), sum(second) / len(second)
    return sum((one - mean) * (two - other_mean) for one, two in zip(first, second, strict=True))
