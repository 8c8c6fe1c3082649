"""The database and its backups."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection, transaction
from django.db.migrations.recorder import MigrationRecorder

from config.backups.making import NAME, make_backup
from config.backups.state import State as Tried
from config.backups.state import keep_state
from config.doctor.findings import State, fine
from config.doctor.stored import find_backups, find_database, find_migrations, find_restore_test


def test_database_that_is_whole_and_up_to_date_is_fine(site: Path) -> None:
    assert find_database() == fine("it answers, and is whole")
    assert find_migrations() == fine("all applied")


def test_site_that_was_never_started_gets_no_empty_database(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL makes no database by itself")
    connection.close()
    missing = site / "missing.sqlite3"

    with monkeypatch.context() as never:
        never.setitem(connection.settings_dict, "NAME", str(missing))
        found = [find_database(), find_migrations()]

    assert [str(it) for it in found] == [
        "there is none yet. Start the site once: python3 run.py"
    ] * 2
    assert not missing.exists()


@pytest.mark.parametrize("place", ["a page", "the schema"])
def test_damage_is_found(site: Path, place: str) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL looks at its pages as it goes")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_size")
        (size,) = cursor.fetchone()
        cursor.execute("SELECT max(rootpage) FROM sqlite_master WHERE type = 'index'")
        (page,) = cursor.fetchone()
    connection.close()
    with Path(connection.settings_dict["NAME"]).open("r+b") as file:
        file.seek((page - 1) * size if place == "a page" else 100)
        file.write(b"\xff" * 7)

    found = find_database()

    assert found.state is State.BAD
    assert found.words in {
        f"it is damaged (Page {page}: btreeInitPage() returns error code 11)",
        "it is damaged (database disk image is malformed)",
    }


def test_database_behind_the_program_is_told(site: Path) -> None:
    with transaction.atomic():
        MigrationRecorder.Migration.objects.filter(app="limits").delete()
        found = find_migrations()
        transaction.set_rollback(True)

    assert found.state is State.LOOK


def test_database_of_a_newer_program_is_told(site: Path) -> None:
    with transaction.atomic():
        MigrationRecorder.Migration.objects.create(app="limits", name="9999_of_next_year")
        found = find_migrations()
        transaction.set_rollback(True)

    assert found.state is State.BAD
    assert found.fix == (
        "This database is newer than this program: it has had limits.9999_of_next_year. "
        "Install the version of Coverage that made it, or a newer one."
    )


def test_database_that_is_away_is_told(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection.close()

    with monkeypatch.context() as away:
        away.setitem(connection.settings_dict, "NAME", "/")  # a folder is no database
        found = [find_database(), find_migrations()]

    assert [it.state for it in found] == [State.BAD, State.BAD]


def test_backups_are_judged_by_the_newest(site: Path) -> None:
    none_yet = find_backups()
    three_days_ago = datetime.now(UTC) - timedelta(days=3)
    (site / "backups" / three_days_ago.strftime(NAME)).touch()
    old = find_backups()
    make_backup()
    new = find_backups()
    keep_state(Tried(problem="No backup could be made (no room)."))
    failed = find_backups()

    assert [it.state for it in (none_yet, old, new, failed)] == [
        State.LOOK,
        State.BAD,
        State.FINE,
        State.BAD,
    ]
    assert failed.words == "the last try failed: No backup could be made (no room)"


def test_test_of_a_restore_is_judged_by_its_age(site: Path) -> None:
    none_yet = find_restore_test()
    keep_state(Tried(tried=datetime.now(UTC).isoformat(), tried_file="coverage-1.zip"))
    new = find_restore_test()
    long_ago = datetime.now(UTC) - timedelta(days=9)
    keep_state(Tried(tried=long_ago.isoformat(), tried_file="coverage-1.zip"))
    old = find_restore_test()

    assert [it.state for it in (none_yet, new, old)] == [State.LOOK, State.FINE, State.LOOK]
    assert new.words.startswith("coverage-1.zip could be restored on 2")
