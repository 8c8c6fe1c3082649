"""Family 4: which text hedges a figure?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.hedged_figure import derive
from tests.coverage_app.analysis.compared import compared

PLAIN = "The flood closed 90 schools in the north."
HEDGED = "The flood closed about 90 schools in the north."
OUTLETS = ("Hill News", "Lake Post")
TOLD = "Lake Post says “about 90 schools” (B1); Hill News gives the number alone (A1)."


def test_each_wrong_option_detects_a_misconception() -> None:
    (draft,) = derive(compared(PLAIN, HEDGED, outlets=OUTLETS))

    assert [(option.text, option.misconception, option.letters) for option in draft.options] == [
        ("Only Hill News", Misconception.SWAPPED, "A"),
        ("Only Lake Post", None, "B"),
        ("Neither: both give it as exact", Misconception.HEDGE_BLIND, ""),
        ("Neither: they give different numbers", Misconception.HEDGE_IS_A_NUMBER, ""),
    ]


def test_rationales_cite_both_texts() -> None:
    (draft,) = derive(compared(PLAIN, HEDGED, outlets=OUTLETS))

    assert [option.rationale for option in draft.options] == [
        f"The other way round: {TOLD}",
        TOLD,
        f"Not quite: {TOLD}",
        f"It is one number, 90 schools. {TOLD}",
    ]


def test_the_hedge_is_the_proof_and_the_plain_figure_the_contrast() -> None:
    (draft,) = derive(compared(HEDGED, PLAIN))

    assert [one.focus and one.focus.slice(HEDGED) for one in draft.evidence] == ["about 90"]
    assert [one.excerpt for one in draft.contrast] == [PLAIN]


def test_of_several_texts_the_two_are_named() -> None:
    (draft,) = derive(compared(PLAIN, HEDGED, "Rain fell.", outlets=(*OUTLETS, "Wire")))

    assert draft.stem == (
        "Hill News and Lake Post both give the figure 90 schools. Which one adds a word to show "
        "that it is not exact?"
    )


def test_other_nouns_count_the_same_where_the_sentences_tell_the_same() -> None:
    text = "The flood swept away about 90 old stone cottages along the river on Monday."
    other = "The flood swept away 90 old stone houses along the river on Monday."
    (draft,) = derive(compared(text, other))

    assert draft.key.text == "Only Text A"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (PLAIN, PLAIN),
        (HEDGED, HEDGED),
        (PLAIN, f"{HEDGED} In all, 90 schools are shut."),  # hedged once, and once not
        (PLAIN, "The flood closed 80 to 100 schools in the north."),
        (PLAIN, "The flood closed dozens of schools in the north."),
        ("The flood closed just under 90 schools in the north.", HEDGED),
        ("The flood closed an average of 90 schools.", HEDGED),
        ("The flood closed three schools.", "The flood closed about three schools."),
        ("It rained for 90 days.", "It rained for about 90 days."),
        ("It is a 35-page report.", "It is a nearly 35-page report."),  # a kind of report
        ("It cost $5 million to paint it.", "The mayor got about $5 million from the state."),
    ],
)
def test_figures_that_do_not_part_by_a_hedge_alone_are_not_asked_for(left: str, right: str) -> None:
    assert derive(compared(left, right)) == ()


def test_a_headline_counts_as_a_mention() -> None:
    page = "Flood closes 90 schools\n\nIt rained all week in the north of the old country.\n\n"
    (draft,) = derive(compared(f"{page}{PLAIN}", HEDGED))

    assert draft.key.rationale == (
        "Text B says “about 90 schools” (B1); Text A gives the number alone "
        "(headline of text A, A2)."
    )
