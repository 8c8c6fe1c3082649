"""Hold rows, so that what others are writing beside them is done first."""

from typing import Any

from django.db import connection
from django.db.models import QuerySet

# A new row refers to others when its transaction ends, unless PostgreSQL is told to look now.
REFER_NOW = {"postgresql": "SET CONSTRAINTS ALL IMMEDIATE"}


def hold(*querysets: QuerySet[Any]) -> None:
    """Let what is being written beside these rows come first, and nothing more after that.

    Whoever holds many rows takes them in one order, or two would wait for each other. On PostgreSQL
    an answer that came in meanwhile would be found without its attempt, and nothing be erased.
    """
    for rows in querysets:
        list(rows.select_for_update().order_by("pk").values_list("pk"))


def wait_for_holders() -> None:
    """Wait for whoever holds a row that what was just stored refers to.

    SQLite has done so: one transaction writes at a time.
    """
    with connection.cursor() as cursor:
        cursor.execute(REFER_NOW.get(connection.vendor, "SELECT 1"))
