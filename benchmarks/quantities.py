"""The annotated quantities of NewsQuant, and how figures are scored against them.

Text by text, a quantity found is right in value when the text has a quantity of that value
(relative tolerance 1e-6) that no other found one has taken, and right in value and unit when the
units agree as well. What is right, found and annotated is summed over all texts.

* A range is one quantity: it is right when both its ends are. "Rose from 5 to 8" is annotated as a
  range, while the analysis reads a change between two figures: that counts as missed and too much.
* "One" before a noun and in "one of the best", and round words ("thousands of tests" as 1,000 to
  10,000) are annotated as quantities. Years, dates, clock times and ordinals are not: found, they
  count as too much. Neither side is filtered.
* A conversion in brackets is two quantities here and one figure of the analysis, which holds the
  conversion: it counts as the two that it holds. "1 hour 26 minutes" is two quantities here and
  one figure of 86 minutes, which counts as missed and too much.
* A unit agrees when any of its names does: as written ("km", "US$") or as normalized
  ("kilometre", "dollar"). Names are compared by the stems of their words, signs and a few ways of
  writing one unit made one. What stands behind "per" or "a" ("dollar per barrel") is a rate and
  not compared. A counted noun agrees by its head, the last word before a preposition; so does
  the noun of a part ("a third of voters", annotated as "% voters"). No unit agrees only with none.

So scored, quantulum3 0.10.0 without its classifier reaches 0.728 in value and 0.477 in value and
unit (its uncertain values taken as ranges, "dimensionless" as no unit): the 0.73 and 0.47 that the
targets are set against. With the ends of a range as two quantities it would be 0.76 and 0.50.
"""

import json
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snowballstemmer import stemmer

from coverage_app.analysis.documents import Document
from coverage_app.analysis.figures import Figure, find_figures
from coverage_app.analysis.lines import Line, LineKind
from coverage_app.analysis.passages import tokenize_document
from coverage_app.analysis.sentences import split_sentences

FILE = "quantities.json"
_RANGE = re.compile(r"(-?[\d.]+(?:E-?\d+)?)\s*-\s*(-?[\d.]+)")
_RATE = re.compile(r"\s(?:per|a|an)\s.*|/.*")
_PREPOSITIONS = re.compile(r"\s(?:of|in|on|for|from|to|with|that|who)\s.*")
_WORDS = re.compile(r"[^\W_]+|[$€£¥%″°]")
_NO_UNIT = frozenset({"", "-"})
_english = stemmer("english")


def _stems(name: str) -> str:
    return " ".join(_english.stemWord(word) for word in _WORDS.findall(name))


_ONE_NAME = {
    _stems(name): _stems(other)
    for name, other in {
        "$": "dollar",
        "us$": "dollar",
        "$ us": "dollar",
        "us dollar": "dollar",
        "united states dollar": "dollar",
        "pound sterling": "pound",
        "pound-mass": "pound",
        "%": "percent",
        "pc": "percent",
        "pct": "percent",
        "per cent": "percent",
        "percentage": "percent",
        "celsius": "degree celsius",
        "fahrenheit": "degree fahrenheit",
        "year of age": "year",
        "month of age": "month",
        "brake horsepower": "horsepower",
        "people": "person",
    }.items()
}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or the two ends of a range, and the keys of the names of its unit."""

    ends: tuple[float, ...]
    units: frozenset[str]

    def has_value_of(self, other: "Quantity") -> bool:
        return len(self.ends) == len(other.ends) and all(
            math.isclose(one, two, rel_tol=1e-6)
            for one, two in zip(self.ends, other.ends, strict=True)
        )

    def has_unit_of(self, other: "Quantity") -> bool:
        return bool(self.units & other.units) or not (self.units or other.units)


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """A text and the quantities that people found in it."""

    text: str
    quantities: tuple[Quantity, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The quantities that people and that a program found in one text."""

    annotated: tuple[Quantity, ...]
    found: tuple[Quantity, ...]

    def right(self, *, with_unit: bool) -> int:
        left = list(self.found)
        for quantity in self.annotated:
            for one in left:
                if one.has_value_of(quantity) and (not with_unit or one.has_unit_of(quantity)):
                    left.remove(one)
                    break
        return len(self.found) - len(left)


def f1(texts: Iterable[Found], *, with_unit: bool) -> float:
    """Return the F1 of value, or of value and unit, over all texts."""
    texts = tuple(texts)
    right = sum(text.right(with_unit=with_unit) for text in texts)
    return 2 * right / sum(len(text.annotated) + len(text.found) for text in texts)


def read_texts(data: Path) -> tuple[AnnotatedText, ...]:
    entries = json.loads((data / FILE).read_text(encoding="utf-8"))
    return tuple(
        AnnotatedText(
            entry["text"],
            tuple(
                Quantity(
                    _ends(marked["value"]),
                    _keys(marked["unit"], marked["normalized_unit"])
                    | _heads(marked["unit"], marked["normalized_unit"]),
                )
                for marked in entry["quantities"]
            ),
        )
        for entry in entries
    )


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Find the figures of a text whose only line is body, so that no line is dropped."""
    document = Document("A", text, (Line(1, 0, len(text), LineKind.BODY, "a sentence"),))
    figures = find_figures(tokenize_document(document), split_sentences(document))
    both = ((figure, figure.conversion) for figure in figures)
    return tuple(_quantity(text, one) for two in both for one in two if one)


def _quantity(text: str, figure: Figure) -> Quantity:
    ends = (figure.value,) if figure.high is None else (figure.value, figure.high)
    written = figure.span.slice(text).replace(figure.number.slice(text), " ", 1).strip(" -")
    is_bare = figure.dimension == "count" or not figure.unit
    counted = figure.counted.slice(text) if figure.counted and is_bare else ""
    return Quantity(ends, _keys(figure.unit, written) | _heads(counted))


def _ends(value: str) -> tuple[float, ...]:
    ends = _RANGE.fullmatch(value.strip())
    return (float(ends[1]), float(ends[2])) if ends else (float(value),)


def _keys(*names: str) -> frozenset[str]:
    return frozenset({_key(_RATE.sub("", _plain(name))) for name in names} - _NO_UNIT)


def _heads(*names: str) -> frozenset[str]:
    phrases = (_PREPOSITIONS.sub("", _RATE.sub("", _plain(name)) + " ") for name in names)
    return frozenset({_key(phrase.split()[-1]) for phrase in phrases if phrase.strip()} - _NO_UNIT)


def _plain(name: str) -> str:
    return name.lower().replace("-", " ").strip()


def _key(name: str) -> str:
    key = _stems(name)
    return _ONE_NAME.get(key, key)
