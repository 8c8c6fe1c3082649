"""The bar over a question: one step for each question of the quiz, in words and in classes."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from quizzes.taking.questions import Question, scored

WORDS = {
    "now": "you are here",
    "ok": "right",
    "no": "not right",
    "done": "answered",
    "todo": "to do",
}


@dataclass(frozen=True, slots=True)
class ProgressStep:
    number: int
    state: str

    @property
    def words(self) -> str:
        return WORDS[self.state]


def progress(
    all_questions: Iterable[Question], *, current: Question, told: Container[int]
) -> tuple[ProgressStep, ...]:
    """Tell how each question stands; one that comes back is shown where it was met first.

    Whether an answer is right is said of the numbers that are ``told``.
    """
    here = current.first or current.number
    return tuple(
        ProgressStep(it.number, "now" if it.number == here else _state(it, told))
        for it in scored(all_questions)
    )


def _state(question: Question, told: Container[int]) -> str:
    if not question.is_done:
        return "todo"
    if question.is_open or question.number not in told:
        return "done"
    return "ok" if question.is_full else "no"
