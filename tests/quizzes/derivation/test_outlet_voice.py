"""Family 10: whose word is a forecast that no source is named for?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.outlet_voice import derive
from tests.coverage_app.analysis.compared import compared

OTHERS = "Mayor Ana Diaz said no. Mayor Bo Lind said yes."
FLOOD = "The flood could destroy every old stone house along the river."


def test_the_outlet_is_the_key_and_people_who_speak_are_wrong() -> None:
    (draft,) = derive(compared(f"{FLOOD} {OTHERS}", "It rained.", outlets=("Hill News", "Post")))

    assert draft.stem == (
        "Whose word is it in text A: “The flood could destroy every old stone house along the "
        "river”?"
    )
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("Ana Diaz", Misconception.NEAREST_NAME),
        ("Bo Lind", Misconception.NEAREST_NAME),
        ("Hill News itself", None),
    ]


def test_it_always_waits_for_the_teacher() -> None:
    (draft,) = derive(compared(f"{FLOOD} {OTHERS}", "It rained."))

    assert draft.doubt == "Check that no source is named"


def test_of_a_long_sentence_the_part_before_the_comma_is_asked_for() -> None:
    text = (
        "Mayor Cy Holm, as ever, spoke of the flood, which could destroy every old stone house "
        "along the river and its banks, a long green valley of mills and boats and yards and many "
        "small farms and woods on both sides of it."
    )
    (draft,) = derive(compared(f"{text} {OTHERS}", "It rained."))

    assert draft.stem == (
        "Whose word is it in text A: “could destroy every old stone house along the river and "
        "its banks”?"
    )


@pytest.mark.parametrize("lead", ["ULM, Germany — ", "But ", "However, ", "ULM — And "])
def test_a_claim_begins_after_the_place_and_the_joining_word(lead: str) -> None:
    flood = FLOOD[0].lower() + FLOOD[1:] if lead[-2:] != "— " else FLOOD
    (draft,) = derive(compared(f"{lead}{flood} {OTHERS}", "It rained."))

    assert (
        draft.stem.casefold()
        == (
            "Whose word is it in text A: “The flood could destroy every old stone house along the "
            "river”?"
        ).casefold()
    )


@pytest.mark.parametrize(
    "text",
    [
        f"It could destroy every old stone house along the river. {OTHERS}",
        f"If it could destroy every old stone house, the river would be lost. {OTHERS}",
        f"It is unclear whether the flood destroyed the old stone house. {OTHERS}",
        f"The flood could destroy every old stone house along your river. {OTHERS}",
        f"The family of the old stone house could not be reached on Monday. {OTHERS}",
        FLOOD,  # nobody to mistake for the source
        f"The flood destroyed every old stone house along the river. {OTHERS}",
        f"The flood could be bad. {OTHERS}",
        f"The flood could destroy every “old” stone house along the river. {OTHERS}",
    ],
)
def test_what_would_make_a_bad_question_is_not_asked(text: str) -> None:
    assert derive(compared(text, "It rained.")) == ()
