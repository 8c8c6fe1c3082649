"""The bar over a question: one step for each question of the quiz, in words and in classes."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizzes.attempts import Question

WORDS = {"now": "you are here", "ok": "right", "no": "not right", "todo": "to do"}


@dataclass(frozen=True, slots=True)
class ProgressStep:
    number: int
    state: str

    @property
    def words(self) -> str:
        return WORDS[self.state]


def progress(questions: Iterable[Question], *, current: int) -> tuple[ProgressStep, ...]:
    return tuple(
        ProgressStep(question.number, "now" if question.number == current else _state(question))
        for question in questions
    )


def _state(question: Question) -> str:
    if question.response is None:
        return "todo"
    return "ok" if question.response.is_right else "no"
