"""Family 4: with which word does each text say how sure a figure is?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.figure_certainty import derive
from tests.coverage_app.analysis.compared import compared

SURE = "The mayor confirmed that 90 schools are shut."
UNSURE = "The mayor believes that 90 schools are shut."
OUTLETS = ("Hill News", "Lake Post")


def test_each_wrong_option_detects_a_misconception() -> None:
    (draft,) = derive(compared(SURE, UNSURE, outlets=OUTLETS))

    assert draft.stem == (
        "Both texts give the figure 90 schools. With which word does each say how sure that is?"
    )
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("Both “confirmed”", Misconception.HEDGE_BLIND),
        ("Both “believes”", Misconception.HEDGE_BLIND),
        ("Hill News “confirmed”, Lake Post “believes”", None),
        ("Hill News “believes”, Lake Post “confirmed”", Misconception.SWAPPED),
    ]


def test_it_always_waits_for_the_teacher() -> None:
    (draft,) = derive(compared(SURE, UNSURE, "Rain fell.", outlets=(*OUTLETS, "Wire")))

    assert draft.doubt == "Check that both words belong to the figure"
    assert draft.stem.startswith("Hill News and Lake Post both give the figure 90 schools.")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (SURE, SURE),
        (SURE, "There are 90 schools shut."),  # nobody says so
        (SURE, "Officials believe that his wide old country had 90 schools with a pool in 1914."),
    ],
)
def test_figures_of_equal_certainty_are_not_asked_for(left: str, right: str) -> None:
    assert derive(compared(left, right)) == ()
