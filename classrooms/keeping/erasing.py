"""Erase students or a whole class, in one act and for good."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db import connection, transaction
from django.db.models import QuerySet

from classrooms.models import Assignment, Classroom, RealName, Student
from quizzes.models import Attempt, Response, Sitting

# SQLite leaves in its file what is deleted, until it needs the room, unless it is told otherwise;
# and in its log what was written lately, until that is emptied. PostgreSQL cleans up by itself.
OVERWRITE = {"sqlite": "PRAGMA secure_delete = ON"}
EMPTY_THE_LOG = {"sqlite": "PRAGMA wal_checkpoint(TRUNCATE)"}


@dataclass(frozen=True, slots=True)
class Erasure:
    """How much goes, for the page that asks before; open answers are among the answers."""

    students: int
    real_names: int
    sittings: int
    attempts: int
    answers: int
    open_answers: int


def erasure_of_student(student: Student) -> Erasure:
    attempts = Attempt.objects.for_participant(student.key)
    return _erasure(Student.objects.of_participant(student.key), Sitting.objects.none(), attempts)


def erasure_of_classroom(classroom: Classroom) -> Erasure:
    students = Student.objects.in_classroom(classroom)
    return _erasure(students, _sittings_of(classroom), _attempts_of(classroom))


def erase_students(*, students: Collection[Student]) -> None:
    """Erase nicknames, real names, attempts and every answer in them."""
    attempts = Attempt.objects.for_participants([student.key for student in students])
    rows = Student.objects.filter(pk__in=[student.pk for student in students])
    with transaction.atomic():
        _overwrite()
        hold(rows, attempts)
        attempts.delete()
        rows.delete()


def erase_classroom(*, classroom: Classroom) -> None:
    """Erase a class: its students as above, what it was given, and itself."""
    sittings, attempts = _sittings_of(classroom), _attempts_of(classroom)
    this = Classroom.objects.filter(pk=classroom.pk)
    with transaction.atomic():
        _overwrite()
        hold(this, sittings, Student.objects.in_classroom(classroom), attempts)
        attempts.delete()
        sittings.delete()
        this.delete()


def hold(*querysets: QuerySet[Any]) -> None:
    """Let what is being written beside these rows come first, and nothing more after that.

    PostgreSQL would find an answer that came in meanwhile without its attempt, and erase nothing.
    """
    for rows in querysets:
        list(rows.select_for_update().order_by("pk").values_list("pk"))


def _overwrite() -> None:
    """Leave nothing in the files of what this transaction deletes."""
    _tell_the_database(OVERWRITE)
    transaction.on_commit(partial(_tell_the_database, EMPTY_THE_LOG))


def _tell_the_database(words: Mapping[str, str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(words.get(connection.vendor, "SELECT 1"))


def _sittings_of(classroom: Classroom) -> QuerySet[Sitting]:
    given = Assignment.objects.of_classroom(classroom)
    return Sitting.objects.filter(pk__in=given.values("sitting"))


def _attempts_of(classroom: Classroom) -> QuerySet[Attempt]:
    """Give what the class took in its sittings, and what its students took besides."""
    keys = Student.objects.in_classroom(classroom).keys()
    taken = Attempt.objects.filter(sitting__in=_sittings_of(classroom))
    return taken | Attempt.objects.for_participants(keys)


def _erasure(
    students: QuerySet[Student], sittings: QuerySet[Sitting], attempts: QuerySet[Attempt]
) -> Erasure:
    answers = Response.objects.filter(attempt__in=attempts)
    return Erasure(
        students=students.count(),
        real_names=RealName.objects.filter(student__in=students).count(),
        sittings=sittings.count(),
        attempts=attempts.count(),
        answers=answers.count(),
        open_answers=answers.open_answers().count(),
    )
