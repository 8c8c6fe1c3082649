"""The bar over a question: one step for each question of the quiz, in words and in classes."""

from collections.abc import Iterable
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
    all_questions: Iterable[Question], *, current: Question, is_told: bool = True
) -> tuple[ProgressStep, ...]:
    """Tell how each question stands; one that comes back is shown where it was met first."""
    here = current.first or current.number
    return tuple(
        ProgressStep(it.number, "now" if it.number == here else _state(it, is_told=is_told))
        for it in scored(all_questions)
    )


def _state(question: Question, *, is_told: bool) -> str:
    if not question.is_done:
        return "todo"
    if question.is_open or not is_told:
        return "done"
    return "ok" if question.is_full else "no"
