"""Time each way in of texts on the worst of them, in the largest size; needs Linux or macOS.

.venv/bin/python benchmarks/worst_cases.py
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

django.setup()

from benchmarks.measure import Measure, print_table
from benchmarks.measures.worst_cases import WAYS, TooSlowError, compared, seconds, worst_texts
from coverage_app.imports.pages import MOST_CHARACTERS

MOST_SECONDS = 20
# Two texts of 100,000 characters, compared and asked about; prose takes half as long.
MOST_SECONDS_TO_COMPARE = 30
STOPPED = 120


def main() -> int:
    return print_table(
        Measure(f"{name}, s", f"{MOST_CHARACTERS:,} characters", *_slowest(name), at_most=True)
        for name in (*WAYS, "comparison and questions")
    )


def _slowest(name: str) -> tuple[float, float, str]:
    """Return the longest time of all texts, what it may be, and of which text it is."""
    way = WAYS.get(name, compared)
    times = {text: _seconds(way, make(MOST_CHARACTERS)) for text, make in worst_texts().items()}
    slowest = max(times, key=lambda text: times[text])
    most = MOST_SECONDS if name in WAYS else MOST_SECONDS_TO_COMPARE
    return times[slowest], most, slowest


def _seconds(way: Callable[[str], object], text: str) -> float:
    try:
        return seconds(way, text[:MOST_CHARACTERS], STOPPED)
    except TooSlowError:
        return STOPPED


if __name__ == "__main__":
    sys.exit(main())
