"""Family 6: which text ties a figure to a place?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.placed_figure import derive
from tests.coverage_app.analysis.compared import compared

PERU = "It closed 90 schools in northern Peru and 40 shops in Chile."
OTHER = "In all, 90 schools are closed. Floods are seldom seen in Brazil. It is dry in Brazil."
OUTLETS = ("Hill News", "Lake Post")


@pytest.mark.parametrize(("left", "right", "outlets"), [(PERU, OTHER, OUTLETS)])
def test_other_places_and_the_other_text_are_wrong(
    left: str, right: str, outlets: tuple[str, str]
) -> None:
    (draft,) = derive(compared(left, right, outlets=outlets))

    assert draft.stem == (
        "Both texts give the figure 90 schools. Which one ties it to a place, and to which?"
    )
    assert [(option.text, option.misconception, option.letters) for option in draft.options] == [
        ("Hill News: Chile", Misconception.CARRIED_OVER, "A"),
        ("Hill News: northern Peru", None, "A"),
        ("Lake Post: Brazil", Misconception.CARRIED_OVER, "B"),
        ("Lake Post: northern Peru", Misconception.SWAPPED, "B"),
    ]


def test_it_always_waits_for_the_teacher() -> None:
    (draft,) = derive(compared(OTHER, PERU, "Rain fell.", outlets=(*OUTLETS, "Wire")))

    assert draft.doubt == "Check that the other text names no place"
    assert draft.stem.startswith("Lake Post and Hill News both give the figure 90 schools.")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (PERU, "In Brazil, 90 schools are closed."),  # a place in both
        (PERU, "In all, 80 schools are closed."),
        ("It cost $90 in Peru.", "It cost $90."),
        ("It closed 90 schools, and it rained in Peru.", OTHER),
        ("It closed 90 schools all over Peru.", OTHER),
        ("It closed 90 schools in northern Peru.", "In all, 90 schools are closed."),
        (PERU, "Flood closes 90 schools\n\nIt rained in the north all week long and longer."),
        ("Flood closes 90 schools in Peru\n\nIt rained in Chile all week long and more.", OTHER),
    ],
)
def test_figures_that_no_text_alone_ties_to_a_place_are_not_asked_for(
    left: str, right: str
) -> None:
    assert derive(compared(left, right)) == ()
