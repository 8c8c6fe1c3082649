"""A word weighs the more, the rarer it is in the news at large."""

import pytest

from coverage_app.analysis.rarity import OF_EVERYDAY, OF_KNOWN, OF_NEWSPAPER, UNKNOWN, rarity_of
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import find_words


@pytest.mark.parametrize(
    ("written", "weight"),
    [
        ("Monday", OF_EVERYDAY),
        ("brought", OF_EVERYDAY),
        ("president", OF_EVERYDAY),
        ("courts", OF_NEWSPAPER),
        ("campaigning", OF_NEWSPAPER),
        ("Obama", OF_NEWSPAPER),
        ("bridges", OF_KNOWN),
        ("Maria", OF_KNOWN),
        ("narwhal", UNKNOWN),
        ("Okonkwo", UNKNOWN),
        ("x", OF_EVERYDAY),
        ("wouldn’t", OF_EVERYDAY),
        ("17", OF_EVERYDAY),
        ("2016", OF_NEWSPAPER),
        ("1776", OF_KNOWN),
        ("12,400", OF_KNOWN),
        ("3.5", OF_KNOWN),
        ("²", OF_KNOWN),
    ],
)
def test_rarity_goes_by_the_class_of_the_word(written: str, weight: float) -> None:
    (word,) = find_words(written, Span(0, len(written)))

    assert rarity_of(word.key) == weight
