"""Family 16, figures: how exactly do a headline and the report under it give one figure?"""

import pytest

from coverage_app.analysis import Comparison, Document, compare
from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.headline_figure import derive


def page(headline: str, *sentences: str) -> Comparison:
    return compare((Document.from_text(f"{headline}\n\n{' '.join(sentences)}"),))


@pytest.mark.parametrize(
    ("headline", "sentence", "stem", "key"),
    [
        ("Flood shuts 90 schools in Hill Town", "The flood in Hill Town has shut about 90 schools.",
         "The headline of text A says “90 schools”. How does A1 give this figure?",
         "As a rough figure: it may be more or less"),
        ("Flood in Hill Town kills seven", "At least seven people died in the flood in Hill Town.",
         "The headline of text A says “kills seven”. How does A1 give this figure?",
         "As a lower limit: it is not less"),
        ("Seven dead as flood hits Hill Town", "At least seven died when a flood hit Hill Town.",
         "The headline of text A says “Seven dead”. How does A1 give this figure?",
         "As a lower limit: it is not less"),
        ("More than $90 million for Hill Town dam", "A dam at Hill Town will cost $95 million now.",
         "A1 says “$95 million”. How does the headline of text A give this figure?",
         "As a lower limit: it is not less"),
        ("Up to $90 million for Hill Town dam", "A dam at Hill Town will cost $85 million now.",
         "A1 says “$85 million”. How does the headline of text A give this figure?",
         "As an upper limit: it is not more"),
        ("Nearly 90 schools shut by flood in Hill Town", "The Hill Town flood shut 88 schools now.",
         "A1 says “88 schools”. How does the headline of text A give this figure?",
         "As a rough figure: it may be more or less"),
    ],
)  # fmt: skip
def test_the_key_says_how_exactly(headline: str, sentence: str, stem: str, key: str) -> None:
    (draft,) = derive(page(headline, sentence, "Rain fell all day."))

    assert (draft.stem, draft.key.text) == (stem, key)


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("AT least seven people died in the flood in Hill Town.", "At least seven people"),
        ("At least seven people died in the flood in Hill Town.", "At least seven people"),
        ("A flood in Hill Town killed at least seven people.", "at least seven people"),
    ],
)
def test_a_first_word_in_capitals_is_written_small(sentence: str, written: str) -> None:
    (draft,) = derive(page("Flood in Hill Town kills seven people", sentence, "Rain fell."))

    assert draft.key.rationale == (f"The headline has “seven people”, A1 has “{written}”.")


def test_each_wrong_option_detects_a_misconception() -> None:
    (draft,) = derive(
        page("Flood shuts 90 schools in Hill Town", "A flood in Hill Town shut about 90 schools.")
    )

    assert [(option.text, option.misconception) for option in draft.options] == [
        ("As exactly as the headline", Misconception.HEDGE_BLIND),
        ("As a rough figure: it may be more or less", None),
        ("As a lower limit: it is not less", Misconception.OTHER_HEDGE),
        ("As an upper limit: it is not more", Misconception.OTHER_HEDGE),
    ]
    assert [piece.sentence for piece in draft.evidence] == [None, 1]


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        ("Flood shuts 90 schools in Hill Town", "The flood in Hill Town has shut 90 schools."),
        ("Flood shuts 90 schools in Hill Town", "The flood in Hill Town ruined about 90 cars."),
        ("Flood shuts 90 schools in Hill Town", "Hill Town had a flood for about 90 days."),
        (
            "Flood shuts 90 schools in Hill Town",
            "The control over 90 schools is lost now.",
        ),
        (
            "Did a flood shut 90 schools in Hill Town?",
            "A flood in Hill Town shut about 90 schools.",
        ),
        ("Flood shuts 90 schools in Hill Town", "All of about 90 schools were empty this week."),
        ("More than 90 schools shut by flood in Hill Town", "A Hill Town flood shut 300 schools."),
        ("Rain falls on the old Hill Town bridge", "Rain fell on the bridge in Hill Town today."),
        ("Dozens of schools shut by flood in Hill Town", "A Hill Town flood shut 30 schools."),
    ],
)
def test_figures_that_leave_a_doubt_are_not_asked_about(headline: str, sentence: str) -> None:
    assert derive(page(headline, sentence, "Rain fell all day.")) == ()
