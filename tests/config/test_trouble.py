"""While nothing can be stored, that is said in plain words, nothing is lost, and it goes on."""

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Timer

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, InterfaceError, OperationalError, connection
from django.test import Client
from pytest_django import Settings

from config.backups.making import backups, make_backup
from config.trouble import AWAY, BUSY, FULL, UNWRITABLE, Trouble, trouble_of
from quizzes.models import Attempt
from tests.coverage_app.test_about import heading
from tests.quiz_factories import browser_of, make_attempt
from tests.quizzes.test_response_create import HTMX, answers_of, response_url

SECONDS_LOCKED = 10


class SmallDisk:
    """A file system of its own that can be filled to its last byte."""

    def __init__(self, folder: Path) -> None:
        self.filler = folder / "films.bin"

    def fill(self, *, but: int = 0) -> None:
        with self.filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                file.truncate(file.tell() - but)

    def make_room(self) -> None:
        self.filler.unlink()


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """A file system of 6 MB."""
    if connection.vendor != "sqlite":
        pytest.skip("the disk of PostgreSQL is its own")
    mounting = ["mount", "-t", "tmpfs", "-o", "size=6m", "small-disk", str(tmp_path)]
    if os.name == "nt" or subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("this account may not mount a file system")
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


@pytest.fixture
def small_disk(mounted: Path, real_database: None, settings: Settings) -> SmallDisk:
    """The disk on which a site keeps its data."""
    settings.VAR_DIR = mounted
    return SmallDisk(mounted)


def browser_at(attempt: Attempt) -> Client:
    browser = browser_of(attempt)
    browser.raise_request_exception = False
    return browser


def told(browser: Client, attempt: Attempt, headers: dict[str, str]) -> tuple[int, str, str, str]:
    """Answer the first question; return the status, what is wrong, and when to try again."""
    answer = browser.post(response_url(attempt), {"option": "1"}, headers=headers)
    words = heading(answer.content.decode()) if answer.status_code == 503 else ""
    trouble = (answer.get("Trouble", ""), answer.get("Retry-After", ""))
    return answer.status_code, words, *trouble


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_answer_to_a_full_disk_is_refused_clearly_and_taken_once_there_is_room(
    small_disk: SmallDisk, headers: dict[str, str]
) -> None:
    attempt, before = make_attempt(), make_attempt(answers=[1])
    browser = browser_at(attempt)
    small_disk.fill()

    refused = told(browser, attempt, headers)
    stored = (answers_of(attempt), answers_of(before))
    page = Client().get("/stories/")
    small_disk.make_room()
    taken = told(browser, attempt, headers)

    assert refused == (503, "The server’s disk is full", "full", "30")
    assert (stored, page.status_code) == (([], ["Gazette only"]), 200)
    assert (taken[0], answers_of(attempt)) == (200 if headers else 302, ["Gazette only"])
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        assert cursor.fetchall() == [("ok",)]


@pytest.mark.parametrize("has_room_for_a_copy", [False, True])
def test_backup_on_a_full_disk_fails_clearly_and_leaves_the_others_alone(
    small_disk: SmallDisk, has_room_for_a_copy: bool
) -> None:
    """With room for a copy of the database there is none for the file that is made of it."""
    old = make_backup()
    content = old.read_bytes()
    size = Path(connection.settings_dict["NAME"]).stat().st_size
    small_disk.fill(but=size + 8192 if has_room_for_a_copy else 0)

    with pytest.raises(CommandError, match=r"^No backup could be made \(.*\)\. Is there room in "):
        call_command("backup")

    left = [path.name for path in old.parent.iterdir()]
    small_disk.make_room()
    assert (left, old.read_bytes() == content) == ([old.name], True)
    assert make_backup() == backups()[1]


@contextmanager
def held() -> Iterator[None]:
    """Hold the lock that every answer needs, as another program may do."""
    if connection.vendor == "sqlite":
        path = connection.settings_dict["NAME"]
        connected = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        with closing(connected) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
        return
    with psycopg.connect(**connection.get_connection_params()) as other_one:
        other_one.execute("LOCK TABLE quizzes_attempt IN EXCLUSIVE MODE")
        yield


@pytest.fixture
def impatient(real_database: None) -> None:
    """Wait half a second for a lock, where a site waits twenty."""
    with connection.cursor() as cursor:
        is_sqlite = connection.vendor == "sqlite"
        cursor.execute("PRAGMA busy_timeout = 500" if is_sqlite else "SET lock_timeout = 500")


def test_answer_waits_ten_seconds_for_a_locked_database_and_pages_are_read_meanwhile(
    real_database: None,
) -> None:
    attempt = make_attempt()
    browser = browser_at(attempt)
    lock = held()
    lock.__enter__()
    page = Client().get("/stories/")
    release = Timer(SECONDS_LOCKED, lambda: lock.__exit__(None, None, None))
    release.start()

    taken = told(browser, attempt, {})

    release.join()
    assert (page.status_code, taken[0], answers_of(attempt)) == (200, 302, ["Gazette only"])


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_answer_that_waits_too_long_is_refused_clearly_and_taken_later(
    headers: dict[str, str],
) -> None:
    attempt = make_attempt()
    browser = browser_at(attempt)
    with held():
        refused = told(browser, attempt, headers)
        page = Client().get("/stories/")

    taken = told(browser, attempt, headers)

    assert refused == (503, "The server’s database is busy", "busy", "5")
    assert page.status_code == 200
    assert (taken[0], answers_of(attempt)) == (200 if headers else 302, ["Gazette only"])


def caused_by(error: Exception) -> OperationalError:
    failure = OperationalError(str(error))
    failure.__cause__ = error
    return failure


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (sqlite3.SQLITE_FULL, FULL),
        (sqlite3.SQLITE_BUSY, BUSY),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, BUSY),
        (sqlite3.SQLITE_IOERR_WRITE, UNWRITABLE),
        (sqlite3.SQLITE_READONLY_DBMOVED, UNWRITABLE),
        (sqlite3.SQLITE_CANTOPEN, UNWRITABLE),
        (sqlite3.SQLITE_ERROR, None),
    ],
)
def test_trouble_of_sqlite_is_known_by_its_code(code: int, trouble: Trouble | None) -> None:
    error = sqlite3.OperationalError("said by SQLite")
    error.sqlite_errorcode = code

    assert trouble_of(caused_by(error)) == trouble


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (psycopg.errors.DiskFull(), FULL),
        (psycopg.errors.TooManyConnections(), BUSY),
        (psycopg.errors.LockNotAvailable(), BUSY),
        (psycopg.errors.DeadlockDetected(), BUSY),
        (psycopg.errors.QueryCanceled(), BUSY),
        (psycopg.errors.AdminShutdown(), AWAY),
        (psycopg.errors.CannotConnectNow(), AWAY),
        (psycopg.OperationalError("connection refused"), AWAY),
        (psycopg.errors.IoError(), UNWRITABLE),
        (psycopg.errors.InvalidPassword(), None),
    ],
)
def test_trouble_of_postgresql_is_known_by_its_code(
    error: Exception, trouble: Trouble | None
) -> None:
    assert trouble_of(caused_by(error)) == trouble


def test_connection_that_is_closed_is_away() -> None:
    failure = InterfaceError("the connection is closed")
    failure.__cause__ = psycopg.InterfaceError("the connection is closed")

    assert trouble_of(failure) == AWAY


@pytest.mark.parametrize(
    "error", [None, ValueError(), OperationalError("no cause"), DatabaseError("malformed")]
)
def test_fault_of_the_program_is_none(error: Exception | None) -> None:
    assert trouble_of(error) is None
