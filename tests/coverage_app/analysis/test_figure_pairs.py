"""Which figures agree: by value, unit and what is counted."""

import pytest

from coverage_app.analysis.figure_pairs import pair_figures
from tests.coverage_app.analysis.compared import annotated

AGREE = [
    ("The flood closed 90 schools.", "In all, 90 schools were closed."),
    ("It was six miles away.", "It was 10 km away."),
    ("It took 90 minutes.", "It took 1.5 hours."),
    ("About 8,000 soldiers came.", "The troops number 8,000 people."),
    ("It cost $5 million.", "It cost 5 million dollars."),
    ("They lose 1,200 men a day.", "They lose 1,200 men per day."),
    ("Between 10 and 12 schools closed.", "In all, 10 to 12 schools closed."),
]
DISAGREE = [
    ("The flood closed 90 schools.", "The flood closed 80 schools."),
    ("The flood closed 90 schools.", "The flood closed 90 bridges."),
    ("It was six miles away.", "It was six minutes away."),
    ("It cost $5 million.", "It cost €5 million."),
    ("They lose 1,200 men a day.", "They lose 1,200 men a week."),
    ("Between 10 and 12 schools closed.", "Exactly 10 schools closed."),
]


@pytest.mark.parametrize(("left", "right"), AGREE)
def test_figures_of_one_value_of_one_thing_pair(left: str, right: str) -> None:
    pairs = pair_figures(annotated(left), annotated(right, letter="B"))

    assert [pair.letters for pair in pairs] == ["AB"]


@pytest.mark.parametrize(("left", "right"), DISAGREE)
def test_other_figures_do_not_pair(left: str, right: str) -> None:
    assert pair_figures(annotated(left), annotated(right, letter="B")) == ()
