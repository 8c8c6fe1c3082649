"""Classes for tests, with what matters in a test as arguments."""

import uuid
from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from classrooms.joining.nicknames import nickname_key
from classrooms.models import Assignment, Classroom, Student
from quizzes.models import Attempt, Item, Quiz, Response, Sitting


def make_classroom(
    *, teacher: User, name: str = "Class 9B", code: str = "", days_kept: int = 180
) -> Classroom:
    """Make a class; with a ``code`` it is open for an hour."""
    until = timezone.now() + timedelta(hours=1) if code else None
    return Classroom.objects.create(
        teacher=teacher, name=name, code=code or None, code_until=until, days_kept=days_kept
    )


def make_class_student(
    *, classroom: Classroom, nickname: str = "Quiet Otter", is_here: bool = True
) -> Student:
    return Student.objects.create(
        classroom=classroom,
        nickname=nickname,
        nickname_key=nickname_key(nickname),
        joined_at=timezone.now() if is_here else None,
    )


def make_sitting(
    *,
    quiz: Quiz,
    teacher: User | None = None,
    pace: str = Sitting.Pace.SELF,
    opened: timedelta = timedelta(0),
    closes: timedelta | None = None,
) -> Sitting:
    """Make a sitting that opened so long ago, and closes in so long."""
    now = timezone.now()
    return Sitting.objects.create(
        quiz=quiz,
        teacher=teacher,
        pace=pace,
        opens_at=now - opened,
        closes_at=None if closes is None else now + closes,
    )


def make_assignment(*, classroom: Classroom, quiz: Quiz, pace: str = "self") -> Assignment:
    return Assignment.objects.create(
        classroom=classroom,
        sitting=make_sitting(quiz=quiz, teacher=classroom.teacher, pace=pace),
    )


def make_answer(
    *, assignment: Assignment, item: Item, option: int | None = None, text: str = ""
) -> Response:
    """Make the answer of one more participant: an option by its position, or words."""
    attempt = Attempt.objects.create(
        quiz=assignment.sitting.quiz, sitting=assignment.sitting, participant=uuid.uuid4()
    )
    chosen = None if option is None else item.options.get(position=option)
    return Response.objects.create(attempt=attempt, item=item, option=chosen, text=text)
