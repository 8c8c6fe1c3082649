"""Family 6: a figure, and the thing that it counts."""

import pytest

from quizzes.derivation.drafts import Kind, Misconception, Step
from quizzes.derivation.families.counted_figure import derive
from tests.coverage_app.analysis.compared import compared

ROWS = "It hit 40 farms, 70 shops and 30 boats over 600 miles."
FLOOD = f"The flood closed 90 old schools. {ROWS}"
OTHER = "In all, 90 old schools are closed."


def _of_both(*texts: str) -> list[str]:
    return [draft.stem for draft in derive(compared(*texts)) if draft.step is Step.COMPARE]


def test_how_many_is_asked_with_other_figures_as_wrong_options() -> None:
    draft = derive(compared(FLOOD, OTHER))[0]

    assert (draft.kind, draft.stem) == (
        Kind.NUMBER,
        "How many old schools do both texts speak of?",
    )
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("30", Misconception.CARRIED_OVER),
        ("40", Misconception.CARRIED_OVER),
        ("70", Misconception.CARRIED_OVER),
        ("90", None),
    ]
    assert draft.options[0].rationale == "A2 gives 30 boats."


def test_the_words_that_both_texts_have_are_asked_for() -> None:
    text = f"It closed 90 old village schools. {ROWS}"

    assert _of_both(text, "It closed 90 wooden village schools.") == [
        "How many village schools do both texts speak of?"
    ]
    assert _of_both(text, "It closed 90 brick schools.") == [
        "What does the number 90 count in both texts?"
    ]


def test_a_name_is_nothing_that_is_counted() -> None:
    text = "The flood closed 90 schools, 40 farms and 30 shops. At 50 Steve Parsons retired."
    draft = derive(compared(text, "It closed 90 schools."))[0]

    assert [option.text for option in draft.options] == ["farms", "schools", "shops"]


def test_a_rate_is_part_of_the_question() -> None:
    text = "The storm cost 1,200 casualties a day in 80 camps and 900 tents."

    assert _of_both(text, "There were 1,200 casualties a day.") == [
        "How many casualties a day do both texts give?"
    ]


def test_of_one_word_it_is_asked_what_the_number_counts() -> None:
    text = f"The flood closed 90 schools. {ROWS}"
    draft = derive(compared(text, "In all, 90 schools are closed."))[0]

    assert draft.stem == "What does the number 90 count in both texts?"
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("boats", Misconception.CARRIED_OVER),
        ("farms", Misconception.CARRIED_OVER),
        ("schools", None),
        ("shops", Misconception.CARRIED_OVER),
    ]


def test_of_several_texts_the_two_are_named() -> None:
    (stem,) = _of_both(FLOOD, OTHER, "Rain fell.")

    assert stem == "How many old schools do both Text A and Text B speak of?"


def test_of_one_text_alone_two_numbers_are_asked_for_at_most() -> None:
    drafts = derive(compared(FLOOD, "Rain fell."))

    assert [(draft.stem, draft.key.text) for draft in drafts] == [
        ("What does the number 90 count in text A?", "old schools"),
        ("What does the number 40 count in text A?", "farms"),
    ]


def test_small_numbers_are_one_count_where_the_sentences_tell_the_same() -> None:
    text = "The flood closed seven old schools in the north on Monday."

    assert _of_both(f"{text} {ROWS}", text) == ["How many old schools do both texts speak of?"]
    assert _of_both(f"{text} {ROWS}", "Peru has seven old schools.") == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Flood closes 90 old schools\n\nIt rained in the north all week long.", OTHER),
        (f"{FLOOD} It spared 20 old schools.", f"{OTHER} It took 90 goats."),  # two of each
        (f"The flood killed 90 people. {ROWS}", "It killed 90 people."),
        (f"The flood left 90 injured. {ROWS}", "It left 90 injured."),
        (f"The flood took 90 pieces of wood. {ROWS}", "It took 90 pieces of wood."),
        (f"The town hired 90 more nurses. {ROWS}", "It hired 90 more nurses."),
        (f"The flood closed some schools, 90 percent of them. {ROWS}", "It closed 90 percent."),
        ("The flood hit 90 old nurses, 40 men and 30 boys.", "It hit 90 old nurses."),
        (FLOOD, "In all, 80 old schools are closed."),
        (FLOOD, "In all, 90 farms are closed."),
        (f"It hit 90 young soldiers. {ROWS}", "It hit 90 young troops."),
        (f"The flood moved 90 miles. {ROWS}", "It moved 90 miles."),
        (f"It closed 90 schools and homes. {ROWS}", "It closed 90 schools and homes."),
        (f"It closed 90 old schools. It lost by 90 to 63. {ROWS}", OTHER),  # something else
        ("It closed 90 old schools, 4,000 farms, 7,000 shops and 3,000 boats.", OTHER),  # far off
    ],
)
def test_figures_that_could_mean_two_things_are_not_asked_for(left: str, right: str) -> None:
    assert _of_both(left, right) == []


@pytest.mark.parametrize(
    "told",
    [
        "It closed 90 schools, most of the farms, and none of the shops.",  # 90 farms?
        "It closed 90 schools. It spared 60 shops and 80 farms.",  # two numbers of each
    ],
)
def test_a_thing_that_the_number_may_count_is_no_wrong_option(told: str) -> None:
    drafts = derive(compared(f"{told} {ROWS} It took 50 cows.", "In all, 90 schools are closed."))
    asked = [draft for draft in drafts if draft.key.text == "schools"]

    assert [[option.text for option in draft.options] for draft in asked] == [
        ["boats", "cows", "schools"]
    ]


def test_a_thing_of_another_text_may_be_the_same_by_another_name() -> None:
    drafts = derive(compared(f"It took 40 diggers. {ROWS}", "It took 90 excavators and 50 cows."))

    assert "excavators" not in {draft.key.text for draft in drafts}


def test_a_count_of_one_text_waits_for_the_teacher_the_headline_s_first() -> None:
    drafts = derive(compared(f"Flood closes old schools\n\n{FLOOD}", "Rain fell."))

    assert [(draft.key.text, draft.doubt) for draft in drafts] == [
        ("old schools", "Check that it is worth asking"),
        ("farms", "Check that it is worth asking"),
    ]


def test_figures_that_somebody_is_quoted_with_are_not_asked_for_alone() -> None:
    text = "“We lost 90 old schools,” Mayor Ana Diaz said. It hit forty farms and 30 boats."
    stems = [draft.stem for draft in derive(compared(text, "Rain fell."))]

    assert "What does the number 90 count in text A?" not in stems
