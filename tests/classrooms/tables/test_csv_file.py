"""A table as CSV: numbers are numbers, texts are in quotation marks and never formulas."""

from datetime import UTC, datetime

from pytest_django import Settings

from classrooms.tables.csv_file import csv_file
from classrooms.tables.table import Table


def test_a_table_is_written_so_that_excel_opens_it_as_utf_8(settings: Settings) -> None:
    settings.TIME_ZONE = "Europe/Berlin"
    moment = datetime(2026, 11, 28, 9, 5, 7, 1234, tzinfo=UTC)
    table = Table("marks", "Marks", ("Nickname", "=Vote"), (("Şəfa", 7), ("", None), ("x", moment)))

    written = csv_file(table)

    assert written.decode() == (
        '\ufeff"Nickname","\'=Vote"\r\n"Şəfa",7\r\n"",""\r\n"x","2026-11-28T10:05:07+01:00"\r\n'
    )


def test_quotation_marks_and_lines_stay_in_their_cell() -> None:
    table = Table("marks", "Marks", ("Answer",), (('He said "no"\nand left, =1',),))

    written = csv_file(table)

    assert written.decode() == '\ufeff"Answer"\r\n"He said ""no""\nand left, =1"\r\n'


def test_no_cell_begins_a_formula_but_a_number_below_zero_stays_one() -> None:
    table = Table("marks", "Marks", ("A",), (("=HYPERLINK(1)",), ("-2",), (-2,)))

    written = csv_file(table)

    assert written.decode() == '\ufeff"A"\r\n"\'=HYPERLINK(1)"\r\n"\'-2"\r\n-2\r\n'
