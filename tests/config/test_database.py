"""Migrations run when there are some to run."""

from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models.signals import post_migrate

from config.database import migrate_when_needed


@pytest.fixture
def migrated_apps() -> Iterator[list[str]]:
    """The apps that a migration has just reached."""
    names: list[str] = []

    def note(app_config: object, **_: object) -> None:
        names.append(str(app_config))

    post_migrate.connect(note)
    yield names
    post_migrate.disconnect(note)


@pytest.mark.django_db
def test_database_that_is_up_to_date_is_left_alone(migrated_apps: list[str]) -> None:
    migrate_when_needed()

    assert migrated_apps == []


@pytest.mark.django_db(transaction=True)
def test_database_that_lacks_a_migration_gets_it(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("migrate", "sessions", "zero", verbosity=0)
    before = connection.introspection.table_names()

    migrate_when_needed()

    assert set(connection.introspection.table_names()) - set(before) == {"django_session"}
    assert capsys.readouterr().out == ""
