"""Open a class for those who have its code, close it, give it a new code."""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from classrooms.joining.codes import new_class_code
from classrooms.models import Classroom

LENGTHS = {
    "lesson": ("2 hours", timedelta(hours=2)),
    "day": ("A day", timedelta(days=1)),
    "month": ("30 days", timedelta(days=30)),
}


def give_first_code(*, classroom: Classroom, moment: datetime) -> None:
    """Give a new class its code, for cards; it is still closed."""
    classroom.code_until = moment
    give_new_code(classroom=classroom)


def open_class(*, classroom: Classroom, length: str, moment: datetime) -> None:
    """Let whoever has the code join for a while; the code stays the one on the printed cards."""
    classroom.code_until = moment + LENGTHS[length][1]
    if classroom.code:
        classroom.save(update_fields=["code_until"])
    else:
        give_new_code(classroom=classroom)


def close_class(*, classroom: Classroom, moment: datetime) -> None:
    """Let nobody new in; students still come back by their return codes."""
    classroom.code_until = moment
    classroom.save(update_fields=["code_until"])


def give_new_code(*, classroom: Classroom) -> None:
    """Replace the code; in the rare case that another class has the new one, by one more."""
    while True:
        classroom.code = new_class_code()
        try:
            with transaction.atomic():
                classroom.save(update_fields=["code", "code_until"])
        except IntegrityError:
            continue
        return
