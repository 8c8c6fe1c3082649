"""Family 7: what differs between two versions of one quote?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.changed_quote import derive
from tests.coverage_app.analysis.compared import compared

SHORT = "“We will close old schools in every valley this year,” Ann Roe said."
LONG = "“We will close more old schools in every valley this year,” Ann Roe said."
OTHER = "“We will shut old schools in every valley this year,” Ann Roe said."
OUTLETS = ("Hill News", "Lake Post")


@pytest.mark.parametrize(
    ("left", "right", "key"),
    [
        (LONG, SHORT, "Lake Post’s version does not have the word “more”"),
        (SHORT, LONG, "Hill News’ version does not have the word “more”"),
        (SHORT, OTHER, "Hill News has “close”, Lake Post has “shut”"),
        (
            "“We had no other choice in this hard year,” Ann Roe said.",
            "“We had no choice in this hard year,” Ann Roe said.",
            "Lake Post’s version does not have the word “other”",
        ),
    ],
)
def test_the_key_says_what_changed(left: str, right: str, key: str) -> None:
    (draft,) = derive(compared(left, right, outlets=OUTLETS))

    assert draft.key.text == key


def test_each_wrong_option_detects_a_misconception() -> None:
    (draft,) = derive(compared(LONG, SHORT, outlets=OUTLETS))

    assert [(option.text, option.misconception) for option in draft.options] == [
        ("The two versions use the same words", Misconception.MARKS_MEAN_IDENTICAL),
        ("Lake Post’s version does not have the word “more”", None),
        ("Hill News’ version does not have the word “more”", Misconception.SWAPPED),
        (
            "Hill News’ version does not have the words “valley this year”",
            Misconception.MISREAD_CHANGE,
        ),
    ]


def test_stem_and_hint_name_the_speaker_and_the_sentences() -> None:
    (draft,) = derive(compared(LONG, SHORT, outlets=OUTLETS))

    assert draft.stem == "Both texts quote Ann Roe. What differs between the two versions?"
    assert draft.hint == "Compare A1 with B1, word by word."


def test_of_several_texts_the_two_are_named() -> None:
    (draft,) = derive(compared(LONG, SHORT, "Rain fell all day.", outlets=(*OUTLETS, "Wire")))

    assert draft.stem.startswith("Hill News and Lake Post both quote Ann Roe.")


def test_the_proof_shows_the_words_that_differ() -> None:
    (draft,) = derive(compared(LONG, SHORT, outlets=OUTLETS))

    focus = [one.focus.slice(LONG) if one.focus else "" for one in draft.evidence]

    assert focus == ["more", ""]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (SHORT, SHORT),  # nothing differs
        ("“[Ann Roe] will close old schools in every valley,” she said.",
         "“will close old schools in every valley,” Ann Roe said."),  # only the outlet's own words
        ("“We will close old schools in every valley.”", LONG),  # nobody is named
        ("“Well, we will close old schools in every valley this year,” Ann Roe said.", SHORT),
        (SHORT, "“We will close old schools in every valley this year, sadly,” Ann Roe said."),
        (
            "“We will now close most of the old schools in every single valley of the wide north "
            "this very year,” Ann Roe said.",
            "“We will soon close some of the old schools in every other valley of the cold north "
            "this very year,” Ann Roe said.",
        ),  # too much differs
        ("“We had no other choice but this and that,” Ann Roe said.",
         "“We had no choice but this and that,” Ann Roe said."),  # no phrase to mistake it for
    ],
)  # fmt: skip
def test_quotes_that_would_make_a_bad_question_are_not_asked_about(left: str, right: str) -> None:
    assert derive(compared(left, right, outlets=OUTLETS)) == ()
