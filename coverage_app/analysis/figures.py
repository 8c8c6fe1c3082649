"""Numbers with unit, what is counted, bound, rate and hedge."""

from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.documents import Document
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span


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
    "mass", "speed", "volume", "count" or "age"; ``base_value`` is the value in the dimension's base unit
    (metre, square metre, second, degree Celsius, kilogram, ...), for comparing across units.
    ``counted`` is the span of the noun phrase counted ("North Korean soldiers") or ``None``;
    ``hedge`` the span of the word that sets the bound ("roughly"); ``rate`` is empty or the singular
    of the unit of time ("day" for "1,200 casualties a day"). ``sentence`` is 0 for the headline.
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
    """Find the figures in headline and body; dates, clock times and ordinals are not figures."""
    raise NotImplementedError
