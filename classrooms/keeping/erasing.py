"""Erase students or a whole class, in one act and for good."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db import connection, transaction
from django.db.models import QuerySet

from classrooms.models import Assignment, Classroom, RealName, Student
from quizzes.models import Attempt, Response, Sitting
from quizzes.taking.holding import hold

# SQLite overwrites in its file what is deleted, as `config/environment.py` tells it, and leaves in
# its log what was written lately, until that is emptied. PostgreSQL cleans up by itself.
# Whoever reads for long, as a backup does, would keep all waiting who write: the next day's
# erasure empties the log again.
EMPTY_THE_LOG = {"sqlite": ("PRAGMA busy_timeout = 2000", "PRAGMA wal_checkpoint(TRUNCATE)")}


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
        transaction.on_commit(empty_the_log)
        hold(rows, attempts)
        attempts.delete()
        rows.delete()


def erase_classroom(*, classroom: Classroom) -> None:
    """Erase a class: its students as above, what it was given, and itself."""
    sittings, attempts = _sittings_of(classroom), _attempts_of(classroom)
    this = Classroom.objects.filter(pk=classroom.pk)
    with transaction.atomic():
        transaction.on_commit(empty_the_log)
        hold(this, sittings, Student.objects.in_classroom(classroom), attempts)
        attempts.delete()
        sittings.delete()
        this.delete()


def empty_the_log() -> None:
    """Leave nothing of what was deleted in the log beside SQLite's file."""
    with connection.cursor() as cursor:
        for words in EMPTY_THE_LOG.get(connection.vendor, ()):
            cursor.execute(words)


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
