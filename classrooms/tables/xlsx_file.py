"""A table as a workbook: a text is never a formula or a link, a number is a number."""

import io
from datetime import datetime

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from classrooms.tables.table import Cell, Table, moment_in_words

LONGEST_TEXT = 32_767  # what a cell holds; XlsxWriter leaves a longer one empty
WIDEST, NARROWEST = 60, 8


def xlsx_file(table: Table) -> bytes:
    """Write the table into one sheet whose header stays in sight."""
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as workbook:
        bold = workbook.add_format({"bold": True})
        sheet = workbook.add_worksheet(table.title)
        for column, title in enumerate(table.header):
            sheet.write_string(0, column, title, bold)
            sheet.set_column(column, column, _width(table, column))
        for number, row in enumerate(table.rows, 1):
            for column, cell in enumerate(row):
                _write(sheet, number, column, cell)
        sheet.freeze_panes(1, 1)
    return file.getvalue()


def _write(sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
    if isinstance(cell, int):
        sheet.write_number(row, column, cell)
    elif cell is not None:
        sheet.write_string(row, column, _text(cell))


def _text(cell: str | datetime) -> str:
    return moment_in_words(cell) if isinstance(cell, datetime) else cell[:LONGEST_TEXT]


def _width(table: Table, column: int) -> int:
    cells = (table.header[column], *(row[column] for row in table.rows))
    longest = max(len(_text(it)) if isinstance(it, str | datetime) else 0 for it in cells)
    return min(max(longest + 1, NARROWEST), WIDEST)
