"""The gradebook as a table: what the page shows, with points in columns of their own."""

from collections.abc import Iterator

from django.utils import timezone
from django.utils.formats import date_format

from classrooms.models import Assignment
from classrooms.results.gradebook import Gradebook, Mark, Row
from classrooms.tables.table import Cell, Table


def gradebook_table(gradebook: Gradebook, name: str) -> Table:
    """Give each quiz three columns: points, out of how many, and what the page notes of them."""
    titles = [_title(one) for one in gradebook.assignments]
    names = ("Nickname", "Real name") if gradebook.has_real_names else ("Nickname",)
    quizzes = (f"{title}: {column}" for title in titles for column in ("points", "out of", "note"))
    return Table(
        name=name,
        title="Gradebook",
        header=(*names, *quizzes, "Together: points", "Together: out of"),
        rows=tuple(tuple(_cells(row, gradebook)) for row in gradebook.rows),
    )


def _title(assignment: Assignment) -> str:
    """Name a quiz and the day it was given: a class may take it twice."""
    sitting = assignment.sitting
    return f"{sitting.quiz.title}, {date_format(timezone.localtime(sitting.opens_at), 'j M Y')}"


def _cells(row: Row, gradebook: Gradebook) -> Iterator[Cell]:
    yield row.student.nickname
    if gradebook.has_real_names:
        yield row.student.real_name_or_blank
    for mark in row.marks:
        yield from (mark.points, mark.total, _note(mark))
    yield from (row.together.points, row.together.total)


def _note(mark: Mark) -> str:
    return mark.note if mark.is_taken else "not taken"
