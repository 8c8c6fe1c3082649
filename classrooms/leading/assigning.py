"""Give a class a quiz, and take it back."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from classrooms.keeping.erasing import empty_the_log
from classrooms.models import Assignment, Classroom
from quizzes.models import Attempt, Quiz, Response, Sitting
from quizzes.taking.holding import hold


@dataclass(frozen=True, slots=True)
class Plan:
    """How a class takes a quiz: at whose pace, from when to when, and whether it reads first."""

    quiz: Quiz
    pace: str
    opens_at: datetime
    closes_at: datetime | None
    reads_first: bool


@dataclass(frozen=True, slots=True)
class Loss:
    """What is erased with a quiz that a class was given."""

    attempts: int
    answers: int


@transaction.atomic
def give_quiz(*, classroom: Classroom, plan: Plan) -> Assignment:
    sitting = Sitting.objects.create(
        quiz=plan.quiz,
        teacher=classroom.teacher,
        pace=plan.pace,
        opens_at=plan.opens_at,
        closes_at=plan.closes_at,
    )
    return Assignment.objects.create(
        classroom=classroom, sitting=sitting, reads_first=plan.reads_first
    )


def loss_with(assignment: Assignment) -> Loss:
    """Count what goes along when the class is not given this quiz any more."""
    attempts = Attempt.objects.of_sitting(assignment.sitting)
    answers = Response.objects.filter(attempt__in=attempts)
    return Loss(attempts.count(), answers.count())


def remove_assignment(*, assignment: Assignment) -> None:
    """Erase the sitting, and with it the assignment, every attempt and every answer."""
    sitting = assignment.sitting
    with transaction.atomic():
        transaction.on_commit(empty_the_log)
        hold(Sitting.objects.filter(pk=sitting.pk), Attempt.objects.of_sitting(sitting))
        sitting.delete()
