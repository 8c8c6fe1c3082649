"""Family 13: two texts agree: from how many sources do they have it?"""

import pytest

from quizzes.derivation.drafts import Misconception, Skill
from quizzes.derivation.families.independent_sources import derive
from tests.coverage_app.analysis.compared import compared

LIND = "Max Lind met Ana Diaz on Monday."
QUOTE = "“We will close the old stone bridge soon,” Ana Diaz said."
FIGURE = "Ana Diaz said that 90 village schools closed."


def text(*sentences: str) -> str:
    return " ".join(sentences)


def test_one_speaker_in_two_texts_is_one_source() -> None:
    (draft,) = derive(compared(text(LIND, QUOTE), text("It was late.", QUOTE)))

    assert draft.skill is Skill.CORROB
    assert draft.stem == (
        "Both texts quote the words “We will close the old stone bridge soon”. "
        "How many sources stand behind them?"
    )
    assert [(one.text, one.misconception) for one in draft.options] == [
        ("Two sources: each text found it out for itself", Misconception.ONE_PER_OUTLET),
        ("One source: both texts name Ana Diaz", None),
        (
            "One source: both texts name Max Lind",
            Misconception.NEAREST_NAME,
        ),
        ("No source: both texts say it in their own words", Misconception.OUTLET_IS_SOURCE),
    ]
    assert [(one.letter, one.sentence) for one in draft.evidence] == [("A", 2), ("B", 2)]


def test_a_figure_that_one_person_gave_both_texts_has_one_source() -> None:
    (draft,) = derive(compared(text(LIND, FIGURE), text("It was late.", FIGURE)))

    assert draft.stem == (
        "Both texts give the figure 90 village schools. How many sources stand behind it?"
    )
    assert draft.key.text == "One source: both texts name Ana Diaz"


def test_of_many_texts_the_two_are_named() -> None:
    (draft,) = derive(compared(text(LIND, QUOTE), text("It was late.", QUOTE), LIND))

    assert draft.stem.startswith("Text A and Text B both quote the words")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (text(LIND, QUOTE), QUOTE.replace("Ana Diaz", "Eva Roth")),  # two sources
        (text(LIND, QUOTE), QUOTE.replace("Ana Diaz", "officials")),  # who?
        (text(LIND, QUOTE), "“We will close the old stone bridge soon.”"),  # who?
        (text(QUOTE), text("It was late.", QUOTE)),  # nobody else to be taken for the source
        (text(LIND, FIGURE), "In all, 90 village schools closed."),  # one text says it itself
        (text(LIND, FIGURE), FIGURE.replace("Ana Diaz", "Eva Roth")),  # two sources
        (
            text(LIND, FIGURE.replace("90", "4")),
            text("It was late.", FIGURE.replace("90", "4")),
        ),  # too small
        (
            text(LIND, FIGURE.replace("said", "and Eva Roth said")),
            text("It was late.", FIGURE.replace("said", "and Eva Roth said")),
        ),  # two people said so
        (text(LIND, "“We will come,” Ana Diaz said."), "“We will come,” Ana Diaz said."),  # short
        (
            text(LIND, "“We of the old stone bridge-men will come,” Ana Diaz said."),
            "“We of the old stone bridge are glad now,” Ana Diaz said.",
        ),  # the words that both have break off
        (
            text(LIND, "“Now that the old stone bridge was closed,” Ana Diaz said."),
            "“So that the old stone bridge was closed,” Ana Diaz said.",
        ),  # the words that both have begin in the middle
    ],
)
def test_without_one_sure_source_nothing_is_asked(left: str, right: str) -> None:
    assert derive(compared(left, right)) == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (FIGURE, FIGURE.replace("90", "more than 90")),  # another bound
        (FIGURE, FIGURE.replace("village schools", "village shops")),  # another noun
        (FIGURE, f"{FIGURE} In all, 90 village schools closed."),  # told without a source, too
        (
            FIGURE,
            "Ana Diaz blamed the council, which she said closed 90 village schools.",
        ),  # an aside
        (
            "While 90 village schools closed, Ana Diaz said that it was late.",
            "While 90 village schools closed, Ana Diaz said that it was late.",
        ),
        (
            FIGURE.replace("said", "claimed responsibility and said"),
            FIGURE.replace("said", "claimed responsibility and said"),
        ),
    ],
)
def test_figures_that_are_not_surely_one_word_are_not_asked(left: str, right: str) -> None:
    assert derive(compared(text(LIND, left), text("It was late.", right))) == ()


SHE = "“We will close the old stone bridge soon,” she said."
MISSPELLED = "“We will will close the old stone bridge soon,” Ana Diaz said."


@pytest.mark.parametrize(
    ("left", "right", "doubt"),
    [
        (SHE, SHE, "Check the speaker"),
        (SHE, QUOTE, ""),  # one text says who she is
        (
            SHE,
            SHE.replace("she said", "Diaz campaign chairman Cy Roth said"),
            "Check the speaker",
        ),
        (QUOTE.replace("We", "It"), QUOTE.replace("We", "It"), ""),
        (MISSPELLED, MISSPELLED, "Check who says so, and how it is spelled"),
    ],
)
def test_what_is_not_sure_is_left_to_a_teacher(left: str, right: str, doubt: str) -> None:
    met = "Ana Diaz met Max Lind."

    drafts = derive(compared(text(LIND, met, left), text(LIND, met, right)))

    assert [draft.doubt for draft in drafts] == [doubt]


def test_of_one_source_the_words_that_are_surely_its_own_are_asked_about() -> None:
    met = "Ana Diaz met Max Lind."
    more = "“The iron tower will be closed soon as well,” Ana Diaz said."

    (draft,) = derive(compared(text(LIND, met, SHE, more), text("It was late.", met, SHE, more)))

    assert (draft.doubt, "“The iron tower" in draft.stem) == ("", True)


def test_a_group_has_its_article() -> None:
    said = "The Pentagon said that 90 village schools closed."

    drafts = derive(
        compared(text("The Red Cross said that it was late.", said), text("It was late.", said))
    )

    assert [draft.key.text for draft in drafts] == ["One source: both texts name the Pentagon"]


def test_one_source_is_asked_about_once() -> None:
    more = "“The iron tower will be closed soon as well,” Ana Diaz said."

    assert len(derive(compared(text(LIND, QUOTE, more), text("It was late.", QUOTE, more)))) == 1


def test_a_wrong_source_that_one_text_names_waits_and_one_of_both_comes_first() -> None:
    here = text(LIND, "Ana Diaz met Eva Roth.", QUOTE)

    (in_one,) = derive(compared(here, text("It was late.", QUOTE)))
    (in_both,) = derive(compared(here, text("Eva Roth was late.", QUOTE)))

    assert in_one.doubt == "Only one of the texts names the wrong source"
    assert (in_both.doubt, in_both.options[2].text) == ("", "One source: both texts name Eva Roth")
