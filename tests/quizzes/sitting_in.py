"""Take part in a sitting, and lead one, without a browser."""

import uuid
from datetime import timedelta

from quizzes.models import Attempt, Quiz, Sitting
from quizzes.taking.attempts import start_in_sitting
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import again

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
Phase = Sitting.Phase


def take_part(sitting: Sitting) -> Attempt:
    """Begin an attempt at a sitting and fetch it as the views do."""
    return again(start_in_sitting(sitting=sitting, participant=uuid.uuid4()))


def make_led(quiz: Quiz | None = None, *, number: int = 1, phase: Phase = Phase.ASKING) -> Sitting:
    """Make a sitting that a teacher leads, and let it be at a question; of two, if no quiz is."""
    sitting = make_sitting(quiz=quiz or make_quiz(), pace=Sitting.Pace.TEACHER)
    return lead_to(sitting, number, phase)


def lead_to(sitting: Sitting, number: int, phase: Phase) -> Sitting:
    sitting.question_number, sitting.phase = number, phase
    sitting.save()
    return sitting
