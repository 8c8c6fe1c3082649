"""The answers to a quiz as a workbook say what the CSV file says."""

import csv
import io

from django.contrib.auth.models import User
from django.test import Client
from openpyxl import load_workbook

from tests.classrooms.taking_part import make_taken
from tests.quiz_factories import make_open_item, make_quiz


def test_the_workbook_has_the_cells_of_the_csv_file(teacher_client: Client, teacher: User) -> None:
    assignment = make_taken(teacher, [1, 2], [1])
    address = f"/assignments/{assignment.pk}/answers"

    response = teacher_client.get(f"{address}.xlsx")

    sheet = load_workbook(io.BytesIO(response.content)).active
    cells = [["" if cell is None else str(cell) for cell in row] for row in sheet.values]
    as_csv = teacher_client.get(f"{address}.csv").content.decode("utf-8-sig")
    assert response["Content-Disposition"] == 'attachment; filename="answers-9b-the-vote.xlsx"'
    assert cells == list(csv.reader(io.StringIO(as_csv)))


def test_what_a_student_wrote_is_a_text(teacher_client: Client, teacher: User) -> None:
    assignment = make_taken(
        teacher, ['=HYPERLINK("http://example.org")'], quiz=make_quiz(items=[make_open_item()])
    )

    response = teacher_client.get(f"/assignments/{assignment.pk}/answers.xlsx")

    cell = load_workbook(io.BytesIO(response.content)).active["F2"]
    assert (cell.value, cell.data_type) == ('=HYPERLINK("http://example.org")', "s")


def test_another_teachers_answers_are_not_found(
    other_teacher_client: Client, teacher: User
) -> None:
    assignment = make_taken(teacher, [1, 1])

    response = other_teacher_client.get(f"/assignments/{assignment.pk}/answers.xlsx")

    assert response.status_code == 404
