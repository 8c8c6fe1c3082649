"""A backup is one file with everything in it, or there is none."""

import os
import stat
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from pytest_django import Settings

from config.backups.archives import read_key, read_manifest
from config.backups.making import NAME, backups, make_backup
from tests.factories import make_teacher


def test_backup_is_one_file_for_its_owner_alone(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_teacher(username="ann")

    call_command("backup")

    (path,) = (site / "backups").iterdir()
    manifest = read_manifest(path)
    assert capsys.readouterr().out == f"Backup made: {path}\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert zipfile.ZipFile(path).namelist() == ["manifest.json", "database", "secret_key"]
    assert (manifest.vendor, manifest.program) == (connection.vendor, "0.1.0")
    assert manifest.rows["auth_user"] == 1
    assert "sessions.0001_initial" in manifest.migrations


def test_key_of_the_environment_is_not_in_the_backup(site: Path, settings: Settings) -> None:
    settings.SECRET_KEY = "named in the environment"

    assert read_key(make_backup()) is None


def test_old_backups_go_after_a_new_one_is_made(site: Path) -> None:
    folder = site / "backups"
    folder.mkdir()
    now = datetime.now(UTC)
    for days in range(1, 60):
        (folder / (now - timedelta(days=days)).strftime(NAME)).touch()

    call_command("backup")

    assert 7 <= len(backups()) <= 11
    assert read_manifest(backups()[-1]).vendor == connection.vendor


def test_backup_that_fails_leaves_nothing_and_takes_no_old_one_away(
    site: Path, settings: Settings
) -> None:
    folder = site / "backups"
    folder.mkdir()
    old = [folder / datetime(2026, 1, day, tzinfo=UTC).strftime(NAME) for day in range(1, 31)]
    for path in old:
        path.touch()
    settings.BASE_DIR = site / "not here"

    with pytest.raises(CommandError, match=r"^No backup could be made \(.*\)\. Is there room in "):
        call_command("backup")

    assert sorted(folder.iterdir()) == old


def test_what_a_killed_backup_has_left_goes_with_a_later_one(site: Path) -> None:
    folder = site / "backups"
    for name in ("tmpold", "tmpnew"):
        (folder / name).mkdir(parents=True)
        (folder / name / "database").write_text("half a dat")
    for name in ("coverage-old.part", "coverage-new.part"):
        (folder / name).write_text("half a back")
    two_hours_ago = time.time() - 2 * 60 * 60
    for name in ("tmpold", "coverage-old.part"):
        os.utime(folder / name, (two_hours_ago, two_hours_ago))

    path = make_backup()

    assert set(folder.iterdir()) == {path, folder / "tmpnew", folder / "coverage-new.part"}


def test_missing_programs_of_postgresql_are_named(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if connection.vendor == "sqlite":
        pytest.skip("SQLite needs no programs")
    monkeypatch.setenv("PATH", str(site))

    with pytest.raises(CommandError, match=r"^pg_dump is not installed\. Install PostgreSQL's"):
        call_command("backup")
