"""What is read of a number: its digits or words, its range or part, its unit."""

from dataclasses import dataclass

from coverage_app.analysis.lexicon.units import Unit


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at ``tokens[start:end]``; ``in_words`` tells "ten" from "10"."""

    value: float
    start: int
    end: int
    in_words: bool = False


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, range or part at ``tokens[start:end]``; ``high`` is the upper end of a range.

    ``in_words`` tells "ten" from "10"; ``of_whole`` marks a part of a whole, as a fraction of 1;
    ``is_vague`` a round word ("dozens"), a range that nobody counted.
    """

    value: float
    start: int
    end: int
    high: float | None = None
    in_words: bool = False
    of_whole: bool = False
    is_vague: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit and the tokens ``start`` to ``end`` that number and unit take together.

    ``joined`` tells that a hyphen joins them ("86-minute").
    """

    unit: Unit
    start: int
    end: int
    joined: bool = False
