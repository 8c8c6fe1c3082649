"""Every misreading that derivation knows has words that go on from a count."""

from classrooms.watching.misreadings import MISREADINGS, misreading_in_words
from quizzes.derivation.drafts import Misconception


def test_every_misconception_has_its_words() -> None:
    assert set(MISREADINGS) == set(Misconception) - {Misconception.UNNAMED}


def test_an_option_without_a_misconception_is_named_itself() -> None:
    assert misreading_in_words("read a hedge as another number", "8,000") == (
        "read a hedge as another number"
    )
    assert misreading_in_words("", "8,000") == "chose “8,000”"
