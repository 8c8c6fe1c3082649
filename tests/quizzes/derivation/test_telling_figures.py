"""Which figures are worth a question."""

import pytest

from quizzes.derivation.telling_figures import is_telling
from tests.coverage_app.analysis.compared import annotated


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The storm closed 90 schools.", ["90"]),
        ("It cost $5 million.", ["$5 million"]),
        ("It flew for 86 minutes.", ["86 minutes"]),
        ("It flew over an 86-minute period.", ["86-minute"]),
        ("It rose by 80%.", ["80%"]),
        ("It has two bridges.", []),  # small
        ("It took 24 hours.", []),  # a way of speaking
        ("A 9 mm rifle lay there.", []),  # the bore of a gun
        ("It began 86 years ago.", []),  # a date
        ("It rose in the past 86 years.", []),  # a date
        ("It was an 86-minute show.", []),  # a kind of show
        ("Dozens of schools closed.", []),  # a round word
        ("About a thousand schools closed.", []),  # a round word
        ("It lost a quarter of its worth.", []),  # a round word
        ("All 90 schools closed.", []),  # every school
        ("Ann Roe, 64, came.", []),  # an age
        ("The 2015 games began.", []),  # a year
        ("Picture 12/30 shows a school.", []),  # furniture
        ("A 35-word oath was read.", ["35"]),
    ],
)
def test_only_a_figure_that_says_something_is_worth_a_question(text: str, told: list[str]) -> None:
    one = annotated(f"It was late. {text}")

    assert [
        figure.span.slice(one.document.text) for figure in one.figures if is_telling(one, figure)
    ] == told


def test_a_number_that_stands_everywhere_is_furniture() -> None:
    one = annotated("The port has 90 docks. It has 90 docks by day. It has 90 docks by night.")

    assert [figure for figure in one.figures if is_telling(one, figure)] == []


def test_a_figure_of_the_headline_is_not_asked_for() -> None:
    one = annotated("Flood closes 90 schools in the town\n\nRain fell on the town all day long.")

    assert [is_telling(one, figure) for figure in one.figures] == [False]
