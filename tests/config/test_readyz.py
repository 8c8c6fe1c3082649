"""Whether the server can serve a class is told to any program that asks, in plain words."""

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from pytest_django import Settings

from config import health


def said(method: str = "get") -> tuple[int, str]:
    response = getattr(Client(), method)("/readyz")
    return response.status_code, response.content.decode()


@pytest.mark.django_db
def test_server_is_ready() -> None:
    assert said() == (200, "ready\n")
    assert said("head") == (200, "")


@pytest.mark.django_db
def test_program_that_asks_here_needs_no_https_and_gets_no_cookie(settings: Settings) -> None:
    settings.SECURE_SSL_REDIRECT = True

    response = Client().get("/readyz", headers={"host": "localhost"})

    assert (response.status_code, response.cookies) == (200, {})


@pytest.mark.django_db
def test_database_that_lacks_a_migration_is_not_ready() -> None:
    MigrationRecorder.Migration.objects.filter(app="limits").delete()

    assert said() == (503, "not ready: the database is not up to date\n")


@pytest.mark.usefixtures("real_database")
def test_database_that_is_away_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    connection.close()

    with monkeypatch.context() as away:
        away.setitem(connection.settings_dict, "NAME", "/nowhere/at/all")
        met = [said(), said("head")]

    assert met == [(503, "not ready: the database does not answer\n"), (503, "")]


@pytest.mark.django_db
def test_full_disk_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "ROOM", 1 << 62)

    assert said() == (503, "not ready: the disk is full\n")


@pytest.mark.django_db
def test_nothing_is_sent_there() -> None:
    assert said("post")[0] == 405
