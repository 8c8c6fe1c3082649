"""Join a class, or leave it: who a browser's session belongs to."""

import uuid
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.middleware.csrf import rotate_token
from django.utils import timezone

from classrooms.joining.nicknames import nickname_key
from classrooms.models import Classroom, Student
from quizzes.taking.participants import SESSION_KEY

SENT_AGAIN = timedelta(minutes=1)
# So that whoever has the code cannot fill a class with thousands of names.
MOST_STUDENTS = 200
FULL = (
    f"This class is full: it has {MOST_STUDENTS} students. Ask your teacher to erase names that "
    "nobody uses, or to make a second class"
)
CLOSED = "This class takes nobody new right now. Ask your teacher to open it"


class NicknameTakenError(Exception):
    """Somebody in the class is called so already, or has a card with this name."""

    def __init__(self, student: Student) -> None:
        super().__init__()
        self.student = student


def join(
    *, classroom: Classroom, nickname: str, moment: datetime, entry: uuid.UUID | None = None
) -> Student:
    """Store a new student; of two who want one nickname at once, one gets it.

    ``entry`` is a random key of the form that was sent: a form that is sent twice, by a second
    click or over a bad network, lets one student in. Raises `NicknameTakenError`, or
    `ValidationError` where the class is closed or full.
    """
    key = nickname_key(nickname)
    called_so = Student.objects.in_classroom(classroom).called(key)
    if student := called_so.first():
        return _sent_again(student, entry, moment)
    if not classroom.is_open(moment):
        raise ValidationError(CLOSED)
    # A few who come at the same instant may be let in above it: nobody waits for a lock.
    if Student.objects.in_classroom(classroom).count() >= MOST_STUDENTS:
        raise ValidationError(FULL)
    try:
        with transaction.atomic():
            return Student.objects.create(
                classroom=classroom,
                nickname=nickname,
                nickname_key=key,
                key=_free_key(entry),
                joined_at=moment,
            )
    except IntegrityError:
        return _sent_again(called_so.get(), entry, moment)


def enter(request: HttpRequest, student: Student) -> None:
    """Make this browser the student's: a new session, in which nothing of another one is left."""
    request.session.flush()
    request.session[SESSION_KEY] = str(student.key)
    rotate_token(request)
    if student.joined_at is None:
        student.joined_at = timezone.now()
        student.save(update_fields=["joined_at"])


def _sent_again(student: Student, entry: uuid.UUID | None, moment: datetime) -> Student:
    """Return the student whom the same form has let in just now, else raise.

    Only for a moment: on a device of many, somebody else may come back to the form.
    """
    just_now = student.joined_at is not None and moment - student.joined_at <= SENT_AGAIN
    if student.key != entry or not just_now:
        raise NicknameTakenError(student)
    return student


def _free_key(entry: uuid.UUID | None) -> uuid.UUID:
    """Return the key of the form, unless a form that was shown again has used it before."""
    if entry is None or Student.objects.of_participant(entry).exists():
        return uuid.uuid4()
    return entry


def leave(request: HttpRequest) -> None:
    request.session.flush()
    rotate_token(request)
