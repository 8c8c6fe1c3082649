"""Join a class, or leave it: who a browser's session belongs to."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.middleware.csrf import rotate_token
from django.utils import timezone

from classrooms.joining.nicknames import nickname_key
from classrooms.models import Classroom, Student
from quizzes.taking.participants import SESSION_KEY

CLOSED = "This class takes nobody new right now. Ask your teacher to open it"


class NicknameTakenError(Exception):
    """Somebody in the class is called so already, or has a card with this name."""

    def __init__(self, student: Student) -> None:
        super().__init__()
        self.student = student


def join(*, classroom: Classroom, nickname: str, moment: datetime) -> Student:
    """Store a new student; of two who want one nickname at once, one gets it.

    Raises `NicknameTakenError`, or `ValidationError` where the class is closed.
    """
    key = nickname_key(nickname)
    called_so = Student.objects.in_classroom(classroom).called(key)
    if student := called_so.first():
        raise NicknameTakenError(student)
    if not classroom.is_open(moment):
        raise ValidationError(CLOSED)
    try:
        with transaction.atomic():
            return Student.objects.create(
                classroom=classroom, nickname=nickname, nickname_key=key, joined_at=moment
            )
    except IntegrityError:
        raise NicknameTakenError(called_so.get()) from None


def enter(request: HttpRequest, student: Student) -> None:
    """Make this browser the student's: a new session, in which nothing of another one is left."""
    request.session.flush()
    request.session[SESSION_KEY] = str(student.key)
    rotate_token(request)
    if student.joined_at is None:
        student.joined_at = timezone.now()
        student.save(update_fields=["joined_at"])


def leave(request: HttpRequest) -> None:
    request.session.flush()
    rotate_token(request)
