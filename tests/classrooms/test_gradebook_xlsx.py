"""The gradebook as a workbook says what the CSV file says."""

import csv
import io

from django.contrib.auth.models import User
from django.test import Client
from openpyxl import load_workbook

from tests.classrooms.taking_part import make_taken


def test_the_workbook_has_the_cells_of_the_csv_file(teacher_client: Client, teacher: User) -> None:
    classroom = make_taken(teacher, [1, 2], [1], []).classroom
    address = f"/classes/{classroom.pk}/gradebook"

    response = teacher_client.get(f"{address}.xlsx")

    sheet = load_workbook(io.BytesIO(response.content)).active
    cells = [["" if cell is None else str(cell) for cell in row] for row in sheet.values]
    as_csv = teacher_client.get(f"{address}.csv").content.decode("utf-8-sig")
    assert response["Content-Type"] == (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )
    assert response["Content-Disposition"] == 'attachment; filename="gradebook-9b.xlsx"'
    assert cells == list(csv.reader(io.StringIO(as_csv)))
    assert [cell.value for cell in sheet[2]] == ["Reader 1", 1, 2, "", 1, 2]


def test_another_teachers_gradebook_is_not_found(
    other_teacher_client: Client, teacher: User
) -> None:
    classroom = make_taken(teacher).classroom

    assert other_teacher_client.get(f"/classes/{classroom.pk}/gradebook.xlsx").status_code == 404
