"""The values of derivation as fields offer them."""

from quizzes.derivation.drafts import Misconception, Skill, Step
from quizzes.models.choices import misconception_choices, skill_choices, step_choices


def test_skills_have_the_labels_of_the_screen() -> None:
    assert skill_choices() == [
        ("TYPE", "Page anatomy"),
        ("SOURCE", "Provenance"),
        ("ATTRIB", "Voices"),
        ("QUOTE", "Quotes"),
        ("NUMBER", "Figures"),
        ("EVID", "Evidence"),
        ("CORROB", "Agreement"),
        ("OMIT", "Who reported it"),
        ("FRAME", "Wording"),
    ]


def test_steps_climb_from_locate_to_judge() -> None:
    assert step_choices() == [("locate", "Locate"), ("compare", "Compare"), ("judge", "Judge")]


def test_misconceptions_are_told_in_their_own_words() -> None:
    assert misconception_choices()[0] == (
        "same topic, so same detail",
        "same topic, so same detail",
    )


def test_every_value_of_derivation_can_be_chosen() -> None:
    offered = [len(skill_choices()), len(step_choices()), len(misconception_choices())]

    unnamed = 1
    assert offered == [len(Skill), len(Step), len(Misconception) - unnamed]


def test_every_value_of_derivation_fits_its_column() -> None:
    longest = [max(len(value) for value in values) for values in (Skill, Step, Misconception)]

    assert [length <= most for length, most in zip(longest, [20, 20, 120], strict=True)] == [
        True,
        True,
        True,
    ]
