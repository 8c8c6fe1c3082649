"""The running server erases and backs up by itself, once a day."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone
from pytest_django import Settings

from classrooms.models import Student
from config import daily
from config.backups.making import backups
from config.backups.state import read_state
from config.daily import work_daily
from limits.models import Bucket
from tests.browser.server import Server, free_port
from tests.classroom_factories import make_class_student, make_classroom

pytestmark = pytest.mark.usefixtures("real_database", "own_folder")
A_YEAR = timedelta(days=365)


def make_old_student(nickname: str) -> None:
    teacher, _ = User.objects.get_or_create(username="teacher", is_staff=True)
    classroom = make_classroom(teacher=teacher, name=nickname)
    student = make_class_student(classroom=classroom, nickname=nickname)
    student.joined_at = timezone.now() - A_YEAR
    student.save()


@pytest.fixture
def own_folder(settings: Settings, tmp_path: Path) -> Path:
    settings.VAR_DIR = tmp_path
    return tmp_path


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], bool]], None]:
    """Let it run, looking at the date often, until something is so."""
    monkeypatch.setattr(daily, "LOOKS_AT_THE_DATE", timedelta(milliseconds=10))

    def run_until(is_so: Callable[[], bool]) -> None:
        stop = Event()
        thread = Thread(target=work_daily, args=[stop])
        thread.start()
        deadline = time.monotonic() + 20
        while not is_so() and time.monotonic() < deadline:
            time.sleep(0.02)
        stop.set()
        thread.join()
        assert is_so()

    return run_until


def test_server_erases_when_it_starts_and_then_on_each_new_day(
    running: Callable[[Callable[[], bool]], None], settings: Settings
) -> None:
    make_old_student("Quiet Otter")
    make_old_student("Red Kite")
    seen: list[str] = []

    def both_days_have_passed() -> bool:
        left = Student.objects.count()
        if left == 0 and not seen:
            seen.append("first")
            make_old_student("Blue Heron")
            time.sleep(0.2)  # several looks at the same date
            seen.append(f"same day: {Student.objects.count()}")
            settings.TIME_ZONE = _where_it_is_another_day()
        return len(seen) == 2 and Student.objects.count() == 0

    running(both_days_have_passed)

    assert seen == ["first", "same day: 1"]


def test_what_stands_for_an_address_goes_a_day_later_on_the_same_date_too(
    running: Callable[[Callable[[], bool]], None],
) -> None:
    def bucket(who: str) -> None:
        Bucket.objects.create(
            limit="codes", who=who, tokens=9, since=timezone.now() - timedelta(hours=24)
        )

    bucket("at the start")
    seen: list[str] = []

    def both_are_gone() -> bool:
        if Bucket.objects.exists():
            return False
        if not seen:
            seen.append("first")
            bucket("later")
            return False
        return True

    running(both_are_gone)

    assert seen == ["first"]


def _where_it_is_another_day() -> str:
    """Return a place whose date is not that of the server: there is one at any hour."""
    here = timezone.localdate()
    places = ("Pacific/Kiritimati", "Etc/GMT+12")
    return next(place for place in places if timezone.localdate(timezone=ZoneInfo(place)) != here)


def test_database_that_is_away_is_tried_again(
    running: Callable[[Callable[[], bool]], None], caplog: pytest.LogCaptureFixture
) -> None:
    make_old_student("Quiet Otter")
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE limits_bucket RENAME TO away")

    def is_back_and_done() -> bool:
        if caplog.records and "away" in connection.introspection.table_names():
            with connection.cursor() as cursor:
                cursor.execute("ALTER TABLE away RENAME TO limits_bucket")
        return Student.objects.count() == 0

    running(is_back_and_done)

    # The backup of the day may fail as well, if it comes upon a table that goes and comes.
    assert "What has been kept long enough could not be erased; it is tried again." in {
        record.getMessage() for record in caplog.records
    }


def test_backup_that_fails_is_tried_again_and_the_state_says_why(
    running: Callable[[Callable[[], bool]], None],
    own_folder: Path,
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    project = settings.BASE_DIR
    problems: list[str] = []
    settings.BASE_DIR = own_folder / "away"

    def is_back_and_done() -> bool:
        if len(caplog.records) > 2 and not problems:
            problems.append(read_state().problem)
            settings.BASE_DIR = project
        return bool(backups()) and bool(read_state().tried_file)

    running(is_back_and_done)

    assert problems[0].startswith("No backup could be made (")
    # In full once, and short as long as it lasts.
    told = [(record.getMessage(), record.exc_info is not None) for record in caplog.records]
    assert told[0] == ("The backup of the day failed; it is tried again.", True)
    assert set(told[1:]) == {
        ("The backup of the day failed; it is tried again. (The same as before.)", False)
    }
    assert read_state().tried_file == backups()[0].name


def test_server_as_a_school_starts_it_erases_without_anybody_asking(tmp_path: Path) -> None:
    server = Server(tmp_path, free_port())
    server.start()
    server.run(
        "from tests.config.test_daily import make_old_student; make_old_student('Quiet Otter')"
    )
    server.stop()

    server.start()
    deadline = time.monotonic() + 20
    while _students(server) and time.monotonic() < deadline:
        time.sleep(0.1)
    server.stop()

    assert _students(server) == 0


def _students(server: Server) -> int:
    with closing(sqlite3.connect(server.database)) as database:
        (count,) = database.execute("SELECT count(*) FROM classrooms_student").fetchone()
    return int(count)
