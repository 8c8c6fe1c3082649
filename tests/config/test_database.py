"""Migrations run when there are some to run."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models.signals import post_migrate
from pytest_django import Settings

from config.backups.contents import read_contents
from config.backups.making import backups
from config.database import migrate_when_needed
from tests.factories import make_teacher

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def site(real_database: None, settings: Settings, tmp_path: Path) -> Iterator[Path]:
    settings.VAR_DIR = tmp_path
    yield tmp_path
    call_command("migrate", verbosity=0)


@pytest.fixture
def migrated_apps() -> Iterator[list[str]]:
    """The apps that a migration has just reached."""
    names: list[str] = []

    def note(app_config: object, **_: object) -> None:
        names.append(str(app_config))

    post_migrate.connect(note)
    yield names
    post_migrate.disconnect(note)


def test_database_that_is_up_to_date_is_left_alone(migrated_apps: list[str]) -> None:
    migrate_when_needed()

    assert migrated_apps == []


def test_database_that_lacks_a_migration_gets_it(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("migrate", "sessions", "zero", verbosity=0)
    before = connection.introspection.table_names()

    migrate_when_needed()

    assert set(connection.introspection.table_names()) - set(before) == {"django_session"}
    assert capsys.readouterr().out == ""


def test_database_is_backed_up_before_it_is_migrated(site: Path) -> None:
    make_teacher(username="ann")
    call_command("migrate", "sessions", "zero", verbosity=0)

    migrate_when_needed()

    assert len(backups()) == 1
    assert sorted((site / "backups").iterdir()) == backups()
    assert "django_session" in read_contents().rows


def test_empty_database_needs_no_backup() -> None:
    call_command("migrate", "sessions", "zero", verbosity=0)

    migrate_when_needed()

    assert backups() == []


@pytest.mark.parametrize("fault", [ValueError("no such column"), KeyboardInterrupt()])
def test_database_that_cannot_be_migrated_is_put_back(site: Path, fault: BaseException) -> None:
    make_teacher(username="ann")
    call_command("migrate", "sessions", "zero", verbosity=0)
    before = read_contents()

    def fail(**_: object) -> None:
        User.objects.all().delete()
        raise fault

    post_migrate.connect(fail)
    try:
        with pytest.raises((SystemExit, KeyboardInterrupt)) as stopped:
            migrate_when_needed()
    finally:
        post_migrate.disconnect(fail)

    assert read_contents() == before
    assert sorted((site / "backups").iterdir()) == backups()
    if isinstance(fault, ValueError):
        assert str(stopped.value) == (
            "The database could not be brought up to date (no such column). It is as it was "
            "before: start the version of Coverage that you had, and report this sentence."
        )


def test_database_of_a_newer_program_is_refused() -> None:
    MigrationRecorder(connection).record_applied("quizzes", "9999_later")
    before = read_contents()

    sentence = (
        "This database is newer than this program: it has had quizzes.9999_later. "
        "Install the version of Coverage that made it, or a newer one."
    )
    try:
        with pytest.raises(SystemExit, match=f"^{re.escape(sentence)}$"):
            migrate_when_needed()
        assert read_contents() == before
    finally:
        MigrationRecorder(connection).record_unapplied("quizzes", "9999_later")


KILLED_IN_THE_MIDDLE = """
import os, signal
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db.models.signals import post_migrate
from config.database import migrate_when_needed

call_command("migrate", verbosity=0)
User.objects.create(username="ann")
call_command("migrate", "sessions", "zero", verbosity=0)

def kill(**_):
    User.objects.all().delete()
    os.kill(os.getpid(), signal.SIGKILL)

post_migrate.connect(kill)
migrate_when_needed()
"""
STARTED_AGAIN = """
from django.contrib.auth.models import User
from config.backups.contents import read_contents
from config.database import migrate_when_needed

print([user.username for user in User.objects.all()])
migrate_when_needed()
print([user.username for user in User.objects.all()], "django_session" in read_contents().rows)
"""


def test_migration_that_was_killed_recovers_at_the_next_start(tmp_path: Path) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("the file of a site of its own")

    def run(program: str) -> subprocess.CompletedProcess[str]:
        place = {"COVERAGE_VAR": str(tmp_path / "var"), "DATABASE_URL": ""}
        return subprocess.run(
            [sys.executable, "manage.py", "shell", "--no-imports", "--command", program],
            cwd=ROOT,
            env={**os.environ, **place},
            capture_output=True,
            text=True,
        )

    killed = run(KILLED_IN_THE_MIDDLE)
    again = run(STARTED_AGAIN)

    assert killed.returncode == -signal.SIGKILL
    assert again.stdout == "[]\n['ann'] True\n"
    assert not (tmp_path / "var" / "backups" / "upgrading").exists()
