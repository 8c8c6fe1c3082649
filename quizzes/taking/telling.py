"""When students are told what is right."""

from collections.abc import Iterable, Sequence

from quizzes.models import Attempt, Quiz
from quizzes.taking.questions import Question, Stage, next_open_number


def is_over(attempt: Attempt, all_questions: Iterable[Question]) -> bool:
    """Tell whether nothing more can be answered; the teacher ends what the teacher leads."""
    is_through = next_open_number(all_questions) is None and not attempt.is_led
    return attempt.finished_at is not None or is_through


def are_told(attempt: Attempt, all_questions: Iterable[Question]) -> bool:
    """Tell whether every answer may show what is right: at once, at the end, or on release."""
    if attempt.tells_at_once:
        return True
    tells_at_the_end = attempt.is_led or attempt.quiz.feedback == Quiz.Feedback.END
    return is_over(attempt, all_questions) and (tells_at_the_end or attempt.is_released)


def told_numbers(attempt: Attempt, all_questions: Sequence[Question]) -> frozenset[int]:
    """Give the numbers of the questions that may show what is right, once they are done."""
    numbers = frozenset(question.number for question in all_questions)
    if are_told(attempt, all_questions):
        return numbers
    sitting = attempt.sitting
    if sitting is None or not sitting.is_teacher_paced:
        return frozenset()
    return frozenset(number for number in numbers if sitting.has_shown(number))


def may_change(
    attempt: Attempt, all_questions: Sequence[Question], question: Question, step: Stage
) -> bool:
    """Tell whether a later answer may replace this one: not once anything is told about it."""
    is_told = question.is_done and question.number in told_numbers(attempt, all_questions)
    # A hint tells that a choice was wrong, and no hint that it was right.
    is_hinted = step is Stage.ANSWER and attempt.gives_hints and question.may_be_tried_again
    return step in question.steps_taken and not is_told and not is_hinted


def takes_step(
    attempt: Attempt,
    all_questions: Sequence[Question],
    question: Question,
    step: Stage,
    revision: int,
) -> bool:
    """Tell whether a question waits for this step, or may have a later answer to an earlier one."""
    if question.stage is step:
        return not question.is_done
    is_later = question.response is not None and revision > question.response.revision
    return is_later and may_change(attempt, all_questions, question, step)
