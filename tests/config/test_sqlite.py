"""Who uses SQLite waits for those who lock it, and for no longer than they were told."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from threading import Thread

import pytest
from django.contrib.auth.models import Group
from django.db import OperationalError, connection, transaction

pytestmark = [
    pytest.mark.usefixtures("real_database"),
    pytest.mark.skipif("connection.vendor != 'sqlite'", reason="PostgreSQL has locks of its own"),
]


@pytest.fixture
def other() -> Iterator[sqlite3.Connection]:
    """Another program that has the same file open."""
    place = connection.settings_dict["NAME"]
    with closing(sqlite3.connect(place, isolation_level=None, check_same_thread=False)) as opened:
        yield opened


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    def wait(seconds: int) -> None:
        monkeypatch.setitem(connection.settings_dict["OPTIONS"], "timeout", seconds)

    return wait


def add_group() -> None:
    with transaction.atomic():
        Group.objects.create(name="Teachers of the evening")


def add_group_without_a_transaction() -> None:
    """Such a row is committed while its number is fetched, after the statement has begun."""
    Group.objects.create(name="Teachers of the evening")


def busy_timeout() -> int:
    (milliseconds,) = connection.connection.execute("PRAGMA busy_timeout").fetchone()
    return int(milliseconds)


@contextmanager
def ending_soon(other: sqlite3.Connection) -> Iterator[None]:
    """Let another program commit a fifth of a second later."""

    def end() -> None:
        time.sleep(0.2)
        other.execute("COMMIT")

    ends = Thread(target=end)
    ends.start()
    yield
    ends.join()


def test_writer_waits_until_another_one_is_done(
    other: sqlite3.Connection, patience: Callable[[int], None]
) -> None:
    patience(20)
    other.execute("BEGIN IMMEDIATE")

    with ending_soon(other):
        add_group()

    assert Group.objects.filter(name="Teachers of the evening").exists()
    assert busy_timeout() == 20_000


def test_reader_waits_until_a_writer_is_done(
    other: sqlite3.Connection, patience: Callable[[int], None]
) -> None:
    patience(20)
    other.execute("BEGIN EXCLUSIVE")
    other.execute("INSERT INTO auth_group (name) VALUES ('Teachers of the morning')")

    with ending_soon(other):
        groups = list(Group.objects.values_list("name", flat=True))

    assert groups in ([], ["Teachers of the morning"])  # without waiting where there is a log
    assert busy_timeout() == 20_000


@pytest.mark.parametrize("add", [add_group, add_group_without_a_transaction])
def test_commit_waits_until_a_reader_is_done(
    other: sqlite3.Connection, patience: Callable[[int], None], add: Callable[[], None]
) -> None:
    patience(20)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM auth_group").fetchall()

    with ending_soon(other):
        add()

    assert Group.objects.filter(name="Teachers of the evening").exists()
    assert busy_timeout() == 20_000


def test_writer_gives_up_after_the_timeout(
    other: sqlite3.Connection, patience: Callable[[int], None]
) -> None:
    patience(1)
    other.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()

    with pytest.raises(OperationalError, match="database is locked"):
        add_group()

    assert time.monotonic() - begun >= 1
    assert busy_timeout() == 1_000


def test_commit_of_a_closed_connection_is_nothing() -> None:
    connection.close()

    connection.commit()

    assert connection.connection is None


def test_fault_that_is_no_lock_is_told_at_once(patience: Callable[[int], None]) -> None:
    patience(20)
    with transaction.atomic(), pytest.raises(OperationalError, match="within a transaction"):
        connection._start_transaction_under_autocommit()  # type: ignore[attr-defined]
