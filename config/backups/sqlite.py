"""Copy SQLite's database out and in while others use it, each as one transaction."""

import sqlite3
from contextlib import closing
from pathlib import Path

from django.db import DatabaseError, OperationalError, connection

from config.backups.contents import APPLIED, Contents
from config.backups.manifest import BackupError


def copy_out(target: Path) -> Contents:
    connection.ensure_connection()
    with closing(sqlite3.connect(target)) as copy:
        connection.connection.backup(copy)
        # A single file, whatever the journal of the original: nothing of it is beside it.
        copy.execute("PRAGMA journal_mode=DELETE")
    return check(target)


def copy_in(source: Path) -> None:
    """Overwrite the database; killed in the middle, its journal leads back to what it was."""
    connection.ensure_connection()
    with closing(sqlite3.connect(source)) as copy:
        copy.backup(connection.connection)


def check(path: Path) -> Contents:
    """Return what is in the file, once SQLite finds each page and each reference in order."""
    try:
        with closing(sqlite3.connect(path)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise BackupError(f"{path} is no sound database (integrity_check).")
            if copy.execute("PRAGMA foreign_key_check").fetchone():
                raise BackupError(f"{path} has references to rows that are not there.")
            return _contents(copy)
    except sqlite3.DatabaseError as error:
        raise BackupError(f"{path} is no sound database ({error}).") from error


def check_live() -> None:
    check(Path(connection.settings_dict["NAME"]))


def find_fault() -> str:
    """Return what a quick look at the pages finds wrong; nothing when they are in order."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA quick_check(1)")
            (found,) = cursor.fetchone()
    except OperationalError:  # it cannot be opened, or is locked
        raise
    except DatabaseError as error:
        found = error
    return "" if found == "ok" else str(found).splitlines()[-1]


def _contents(copy: sqlite3.Connection) -> Contents:
    names = copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    # The names are those of the file's own tables.
    count = 'SELECT count(*) FROM "{}"'.format  # nosec B608
    rows = {
        name: copy.execute(count(name)).fetchone()[0]
        for (name,) in names
        if not name.startswith("sqlite_")
    }
    applied = copy.execute(APPLIED).fetchall()
    return Contents(tuple(sorted(name for (name,) in applied)), rows)
