"""The wrapper of a connection, where Django looks for it."""

import sqlite3
import time
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from django.db.backends.sqlite3.base import DatabaseWrapper as Wrapper
from django.db.backends.sqlite3.base import SQLiteCursorWrapper as Cursor
from django.db.backends.utils import debug_transaction

STEP = 0.0002  # seconds; whoever commits is done within one or two milliseconds
T = TypeVar("T")


def patiently(connection: sqlite3.Connection, patience: float, act: Callable[[], T]) -> T:
    """Do it as soon as nobody else locks the database, or raise after ``patience`` seconds.

    SQLite itself waits in steps that grow from 1 to 100 milliseconds: of two workers that write one
    after the other, each slept on while the other one was done. A class that answered at once was
    served a quarter slower (`benchmarks/class.py`).
    """
    until = time.monotonic() + patience
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                return act()
            except sqlite3.OperationalError as error:
                is_busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not is_busy or time.monotonic() >= until:
                    raise
            time.sleep(STEP)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience * 1000:.0f}")


class PatientCursor(Cursor):
    """A cursor that waits in short steps; within a transaction there is nobody to wait for.

    A pragma waits as SQLite does: one that empties the log raises nothing where it is kept from it.
    """

    patience: float

    def execute(self, query: str, params: Any = None) -> Any:
        act = partial(super().execute, query, params)
        if self.connection.in_transaction or query.startswith("PRAGMA"):
            return act()
        return patiently(self.connection, self.patience, act)


class DatabaseWrapper(Wrapper):
    def create_cursor(self, name: str | None = None) -> PatientCursor:
        cursor: PatientCursor = self.connection.cursor(factory=PatientCursor)
        cursor.patience = self._patience
        return cursor

    def _commit(self) -> None:
        if self.connection is not None:
            with debug_transaction(self, "COMMIT"), self.wrap_database_errors:
                patiently(self.connection, self._patience, self.connection.commit)

    @property
    def _patience(self) -> float:
        return float(self.settings_dict["OPTIONS"].get("timeout", 5))  # seconds, as sqlite3 has it
