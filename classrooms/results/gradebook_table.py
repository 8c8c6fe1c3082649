"""The gradebook as a table: what the page shows, with points in columns of their own."""

from collections.abc import Iterator

from classrooms.results.gradebook import Gradebook, Mark, Row
from classrooms.tables.table import Cell, Table


def gradebook_table(gradebook: Gradebook, name: str) -> Table:
    """Give each quiz three columns: points, out of how many, and what the page notes of them."""
    titles = [one.sitting.quiz.title for one in gradebook.assignments]
    names = ("Nickname", "Real name") if gradebook.has_real_names else ("Nickname",)
    quizzes = (f"{title}: {column}" for title in titles for column in ("points", "out of", "note"))
    return Table(
        name=name,
        title="Gradebook",
        header=(*names, *quizzes, "Together: points", "Together: out of"),
        rows=tuple(tuple(_cells(row, gradebook)) for row in gradebook.rows),
    )


def _cells(row: Row, gradebook: Gradebook) -> Iterator[Cell]:
    yield row.student.nickname
    if gradebook.has_real_names:
        yield row.student.real_name_or_blank
    for mark in row.marks:
        yield from (mark.points, mark.total, _note(mark))
    yield from (row.together.points, row.together.total)


def _note(mark: Mark) -> str:
    return mark.note if mark.is_taken else "not taken"
