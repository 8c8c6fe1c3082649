"""What a student has to do in the class: now, later, and what is done."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from classrooms.models import Assignment, Student
from coverage_app.lenses.tabs import TABS, Tab
from quizzes.models import Attempt
from quizzes.taking.places import remember_places
from quizzes.taking.results import Result, result_of


@dataclass(frozen=True, slots=True)
class Task:
    """A quiz that the class is given, the student's attempt at it, and the lenses to read in."""

    assignment: Assignment
    attempt: Attempt | None
    result: Result | None
    lenses: tuple[Tab, ...]


@dataclass(frozen=True, slots=True)
class StudentWork:
    """The tasks of a student; the version tells whether the class has got something new."""

    student: Student
    version: str
    now: tuple[Task, ...]
    later: tuple[Task, ...]
    done: tuple[Task, ...]


def version_of(student: Student, moment: datetime) -> str:
    """Sum up what the teacher does and what the clock brings, with one query."""
    return _version(_given_to(student), moment)


def work_of(student: Student, moment: datetime) -> StudentWork:
    given = _given_to(student)
    mine = Attempt.objects.for_participant(student.key).in_sittings().without_questions()
    attempts = {attempt.sitting_id: attempt for attempt in mine.with_answers()}
    for attempt in attempts.values():
        remember_places(attempt.quiz)
    tasks = [_task(assignment, attempts.get(assignment.sitting_id)) for assignment in given]
    begun = [task for task in tasks if task.assignment.sitting.has_begun(moment)]
    return StudentWork(
        student=student,
        version=_version(given, moment),
        now=tuple(task for task in begun if not _is_done(task, moment)),
        later=tuple(task for task in reversed(tasks) if task not in begun),
        done=tuple(task for task in begun if _is_done(task, moment)),
    )


def _given_to(student: Student) -> list[Assignment]:
    return list(Assignment.objects.for_student(student).with_sittings().newest_first())


def _task(assignment: Assignment, attempt: Attempt | None) -> Task:
    is_finished = attempt is not None and attempt.finished_at is not None
    opened = set(assignment.opened_lenses) if assignment.reads_first else set()
    return Task(
        assignment=assignment,
        attempt=attempt,
        result=result_of(attempt) if attempt and is_finished else None,
        lenses=tuple(tab for tab in TABS if tab.name in opened),
    )


def _is_done(task: Task, moment: datetime) -> bool:
    return task.result is not None or task.assignment.sitting.is_over(moment)


def _version(given: list[Assignment], moment: datetime) -> str:
    parts = chain.from_iterable(_parts(assignment, moment) for assignment in given)
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


def _parts(assignment: Assignment, moment: datetime) -> tuple[str, ...]:
    sitting = assignment.sitting
    by_the_clock = f"{sitting.has_begun(moment)}-{sitting.is_over(moment)}"
    lenses = ",".join(assignment.opened_lenses)
    return (str(assignment.pk), sitting.state, by_the_clock, str(sitting.closes_at), lenses)
