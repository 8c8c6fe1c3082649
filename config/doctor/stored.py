"""What is stored: the database, and the backups of it."""

from datetime import timedelta
from pathlib import Path

from django.db import Error, connection
from django.utils import timezone

from config.backups.contents import read_contents
from config.backups.engines import engine
from config.backups.manifest import BackupError
from config.backups.overview import overview
from config.backups.restoring import refuse_newer
from config.doctor.findings import Finding, bad, fine, look
from config.health import is_migrated

NO_DATABASE = look("there is none yet", "Start the site once: python3 run.py")
BACK_UP = "Leave the server running overnight, or run: python3 run.py backup"
AWAY = "Look whether it runs, and at DATABASE_URL or the disk of COVERAGE_VAR."
TRIED_EACH = timedelta(days=8)


def find_database() -> Finding:
    if not _is_there():
        return NO_DATABASE
    try:
        fault = engine().find_fault()
    except Error:
        return bad("it does not answer", AWAY)
    if fault:
        return bad(
            f"it is damaged ({fault})",
            "Stop the server, then run: python3 run.py restore FILE --replace",
        )
    return fine("it answers, and is whole")


def find_migrations() -> Finding:
    if not _is_there():
        return NO_DATABASE
    try:
        refuse_newer(read_contents().migrations, "This database")
        if is_migrated():
            return fine("all applied")
    except Error:
        return bad("not known, for the database does not answer", AWAY)
    except BackupError as reason:
        return bad("the database is newer than the program", str(reason))
    return look(
        "the database is older than the program",
        "Start the site: it makes a backup, then brings the database up to date.",
    )


def find_backups() -> Finding:
    now = overview(moment=timezone.now())
    if now.state.problem:
        return bad(f"the last try failed: {now.state.problem.rstrip('.')}", BACK_UP)
    if now.newest is None:
        return look("there is none yet", BACK_UP)
    words = f"{len(now.kept)}, the newest of {timezone.localtime(now.newest.made):%Y-%m-%d %H:%M}"
    if now.is_old:
        return bad(f"{words}, more than two days ago", BACK_UP)
    return fine(words)


def find_restore_test() -> Finding:
    now = overview(moment=timezone.now())
    if now.tried is None:
        return look(
            "no backup has been tried yet", "Leave the server running: it tries one a week."
        )
    words = f"{now.state.tried_file} could be restored on {timezone.localtime(now.tried):%Y-%m-%d}"
    if now.moment - now.tried > TRIED_EACH:
        return look(f"{words}, more than a week ago", "Leave the server running for a while.")
    return fine(words)


def _is_there() -> bool:
    """Tell whether there is a database: to open SQLite's file would make an empty one."""
    return connection.vendor != "sqlite" or Path(connection.settings_dict["NAME"]).exists()
