"""Every misconception has words that go on from a count."""

from classrooms.misreadings import IN_WORDS, in_words
from quizzes.derivation.drafts import Misconception


def test_every_misconception_has_its_words() -> None:
    assert set(IN_WORDS) == set(Misconception) - {Misconception.UNNAMED}


def test_a_choice_without_a_misconception_has_no_words() -> None:
    assert in_words(Misconception.HEDGE_IS_A_NUMBER) == "read a hedge as another number"
    assert in_words("") == ""
