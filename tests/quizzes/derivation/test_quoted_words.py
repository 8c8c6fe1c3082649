"""Family 8: in which text do the words stand in quotation marks?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.quoted_words import derive
from tests.coverage_app.analysis.compared import compared

QUOTED = "“The old bridge will be rebuilt by next summer,” Ann Roe said."
TOLD = "Ann Roe promised that the old bridge will be rebuilt by next summer."
COPIED = "Bridges over the wide river in the deep valley of the north will be rebuilt soon"
OUTLETS = ("Hill News", "Lake Post")


def test_the_words_are_asked_for_where_one_text_quotes_them() -> None:
    (draft,) = derive(compared(QUOTED, TOLD, outlets=OUTLETS))

    assert draft.stem == (
        "Both texts have the words “old bridge will be rebuilt by next summer”. "
        "Which text puts them in quotation marks?"
    )
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("Hill News only", None),
        ("Lake Post only", Misconception.SWAPPED),
        ("Both texts", Misconception.SAME_WORDS_SO_QUOTED),
        ("Neither text", Misconception.STOPPED_EARLY),
    ]
    assert [piece.letter for piece in (*draft.evidence, *draft.contrast)] == ["A", "B"]


def test_the_key_is_the_second_text_where_that_one_quotes() -> None:
    (draft,) = derive(compared(TOLD, QUOTED, outlets=OUTLETS))

    assert draft.key.text == "Lake Post only"
    assert draft.key.rationale == (
        "In B1 they stand in quotation marks; in A1 Hill News tells them without any."
    )


def test_of_several_texts_the_two_are_named() -> None:
    (draft,) = derive(compared(QUOTED, TOLD, "Rain fell all day.", outlets=(*OUTLETS, "Wire")))

    assert draft.stem.startswith("Hill News and Lake Post both have the words")


def test_words_that_a_third_text_tells_too_are_a_formula() -> None:
    assert derive(compared(QUOTED, TOLD, TOLD, outlets=(*OUTLETS, "Wire"))) == ()


@pytest.mark.parametrize(
    ("quoted", "told", "doubt"),
    [
        (QUOTED, TOLD, ""),
        (
            "“The old stone bridge of iron in the north,” Ann Roe said.",
            "Ann Roe came on foot from the old stone bridge of iron in the north.",
            "",
        ),  # part of a sentence has marks as well
        (
            "“The old stone bridge will will be rebuilt,” Ann Roe said.",
            "Ann Roe promised that the old stone bridge will will be rebuilt.",
            "Check who says so, and how it is spelled",
        ),
    ],
)
def test_words_have_a_doubt_when_they_are_misspelled(quoted: str, told: str, doubt: str) -> None:
    (draft,) = derive(compared(quoted, told, outlets=OUTLETS))

    assert draft.doubt == doubt


def test_the_words_end_where_their_phrase_does() -> None:
    quoted = "“Two ribs of the boy are bruised and badly broken bones hurt,” Ann Roe said."
    told = "Two ribs of the boy are bruised and badly broken legs hurt, said Ann Roe."

    (draft,) = derive(compared(quoted, told, outlets=OUTLETS))

    assert "“Two ribs of the boy are bruised”" in draft.stem


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (QUOTED, QUOTED),  # both quote them
        ("“The old bridge will be rebuilt by next summer.”", TOLD),  # nobody says so
        (QUOTED, f"{TOLD} “The bridge will be rebuilt next summer,” she said."),
        (QUOTED, f"{TOLD} It was a “grave error."),  # a mark without its other one
        (QUOTED.replace("The old", "My old").replace("will be", "I will see"),
         "It was said that my old bridge I will see rebuilt by next summer."),  # the first person
        ("“The Old Bridge Over Hill Lake is out,” Ann Roe said.",
         "He praised the Old Bridge Over Hill Lake."),  # a title or a name
        ("“It is late in the day,” Ann Roe said.", "Rain fell late in the day."),
        ("“The old bridge will stand for long,” Ann Roe said.", "Rain fell all day."),
        (f"“{COPIED},” Ann Roe said.", f"{COPIED}."),
        (QUOTED, f"{TOLD} — Ann Roe (@annroe) May 3"),  # a post, shown as it is
    ],
)  # fmt: skip
def test_words_that_prove_nothing_are_not_asked_for(left: str, right: str) -> None:
    assert derive(compared(left, right, outlets=OUTLETS)) == ()
