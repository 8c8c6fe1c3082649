"""A table as CSV (RFC 4180), which Excel opens as UTF-8 because of its first sign."""

import csv
import io
from datetime import datetime

from classrooms.tables.safe_text import safe_text
from classrooms.tables.table import Cell, Table, moment_in_words

BYTE_ORDER_MARK = "\ufeff"


def csv_file(table: Table) -> bytes:
    """Write the table; every text stands in quotation marks, numbers stay numbers."""
    file = io.StringIO(newline="")
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow([safe_text(title) for title in table.header])
    writer.writerows([_written(cell) for cell in row] for row in table.rows)
    return file.getvalue().encode()


def _written(cell: Cell) -> str | int:
    if isinstance(cell, datetime):
        return moment_in_words(cell)
    return safe_text(cell or "") if isinstance(cell, str | None) else cell
