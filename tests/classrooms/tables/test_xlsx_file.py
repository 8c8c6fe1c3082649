"""A table as a workbook: read again by another program, every text is a text."""

import io
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from pytest_django import Settings

from classrooms.tables.table import Table
from classrooms.tables.xlsx_file import LONGEST_TEXT, xlsx_file


def opened(table: Table) -> Worksheet:
    sheet: Worksheet = load_workbook(io.BytesIO(xlsx_file(table))).active
    return sheet


def test_texts_numbers_and_moments_are_read_again_as_they_were(settings: Settings) -> None:
    settings.TIME_ZONE = "Europe/Berlin"
    moment = datetime(2026, 11, 28, 9, 5, 7, tzinfo=UTC)
    rows = (("Şəfa", 7, moment), ("007", None, None))

    sheet = opened(Table("marks", "Marks", ("Nickname", "Points", "Answered"), rows))

    assert sheet.title == "Marks"
    assert list(sheet.values) == [
        ("Nickname", "Points", "Answered"),
        ("Şəfa", 7, "2026-11-28T10:05:07+01:00"),
        ("007", None, None),
    ]
    assert sheet.freeze_panes == "B2"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "＝1",
        "{=1}",
        "http://example.org",
        "mailto:a@b",
        "12",
        "a\nb",
    ],
)
def test_a_text_is_never_a_formula_a_link_or_a_number(text: str) -> None:
    cell = opened(Table("marks", "Marks", ("A",), ((text,),)))["A2"]

    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_a_text_that_no_cell_holds_is_cut() -> None:
    cell = opened(Table("marks", "Marks", ("A",), (("x" * (LONGEST_TEXT + 1),),)))["A2"]

    assert cell.value == "x" * LONGEST_TEXT


def test_a_sign_that_no_file_may_hold_does_no_harm() -> None:
    cell = opened(Table("marks", "Marks", ("A",), (("a\x01b",),)))["A2"]

    assert cell.value == "a_x0001_b"  # as Excel escapes it; openpyxl leaves that as it is
