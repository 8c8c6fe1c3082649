"""Which two figures of one text give the same value, or could."""

import pytest

from coverage_app.analysis.aligning.figure_values import could_agree, same_value
from tests.coverage_app.analysis.compared import annotated

# Conversions as news writes them, and values that are near and another.
ROUNDED = [
    ("six miles and 10 km", True),
    ("five miles and 8 km", True),
    ("two miles and 3 km", True),
    ("100 km and 60 miles", True),
    ("620 miles and 1,000 km", True),
    ("500 acres and 200 hectares", True),
    ("180 lb and 82 kg", True),
    ("70 mph and 113 km/h", True),
    ("460 square miles and 1,200 square km", True),
    ("12 inches and a 1-foot pole", True),
    ("104 °F and 40 °C", True),
    ("0.5 miles and 800 metres", True),
    ("six miles and 11 km", False),
    ("five miles and 9 km", False),
    ("100 km and 70 miles", False),
    ("625 miles and 980 km", False),
    ("180 lb and 85 kg", False),
    ("102 °F and 40 °C", False),
    ("86 minutes and 1.5 hours", False),
    ("15 days and two weeks", False),
    ("60 metres and 60 miles", False),
]
COULD = [
    ("about 100 boats, 110 boats", True),
    ("about 100 boats, 130 boats", False),
    ("more than 100 boats, 140 boats", True),
    ("more than 100 boats, 90 boats", False),
    ("up to 100 boats, 80 boats", True),
    ("up to 100 boats, 20 boats", False),
    ("5 to 9 boats, 7 boats", True),
    ("dozens of boats, 40 boats", True),
    ("dozens of boats, 400 boats", False),
    ("100 boats, 110 boats", False),
    ("about $100, €110", False),
    ("about 100 boats a day, 110 boats a week", False),
    ("about 10 km (six miles), 5.5 miles", True),
    ("about -5 °C, -5.5 °C", True),
    ("about 0 boats, about 0 cars", True),
]


@pytest.mark.parametrize(("text", "agree"), ROUNDED)
def test_a_converted_value_is_the_same_when_it_is_rounded(text: str, agree: bool) -> None:
    one, other = annotated(f"It was {text} there.").figures

    assert same_value(one, other) is agree
    assert same_value(other, one) is agree


@pytest.mark.parametrize(("text", "could"), COULD)
def test_hedged_figures_could_both_be_true(text: str, could: bool) -> None:
    one, other = annotated(f"It was {text} there.").figures

    assert could_agree(one, other) is could
    assert could_agree(other, one) is could
