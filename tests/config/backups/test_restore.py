"""What is restored is what was backed up, or nothing changes and a sentence says why."""

import re
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection
from pytest_django import Settings

from config.backups import sqlite
from config.backups.archives import file_digest, write_archive
from config.backups.contents import read_contents
from config.backups.engines import engine
from config.backups.making import backups, make_backup
from config.backups.manifest import BackupError, Manifest
from config.backups.restoring import restore, try_restore
from tests.factories import make_teacher


@contextmanager
def refused(sentence: str) -> Iterator[None]:
    before = read_contents()
    with pytest.raises(CommandError, match=f"^{re.escape(sentence)}$"):
        yield
    assert read_contents() == before


def test_restore_fills_an_empty_site(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_teacher(username="ann")
    path = make_backup()
    User.objects.all().delete()

    call_command("restore", path)

    assert capsys.readouterr().out == f"Restored and checked: {path}\n"
    assert [user.username for user in User.objects.all()] == ["ann"]
    assert make_teacher(username="bob").pk


def test_restore_brings_the_key_of_the_site_back(
    site: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COVERAGE_SECRET_KEY", raising=False)
    settings.SECRET_KEY = "of the old site"
    (site / "secret_key").write_text("of the old site")
    path = make_backup()
    settings.SECRET_KEY = "of the new site"
    (site / "secret_key").write_text("of the new site")

    restore(path, replace=False)

    assert (site / "secret_key").read_text() == "of the old site"


def test_site_with_data_is_replaced_only_when_told_and_is_backed_up_first(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = make_backup()
    make_teacher(username="ann")

    with refused(
        "This site has data already. Restore into an empty COVERAGE_VAR, "
        "or add --replace: what is here is then backed up first."
    ):
        call_command("restore", path)
    call_command("restore", path, "--replace")

    assert User.objects.count() == 0
    restore(backups()[-1], replace=False)
    assert [user.username for user in User.objects.all()] == ["ann"]


def test_flipped_byte_anywhere_is_refused(site: Path) -> None:
    path = make_backup()
    whole = path.read_bytes()
    places = [*range(0, len(whole), 997), len(whole) - 1]

    for place in places:
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(BackupError, match=r"is damaged, or no backup"):
            try_restore(path)

    path.write_bytes(whole)
    assert try_restore(path).vendor == connection.vendor


@pytest.mark.parametrize("content", [b"", b"PK", b"no backup " * 100])
def test_file_that_is_no_backup_is_refused(site: Path, content: bytes) -> None:
    path = site / "other.zip"
    path.write_bytes(content)

    with refused(f"{path} is damaged, or no backup. Take another backup."):
        call_command("restore", path)


def test_file_that_is_not_there_is_refused(site: Path) -> None:
    path = site / "nowhere.zip"

    with refused(f"{path} cannot be read (No such file or directory)."):
        call_command("restore", path)


def test_backup_of_a_newer_program_or_another_database_is_refused(site: Path) -> None:
    path, copy = site / "coverage.zip", site / "copy"
    contents = engine().copy_out(copy)

    def write(vendor: str, *migrations: str) -> None:
        manifest = Manifest(
            vendor=vendor,
            made_at="2026-03-02T02:00:00+00:00",
            program="9.0",
            migrations=(*contents.migrations, *migrations),
            rows=contents.rows,
            size=copy.stat().st_size,
            sha256="0" * 64,
        )
        write_archive(path, copy, manifest, None)

    write(connection.vendor, "quizzes.9999_later")
    with refused(
        f"{path} is newer than this program: it has had quizzes.9999_later. "
        "Install the version of Coverage that made it, or a newer one."
    ):
        call_command("restore", path)
    write("oracle")
    with refused(
        f"{path} is a backup of oracle, this site uses {connection.vendor}. "
        "Set or unset DATABASE_URL as where it was made."
    ):
        call_command("restore", path)
    write(connection.vendor)
    with refused(f"{path} is damaged. Take another backup."):
        call_command("restore", path)


def test_backup_taken_under_load_has_every_answer_acknowledged_before_it_began(
    site: Path,
) -> None:
    acknowledged: list[str] = []
    stop = Event()

    def write(number: int) -> None:
        try:
            for count in range(500):
                if stop.is_set():
                    return
                name = f"{number}-{count}"
                User.objects.create(username=name)
                acknowledged.append(name)
        finally:
            connection.close()

    made: list[tuple[set[str], Path]] = []
    with ThreadPoolExecutor(4) as pool:
        for number in range(4):
            pool.submit(write, number)
        for _ in range(5):
            before = set(acknowledged)
            made.append((before, make_backup()))
        stop.set()

    for before, path in made:
        restore(path, replace=True)
        names = {user.username for user in User.objects.all()}
        assert before - names == set()
    assert made[-1][0] != set()


def test_copy_that_is_no_sound_database_is_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "database"
    with closing(sqlite3.connect(path)) as file:
        file.executescript(
            "CREATE TABLE quiz (id INTEGER PRIMARY KEY);"
            "CREATE TABLE item (quiz INTEGER REFERENCES quiz (id));"
            "INSERT INTO item VALUES (1);"
        )
    with pytest.raises(BackupError, match=r"has references to rows that are not there\.$"):
        sqlite.check(path)

    with closing(sqlite3.connect(path)) as file:
        file.executescript(
            "PRAGMA writable_schema=ON;UPDATE sqlite_master SET rootpage = 2 WHERE name = 'item';"
        )
    with pytest.raises(BackupError, match=r"is no sound database \(integrity_check\)\.$"):
        sqlite.check(path)

    path.write_bytes(b"no database " * 1000)
    with pytest.raises(BackupError, match=r"is no sound database \(file is not a database\)\.$"):
        sqlite.check(path)


def test_row_that_comes_while_a_backup_is_put_back_is_noticed(site: Path) -> None:
    path, copy = site / "coverage.zip", site / "copy"
    contents = engine().copy_out(copy)
    manifest = Manifest(
        vendor=connection.vendor,
        made_at="2026-03-02T02:00:00+00:00",
        program="0.1.0",
        migrations=contents.migrations,
        rows={**contents.rows, "auth_user": 1},
        size=copy.stat().st_size,
        sha256=file_digest(copy),
    )
    write_archive(path, copy, manifest, None)

    with pytest.raises(BackupError, match=r"was put back, but other rows are there now\."):
        restore(path, replace=False)
