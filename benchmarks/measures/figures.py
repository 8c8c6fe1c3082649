"""Figures of the two articles against the reference, and of NewsQuant (see `quantities`)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.measure import Measure
from benchmarks.quantities import FILE, Found, f1, find_quantities, read_texts
from benchmarks.sample import FILES, THE_TWO_ARTICLES, sample_document, sample_gold
from coverage_app.analysis import Figure

_BOUNDS = {"exact": "exact", "approx": "about", "more_than": "more than", "less_than": "less than"}


def measures(data: Path) -> Iterator[Measure]:
    """Yield the measures of the two articles and of the annotated quantities."""
    yield from _sample_measures(data)
    texts = [Found(one.quantities, find_quantities(one.text)) for one in read_texts(data)]
    yield Measure("figures, value F1", FILE, f1(texts, with_unit=False), 0.83, "quantulum3 0.73")
    yield Measure(
        "figures, value and unit F1", FILE, f1(texts, with_unit=True), 0.72, "quantulum3 0.47"
    )


def _sample_measures(data: Path) -> Iterator[Measure]:
    """Match figures of a sentence by value; count what a match has right, and what is too much.

    Figures that the reference marks optional are not counted, missed or found. Every other figure
    found without a counterpart in the reference is wrong, be it from the page furniture or a number
    that only names.
    """
    right = dict.fromkeys(("value", "unit", "bound", "rate"), 0)
    required = wrong = 0
    for letter in FILES:
        left = list(sample_document(letter).figures)
        for marked in sample_gold(data)["figures"]:
            if marked["article"] == letter:
                match = next((one for one in left if _is_match(marked, one)), None)
                left = [one for one in left if one is not match]
                if not marked.get("optional"):
                    required += 1
                    for part, is_right in _parts(marked, match).items():
                        right[part] += is_right
        wrong += len(left)
    for part, count in right.items():
        yield Measure(f"figures, {part}", THE_TWO_ARTICLES, count, required)
    yield Measure("figures, wrong", THE_TWO_ARTICLES, wrong, 0, at_most=True)


def _is_match(marked: dict[str, Any], figure: Figure) -> bool:
    name = marked["sentence"].split(".")[1]
    number = 0 if name == "h" else int(name.removeprefix("s"))
    return figure.sentence == number and figure.value == marked["value"]


def _parts(marked: dict[str, Any], figure: Figure | None) -> dict[str, bool]:
    if figure is None:
        return {}
    return {
        "value": True,
        "unit": figure.unit == marked["unit"],
        "bound": figure.bound == _BOUNDS[marked["bound"]],
        "rate": figure.rate == marked.get("rate", "").removeprefix("per "),
    }
