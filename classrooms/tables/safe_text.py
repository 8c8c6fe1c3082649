"""Text that no spreadsheet takes for a formula.

A program that opens a CSV file runs a cell that begins with one of these signs. The list is that of
OWASP (CSV Injection, owasp.org/www-community/attacks/CSV_Injection), with the full-width signs,
which Japanese and Chinese versions take for the plain ones. A program may also be set to part cells
at semicolons or tabs: what would begin a cell then counts too.
"""

import re

SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
# Spaces and signs without a width may be dropped before a cell is read.
UNSEEN = "[\\s\ufeff\u200b-\u200f\u2060\x00]*"
BEGINS = re.compile(f"^(?=[\t\r\n]|{UNSEEN}[{SIGNS}])")
# Of many line ends the last one begins the cell: none before it is followed to there.
UNSEEN_IN_A_CELL = '(?:[^\\S\t\r\n]|["\ufeff\u200b-\u200f\u2060\x00])*+'
BEGINS_AFTER = re.compile(f"([;\t\r\n])(?={UNSEEN_IN_A_CELL}[{SIGNS}])")


def safe_text(text: str) -> str:
    """Put an apostrophe before what would begin a formula; other text stays as it is."""
    return BEGINS.sub("'", BEGINS_AFTER.sub(r"\1'", text))
