"""Family 1: who reported this figure?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.reported_figure import derive
from tests.coverage_app.analysis.compared import compared

LATE = "It was late."
FLIGHT = f"{LATE} It launched its longest ballistic missile for exactly 86 minutes on Monday."
NO_TIME = f"{LATE} On Monday it launched its longest ballistic missile."


def stems(*texts: str) -> list[str]:
    return [draft.stem for draft in derive(compared(*texts))]


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        ("The flight took 86 minutes.", "Which text gives a time of 86 minutes?"),
        ("It was an 86-minute flight.", "Which text gives a time of 86 minutes?"),
        ("It flew roughly 620 miles.", "Which text gives a distance of roughly 620 miles?"),
        ("They hold 460 square miles.", "Which text gives an area of 460 square miles?"),
        ("It rose by 80%.", "Which text gives a share of 80%?"),
        ("It cost $5 million.", "Which text gives an amount of $5 million?"),
        ("They lose 1,200 men a day.", "Which text speaks of 1,200 men a day?"),
        ("Some 90 schools closed.", "Which text speaks of some 90 schools?"),
        ("It was 12 feet long.", "Which text gives a measure of 12 feet?"),
        ("It was a 12-foot wall.", "Which text gives a measure of 12 feet?"),
    ],
)
def test_a_figure_of_one_text_is_asked_for_as_a_reader_would_say_it(
    sentence: str, stem: str
) -> None:
    assert stems(f"{LATE} {sentence}", LATE) == [stem]


def test_the_stem_says_what_both_texts_speak_of() -> None:
    (draft,) = derive(compared(FLIGHT, NO_TIME))

    assert draft.stem == (
        "Both texts mention “longest ballistic missile”. Which text gives a time of 86 minutes?"
    )
    assert [(one.letter, one.sentence) for one in draft.evidence] == [("A", 2)]
    assert [(one.letter, one.sentence) for one in draft.contrast] == [("B", 2)]


def test_the_focus_of_the_proof_is_the_figure() -> None:
    (draft,) = derive(compared(FLIGHT, NO_TIME))

    (evidence,) = draft.evidence

    assert evidence.focus is not None
    assert evidence.focus.slice(FLIGHT) == "86 minutes"


def test_a_figure_of_all_texts_has_the_key_both_and_no_hedge() -> None:
    left, right = f"{LATE} Some 90 schools closed.", f"{LATE} In all, 90 schools closed."

    (draft,) = derive(compared(left, right))

    assert draft.stem == "Which text speaks of 90 schools?"
    assert draft.key.text == "Both texts"
    assert [(one.letter, one.sentence) for one in draft.evidence] == [("A", 2), ("B", 2)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("In all, 90 schools closed.", "In all, 90 schools closed."),  # the lead of both
        (f"{LATE} It took 86 minutes.", f"{LATE} There were 86 guests."),  # the search is unsure
        (
            f"{LATE} In all, 90 schools closed.",
            f"{LATE} In all, 90 bridges closed.",
        ),  # other things
        (f"{LATE} It flew 3 miles.", f"{LATE} It flew 5 kilometres."),  # in another unit
        (f"{LATE} Two men came.", LATE),  # too small to tell
        (f"{LATE} It was a 35-word oath.", LATE),  # not what is counted
        (f"{LATE} Ann Roe, 64, came.", LATE),  # an age without its bearer
        ("Library to cost 90 million dollars\n\nRain fell on the town all day long.", LATE),
    ],
)
def test_a_figure_that_would_make_a_bad_question_is_not_asked_for(left: str, right: str) -> None:
    assert stems(left, right) == []


def test_a_figure_that_some_of_three_texts_have_is_not_asked_for() -> None:
    text = f"{LATE} In all, 90 schools closed."

    assert stems(text, text, LATE) == []


def test_several_texts_are_spoken_of_as_several() -> None:
    (draft,) = derive(compared(FLIGHT, NO_TIME, LATE))

    assert draft.stem.startswith("Several texts mention “longest ballistic missile”.")


def test_each_wrong_option_detects_a_misconception() -> None:
    (draft,) = derive(compared(FLIGHT, NO_TIME, outlets=("Hill News", "Lake Post")))

    assert [(option.text, option.letters, option.misconception) for option in draft.options] == [
        ("Hill News only", "A", None),
        ("Lake Post only", "B", Misconception.SAME_TOPIC),
        ("Both texts", "AB", Misconception.MENTIONED_BY_BOTH),
        ("Neither text", "", Misconception.STOPPED_EARLY),
    ]


def test_the_rationale_of_the_key_says_what_was_searched() -> None:
    (draft,) = derive(compared(FLIGHT, NO_TIME, outlets=("Hill News", "Lake Post")))

    assert draft.key.rationale == (
        "Only Hill News has it, in sentence A2. "
        "We searched all 2 sentences of Lake Post and found no mention of it."
    )


def test_of_many_texts_three_are_offered_alone() -> None:
    (draft,) = derive(compared(LATE, LATE, LATE, FLIGHT))

    assert [option.text for option in draft.options] == [
        "Text A only",
        "Text B only",
        "Text D only",
        "All the texts",
        "None of the texts",
    ]


def test_an_exact_figure_beside_a_counterpart_is_trusted_most() -> None:
    (beside,) = derive(compared(FLIGHT, NO_TIME))
    (alone,) = derive(compared(f"{LATE} It flew roughly 620 miles.", LATE))

    assert beside.confidence > alone.confidence
