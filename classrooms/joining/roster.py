"""The students of a class as their teacher keeps them: cards and real names."""

from collections.abc import Mapping
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from classrooms.joining.joins import MOST_STUDENTS
from classrooms.joining.nicknames import nickname_key
from classrooms.joining.opening import close_class
from classrooms.joining.pseudonyms import free_pseudonyms
from classrooms.models import Classroom, RealName, Student

NO_ROOM = f"A class has at most {MOST_STUDENTS} students. This one has room for {{room}} more"


def add_students(*, classroom: Classroom, number: int, moment: datetime) -> None:
    """Make students with pseudonyms, for cards; a name that was taken meanwhile is passed over.

    A class that is closed counts as closed just now: it is not erased before the cards are used.
    """
    room = MOST_STUDENTS - Student.objects.in_classroom(classroom).count()
    if number > room:
        raise ValidationError(NO_ROOM.format(room=max(room, 0)))
    if classroom.code and not classroom.is_open(moment):
        close_class(classroom=classroom, moment=moment)
    Student.objects.bulk_create(
        (
            Student(classroom=classroom, nickname=name, nickname_key=nickname_key(name))
            for name in free_pseudonyms(classroom, number)
        ),
        ignore_conflicts=True,
    )


def keep_real_names(*, names: Mapping[Student, str]) -> None:
    """Store who the students are; an empty name is erased."""
    named = {student: name for student, name in names.items() if name}
    with transaction.atomic():
        RealName.objects.filter(student__in=set(names) - set(named)).delete()
        RealName.objects.bulk_create(
            (RealName(student=student, name=name) for student, name in named.items()),
            update_conflicts=True,
            unique_fields=["student"],
            update_fields=["name"],
        )
