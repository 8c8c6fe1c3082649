"""The students of a class as their teacher keeps them: cards, real names, removal."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction

from classrooms.joining.nicknames import nickname_key
from classrooms.joining.pseudonyms import free_pseudonyms
from classrooms.models import Classroom, RealName, Student
from quizzes.models import Attempt, Response


@dataclass(frozen=True, slots=True)
class Removal:
    """What is erased with a student."""

    attempts: int
    answers: int


def add_students(*, classroom: Classroom, number: int) -> None:
    """Make students with pseudonyms, for cards; a name that was taken meanwhile is passed over."""
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


def removal_of(student: Student) -> Removal:
    attempts = Attempt.objects.for_participant(student.key)
    answers = Response.objects.filter(attempt__in=attempts)
    return Removal(attempts.count(), answers.count())


def remove_student(*, student: Student) -> None:
    """Erase a student: nickname, real name, attempts and every answer in them."""
    with transaction.atomic():
        Attempt.objects.for_participant(student.key).delete()
        student.delete()
