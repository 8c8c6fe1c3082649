"""No way in takes long, whatever comes in: what grows faster than the text would take minutes.

The seconds are those of the processor, many times what is needed here; nothing is compared with
the clock. `benchmarks/worst_cases.py` prints the figures of all texts.
"""

from collections.abc import Callable
from functools import partial

import pytest

from benchmarks.measures.worst_cases import (
    WAYS,
    TooSlowError,
    compared,
    seconds,
    worst_texts,
)
from coverage_app.imports.pages import MOST_CHARACTERS

# Measuring makes it four times as slow.
pytestmark = pytest.mark.no_cover
MOST_SECONDS = 60
TEXTS = (
    "letters without a space",
    "digits in groups",
    "nested brackets",
    "letters and combining marks",
    "line ends",
    "spaces",
    "bidirectional controls",
    "straight quotation marks",
    "apostrophes",
    "quotes with a speaker",
    "titles",
    "capital words",
    "a list of names",
    "semicolons and spaces",
    "joiners",
)
# These took minutes before there were limits.
COMPARED = ("prose", "digits in groups", "number words", "percentages", "one name")


@pytest.mark.parametrize("name", TEXTS)
def test_the_largest_text_comes_in(name: str) -> None:
    text = worst_texts()[name](MOST_CHARACTERS)[:MOST_CHARACTERS]

    assert sum(seconds(way, text, MOST_SECONDS) for way in WAYS.values()) < MOST_SECONDS


@pytest.mark.parametrize("name", COMPARED)
def test_two_long_texts_are_compared_and_asked_about(name: str) -> None:
    text = worst_texts()[name](MOST_CHARACTERS // 8)

    assert seconds(compared, text, MOST_SECONDS) < MOST_SECONDS


def test_what_takes_too_long_is_stopped() -> None:
    with pytest.raises(TooSlowError):
        seconds(partial(_turn, str.strip), " ", 1)


def _turn(way: Callable[[str], str], text: str) -> None:
    while True:
        way(text)
