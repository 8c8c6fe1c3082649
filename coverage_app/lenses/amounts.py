"""The value of a figure in a few characters: "8,000", "80%", "460 square miles", "$4.5 million"."""

import re
from dataclasses import dataclass, field

from coverage_app.analysis import Figure

HAS_DIGIT = re.compile(r"\d")
# Units that do not take an "s", and those that are written close to the number.
PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries"}
CLOSE = frozenset({"%", "°", "″"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and its unit, which is empty where the number says all, in a language."""

    number: str
    unit: str
    language: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.number} {self.unit}".rstrip()


def amount_of(figure: Figure, text: str) -> Amount:
    """Write a figure as its text does, but in digits, and without the hyphen of "86-minute"."""
    before = text[figure.span.start : figure.number.start]
    unit = text[figure.number.end : figure.span.end].strip(" \xa0-")
    number = _number(figure, figure.number.slice(text))
    if unit in CLOSE:
        return Amount(f"{before}{number}{unit}", "")
    if figure.dimension == "age":
        return Amount(number, f"{_several(figure, figure.unit)} old")
    is_joined = text[figure.number.end] == "-" if unit else False
    if is_joined or (not unit and not before and figure.dimension != "count"):
        unit = _several(figure, unit or figure.unit)
    return Amount(f"{before}{number}", unit)


def short_number(value: float) -> str:
    """Write a number with three digits that tell, or whole: 9.66, 1,191."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    written = f"{value:,.{digits}f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _number(figure: Figure, written: str) -> str:
    """Keep what has digits, and words that are no single number: "dozens", "two-thirds"."""
    is_part = figure.dimension == "share" and not figure.unit
    if HAS_DIGIT.search(written) or figure.high is not None or is_part:
        return " ".join(written.split())
    return short_number(figure.value)


def _several(figure: Figure, unit: str) -> str:
    if figure.value == 1 or not unit or unit.endswith("s"):
        return unit
    return PLURALS.get(unit.lower(), f"{unit}s" if len(unit) > 3 else unit)
