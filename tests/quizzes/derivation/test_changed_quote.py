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
        (LONG, SHORT, "Only Hill News has “more”"),
        (SHORT, LONG, "Only Lake Post has “more”"),
        (SHORT, OTHER, "Hill News has “close”, Lake Post has “shut”"),
        (
            "“We had no other choice in this hard cold year,” Ann Roe said.",
            "“We had no choice in this hard cold year,” Ann Roe said.",
            "Only Hill News has “other”",
        ),
        (
            "“We will close some old schools, and more in every valley this year,” Ann Roe said.",
            "“We will close old schools, and so more in every valley this year,” Ann Roe said.",
            "Only Hill News has “some”",
        ),  # "so" alone would not be worth a question
    ],
)
def test_the_key_says_what_changed(left: str, right: str, key: str) -> None:
    (draft,) = derive(compared(left, right, outlets=OUTLETS))

    assert draft.key.text == key


def test_each_wrong_option_detects_a_misconception() -> None:
    (draft,) = derive(compared(LONG, SHORT, outlets=OUTLETS))

    assert [(option.text, option.misconception) for option in draft.options] == [
        ("The two versions have the same words", Misconception.MARKS_MEAN_IDENTICAL),
        ("Only Hill News has “more”", None),
        ("Only Lake Post has “more”", Misconception.SWAPPED),
        ("Only Lake Post has “valley this year”", Misconception.MISREAD_CHANGE),
    ]


def test_stem_and_hint_say_which_remark_is_meant() -> None:
    (draft,) = derive(compared(LONG, SHORT, outlets=OUTLETS))

    assert draft.stem == (
        "Both texts quote Ann Roe’s remark with the words “old schools”. "
        "What differs between the two versions?"
    )
    assert draft.hint == "Compare A1 with B1, word by word."


def test_a_remark_without_words_to_name_it_is_not_asked_about() -> None:
    left = "“This is no more than a bad joke,” Ann Roe said."
    right = "“This is no less than a bad joke,” Ann Roe said."

    assert derive(compared(left, right, outlets=OUTLETS)) == ()


def test_words_of_another_sentence_do_not_name_the_remark() -> None:
    more = "We shall never touch the fine new hospital by the lake, "
    left = f"“It was no more than a joke. {more}” Ann Roe said."
    right = f"“It was no less than a joke. {more}” Ann Roe said."

    assert derive(compared(left, right, outlets=OUTLETS)) == ()


def test_a_second_difference_waits_for_the_teacher() -> None:
    (once,) = derive(compared(SHORT, OTHER, outlets=OUTLETS))
    (twice,) = derive(compared(SHORT, OTHER.replace("every", "each"), outlets=OUTLETS))

    assert (once.doubt, twice.doubt) == ("", "Check the other differences")


def test_of_several_texts_the_two_are_named() -> None:
    (draft,) = derive(compared(LONG, SHORT, "Rain fell all day.", outlets=(*OUTLETS, "Wire")))

    assert draft.stem.startswith("Hill News and Lake Post both quote Ann Roe’s remark")


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
        (LONG.replace("Ann Roe", "The city mayor"), SHORT.replace("Ann Roe", "The city mayor")),
        ("“Well, we will close old schools in every valley this year,” Ann Roe said.", SHORT),
        (SHORT, "“We will close old schools in every valley this year, sadly,” Ann Roe said."),
        (SHORT, SHORT.replace("old", "the old")),  # a slight word
        (SHORT, SHORT.replace("valley", "valleys")),  # a form of the same word
        (SHORT, SHORT.replace("valley", "valley … and town")),  # the quote shows that it is cut
        (SHORT, SHORT.replace("old", "the \"very\" old")),  # marks inside
        (SHORT, SHORT.replace("every", "every small and every large and every other old")),
        (SHORT.replace("old", "small and old"), SHORT.replace("old", "old and small")),
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
