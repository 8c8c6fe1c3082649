"""The result of an attempt: its points, and every answer looked at again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizzes.evidence_views import fetch_evidence
from quizzes.models import Attempt, Response
from quizzes.taking.feedback import Feedback, feedback_on
from quizzes.taking.questions import Question, are_told, next_open_number, questions, scored
from quizzes.taking.scoring import Score, score


@dataclass(frozen=True, slots=True)
class Result:
    """An attempt and how far it went; only when it ``is_told`` may a page show the points."""

    attempt: Attempt
    score: Score
    is_over: bool
    is_told: bool


@dataclass(frozen=True, slots=True)
class Review:
    """A question of a finished attempt, looked at again."""

    question: Question
    feedback: Feedback
    section: str
    was_sure: bool
    was_right_later: bool


def result_of(attempt: Attempt) -> Result:
    all_questions = questions(attempt)
    return Result(
        attempt=attempt,
        score=score(all_questions),
        is_over=next_open_number(all_questions) is None,
        is_told=are_told(attempt.quiz, all_questions),
    )


def reviews_of(attempt: Attempt) -> tuple[Review, ...]:
    return tuple(_reviews(attempt, questions(attempt)))


def _reviews(attempt: Attempt, all_questions: Sequence[Question]) -> Iterator[Review]:
    fetch_evidence([question.item for question in all_questions])
    later = {question.first for question in all_questions if question.first and question.is_full}
    before = ""
    answered = ((it, it.response) for it in scored(all_questions) if it.response)
    for question, response in answered:
        label = question.item.get_skill_display() if attempt.quiz.has_sections else ""
        is_sure = response.confidence == Response.Confidence.SURE
        yield Review(
            question=question,
            feedback=feedback_on(question, response),
            section=label if label != before else "",
            was_sure=is_sure and not question.is_right and not question.is_open,
            was_right_later=question.number in later,
        )
        before = label
