"""The page on which an administrator sees how the backups stand."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils.html import strip_tags
from pytest_django import Settings

from config.backups.making import NAME
from config.backups.state import State, keep_state
from tests.factories import make_colleague

OLD = "The newest backup is more than two days old."
FAILED = "The last try failed."


@pytest.fixture
def folder(settings: Settings, tmp_path: Path) -> Path:
    """The folder of the backups."""
    settings.VAR_DIR = tmp_path
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


def keep_backup(folder: Path, *, days: float) -> str:
    name = (datetime.now(UTC) - timedelta(days=days)).strftime(NAME)
    (folder / name).write_bytes(b"0" * 2048)
    return name


def words(client: Client) -> str:
    response = client.get("/backups/")
    assert response.status_code == 200
    page = response.content.decode().partition("<main")[2].partition("</main>")[0]
    return re.sub(r"\s+", " ", strip_tags(page))


def test_administrator_sees_the_newest_its_age_and_size_and_how_to_restore_it(
    teacher_client: Client, folder: Path
) -> None:
    older, newest = keep_backup(folder, days=1.5), keep_backup(folder, days=0.5)
    keep_state(State(tried="2026-11-20T10:30:00+00:00", tried_file=older))

    page = words(teacher_client)

    assert re.search(r"Newest backup \d+ \w+ \d{4}, \d\d:\d\d, 12 hours ago, 2.0 KB", page)
    assert f"20 November 2026, 10:30: it worked, with {older}" in page
    assert f"python3 run.py restore --replace {folder}/{newest}" in page
    assert page.index(newest) < page.index("Backups that are kept") < page.rindex(older)
    assert (OLD in page, FAILED in page) == (False, False)


def test_backup_that_is_more_than_two_days_old_is_warned_of(
    teacher_client: Client, folder: Path
) -> None:
    keep_backup(folder, days=2.1)

    page = words(teacher_client)

    assert (OLD in page, FAILED in page) == (True, False)
    assert "None yet. The server tries the newest each week." in page


def test_what_failed_last_is_told(teacher_client: Client, folder: Path) -> None:
    keep_backup(folder, days=0.1)
    keep_state(State(problem="No backup could be made (no room)."))

    page = words(teacher_client)

    assert f"{FAILED} No backup could be made (no room). It is tried again" in page
    assert OLD not in page


def test_first_backup_is_still_to_come(teacher_client: Client, folder: Path) -> None:
    page = words(teacher_client)

    assert "There is no backup yet." in page
    assert "How to restore" not in page


def test_teacher_who_is_no_administrator_finds_no_such_page_and_no_link(
    folder: Path, db: None
) -> None:
    client = Client()
    client.force_login(make_colleague(username="colleague"))

    assert client.get("/backups/").status_code == 404
    assert b"/backups/" not in client.get("/admin/").content
    assert b"/backups/" not in client.get("/classes/").content


def test_administrator_comes_there_from_the_desk_and_from_the_badge(
    teacher_client: Client, teacher: User
) -> None:
    assert teacher_client.get("/admin/").content.count(b'href="/backups/"') == 2
    assert teacher_client.get("/classes/").content.count(b'href="/backups/"') == 1


def test_visitor_goes_to_the_door(stranger: Client) -> None:
    assert stranger.get("/backups/")["Location"] == "/sign-in/?next=/backups/"


def test_nothing_is_sent_there(teacher_client: Client) -> None:
    assert teacher_client.post("/backups/").status_code == 405
