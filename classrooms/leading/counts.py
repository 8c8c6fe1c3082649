"""How many have begun, answered and finished: what a teacher asks for while the class works."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Q

from classrooms.leading.states import version_of
from classrooms.models import Assignment, Student
from quizzes.models import Attempt, Item, Response, Sitting


@dataclass(frozen=True, slots=True)
class Counts:
    """How far a class is; of a question that the teacher asks, who has answered it so far."""

    version: str
    students: int
    begun: int
    finished: int
    answered: int = 0
    seeking_proof: int = 0


@dataclass(frozen=True, slots=True)
class _Totals:
    version: str
    begun: int
    finished: int


def counts_version(assignment: Assignment, moment: datetime) -> str:
    """Return what changes whenever somebody joins, begins, answers or finishes; two queries."""
    return f"{totals_version(assignment.sitting, moment)}-{_students_here(assignment)}"


def totals_version(sitting: Sitting, moment: datetime) -> str:
    """Return what changes whenever somebody begins, answers or finishes; one query."""
    return _totals(sitting, moment).version


def counts_of(
    assignment: Assignment, moment: datetime, item: Item | None, *, seeks_proof: bool
) -> Counts:
    """Count a class; while it ``seeks_proof`` an answer without one is not complete."""
    totals = _totals(assignment.sitting, moment)
    answers, untapped = _answers(assignment.sitting, item) if item else (0, 0)
    seeking = untapped if seeks_proof else 0
    students = _students_here(assignment)
    return Counts(
        version=f"{totals.version}-{students}",
        students=students,
        begun=totals.begun,
        finished=totals.finished,
        answered=answers - seeking,
        seeking_proof=seeking,
    )


def _students_here(assignment: Assignment) -> int:
    return Student.objects.filter(classroom=assignment.classroom_id).here().count()


def _totals(sitting: Sitting, moment: datetime) -> _Totals:
    found = Attempt.objects.of_sitting(sitting).aggregate(
        begun=Count("pk", distinct=True),
        finished=Count("pk", distinct=True, filter=Q(finished_at__isnull=False)),
        answers=Count("responses"),
        newest=Max("responses__changed_at"),
    )
    begun, finished, newest = found["begun"], found["finished"], found["newest"]
    answers = f"{found['answers']}-{newest.timestamp() if newest else 0:.6f}"
    return _Totals(f"{version_of(sitting, moment)}-{begun}-{finished}-{answers}", begun, finished)


def _answers(sitting: Sitting, item: Item) -> tuple[int, int]:
    """Count the answers to an item, and those whose proof is not tapped yet."""
    given = Response.objects.of_sitting(sitting).to_item(item)
    counted = given.aggregate(all=Count("pk"), untapped=Count("pk", filter=Q(tapped=None)))
    return counted["all"], counted["untapped"]
