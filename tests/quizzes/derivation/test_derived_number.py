"""Family 5: derive a number from two that the text ties together."""

import pytest

from quizzes.derivation.drafts import Kind, Misconception
from quizzes.derivation.families.derived_number import derive
from tests.coverage_app.analysis.compared import compared


def test_a_share_of_a_total_is_asked_for() -> None:
    (draft,) = derive(compared("The flood hit 80% of the 10,000 houses.", "It rained."))

    assert draft.kind is Kind.NUMBER
    assert (
        draft.stem == "Text A says that the flood hit 80% of the 10,000 houses. How many is that?"
    )
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("800", Misconception.LOST_A_ZERO),
        ("2,000", Misconception.THE_REST),
        ("8,000", None),
        ("80,000", Misconception.LOST_A_ZERO),
    ]


def test_a_share_that_ends_in_no_zero_is_never_a_tenth() -> None:
    (draft,) = derive(compared("The flood hit 25 percent of the 900 houses.", "It rained."))

    assert [option.text for option in draft.options] == ["225", "675", "2,250", "22,500"]


def test_the_rest_of_a_whole_is_asked_for() -> None:
    (draft,) = derive(compared("Fifteen of the 19 houses are dry.", "It rained."))

    assert (
        draft.stem == "Text A says that fifteen of the 19 houses are dry. How many does that leave?"
    )
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("4", None),
        ("15", Misconception.THE_REST),
        ("19", Misconception.THE_WHOLE),
        ("34", Misconception.CARRIED_OVER),
    ]


def test_a_clause_says_what_the_part_is() -> None:
    (draft,) = derive(compared("It was late. Only 15 of the 19 old houses in Ulm were dry."))

    assert draft.stem == (
        "Text A says that only 15 of the 19 old houses in Ulm were dry. How many does that leave?"
    )
    assert draft.doubt == "Check that it is worth the sum"


@pytest.mark.parametrize(
    "text",
    [
        "It was late, with 15 of the 19 old houses already dry.",  # no clause
        "It was late when 15 of the 19 old houses in the upper town of Ulm near the river were dry "
        "again after the long flood that had covered most of the valley with mud in May.",
    ],
)
def test_without_a_short_clause_it_waits_for_the_teacher(text: str) -> None:
    (draft,) = derive(compared(text))

    assert draft.stem == "Text A speaks of 15 of 19 old houses. How many does that leave?"
    assert draft.doubt == "Check that it is worth the sum"


@pytest.mark.parametrize(
    "text",
    [
        "The flood hit about 80% of the 10,000 houses.",  # nobody can say how many
        "The flood hit 80% of some 10,000 houses.",
        "The flood hit 80% of the country and 10,000 houses.",  # not tied
        "Of the 10,000 houses it hit, 80% were old.",
        "The flood hit 50% of the 10,000 houses.",  # the rest is the same
        "The flood hit 33% of the 10 houses.",
        "The flood hit two of the 19 houses.",
        "The flood hit five of the nine houses.",
        "The flood hit 80% of the 10,000 houses a day.",
        "The flood hit 80 km of the 100 km.",
        "The flood hit houses.",
    ],
)
def test_numbers_that_are_not_tied_or_not_exact_are_not_asked_for(text: str) -> None:
    assert derive(compared(text, "It rained.")) == ()
