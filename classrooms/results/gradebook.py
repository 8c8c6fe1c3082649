"""The gradebook of a class: who earned how many points in which quiz."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from classrooms.models import Assignment, Classroom, Student
from classrooms.results.takings import Taking, students_of, takings_of
from quizzes.models import Attempt


@dataclass(frozen=True, slots=True)
class Mark:
    """Points of points and what is to be said about them; nothing where the quiz was not taken."""

    points: int | None = None
    total: int | None = None
    note: str = ""

    @property
    def is_taken(self) -> bool:
        return self.points is not None


NOT_TAKEN = Mark()


@dataclass(frozen=True, slots=True)
class Row:
    """A student's marks in the order of the quizzes, and all of them together."""

    student: Student
    marks: tuple[Mark, ...]
    together: Mark


@dataclass(frozen=True, slots=True)
class Gradebook:
    """The students of a class by their nicknames, and its quizzes from the first to the last."""

    classroom: Classroom
    assignments: tuple[Assignment, ...]
    rows: tuple[Row, ...]
    has_real_names: bool


def gradebook_of(classroom: Classroom) -> Gradebook:
    given = Assignment.objects.of_classroom(classroom).with_sittings().newest_first()
    assignments = tuple(reversed(given))
    students = students_of(classroom)
    attempts = Attempt.objects.of_sittings(one.sitting_id for one in assignments)
    marks: dict[int, dict[int | None, Mark]] = {student.pk: {} for student in students}
    for taking in takings_of(attempts, students):
        marks[taking.student.pk][taking.attempt.sitting_id] = mark_of(taking)
    return Gradebook(
        classroom=classroom,
        assignments=assignments,
        rows=tuple(_row(student, assignments, marks[student.pk]) for student in students),
        has_real_names=any(student.real_name_or_blank for student in students),
    )


def mark_of(taking: Taking) -> Mark:
    """Say how many points an attempt has earned so far, and what may still change them."""
    score = taking.score
    waiting = f"{score.waiting} to read" if score.waiting else ""
    unfinished = "" if taking.is_finished else "not finished"
    return Mark(score.points, score.total, ", ".join(filter(None, (unfinished, waiting))))


def _row(student: Student, given: Iterable[Assignment], mine: Mapping[int | None, Mark]) -> Row:
    marks = tuple(mine.get(one.sitting_id, NOT_TAKEN) for one in given)
    return Row(student, marks, _together(marks))


def _together(marks: Iterable[Mark]) -> Mark:
    taken = [mark for mark in marks if mark.is_taken]
    if not taken:
        return NOT_TAKEN
    return Mark(sum(it.points or 0 for it in taken), sum(it.total or 0 for it in taken))
