"""Family 9: which words of one speaker, to one point, does each text quote?"""

import pytest

from quizzes.derivation.drafts import Kind, Misconception
from quizzes.derivation.families.same_point import derive
from tests.coverage_app.analysis.compared import compared

OTHERS = (
    "“It will rain,” Bo Ray said. “We shall see,” Cy Hall said. “Never mind that,” Di Ott said. "
)
LEFT = OTHERS + "“Ninety is a bad joke,” Mayor Ana Diaz said."
RIGHT = "Mayor Ana Diaz said that 90 old buses “would not do at all.”"
OUTLETS = ("Hill News", "Lake Post")


def test_each_text_is_matched_with_its_words() -> None:
    (draft,) = derive(compared(LEFT, RIGHT, outlets=OUTLETS))

    assert draft.kind is Kind.MATCH
    assert draft.stem == (
        "Both texts quote what Ana Diaz says about 90 old buses. Which words stand in which text?"
    )
    assert [(option.prompt, option.text, option.misconception) for option in draft.options] == [
        ("Hill News", "Ninety is a bad joke", None),
        ("", "It will rain", Misconception.BESIDE_THE_POINT),
        ("Lake Post", "would not do at all", None),
        ("", "We shall see", Misconception.BESIDE_THE_POINT),
    ]


def test_of_several_texts_the_two_are_named() -> None:
    (draft,) = derive(compared(LEFT, RIGHT, "Rain fell.", outlets=(*OUTLETS, "Wire")))

    assert draft.stem.startswith("Hill News and Lake Post both quote what Ana Diaz says")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“We shall see,” Ana Diaz said.", "Ana Diaz said that 90 buses “would not do.”"),
        (LEFT, RIGHT.replace("would not do at all", "bad")),  # too short to choose
        (LEFT, RIGHT.replace("Mayor Ana Diaz", "The mayor")),
    ],
)
def test_quotes_without_a_common_figure_or_name_are_not_asked_about(left: str, right: str) -> None:
    assert derive(compared(left, right, outlets=OUTLETS)) == ()
