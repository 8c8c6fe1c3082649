"""The cast: who takes part in the tests; a database with real locks; a server once started."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.db import connection, connections
from django.test import Client
from pytest_django import Settings

from tests.browser.prepared import prepared, start_once
from tests.factories import make_student, make_teacher


@pytest.fixture(autouse=True)
def static_files_not_collected(settings: Settings) -> None:
    """Let pages link to static files as they lie in the source: no collected copy, no manifest."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.WHITENOISE_AUTOREFRESH = True


@pytest.fixture(autouse=True)
def passwords_hashed_fast(settings: Settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def teacher(db: None) -> User:
    return make_teacher(username="teacher")


@pytest.fixture
def teacher_client(teacher: User) -> Client:
    return _signed_in(teacher)


@pytest.fixture
def student_client(db: None) -> Client:
    """Someone with an account who is not a teacher."""
    return _signed_in(make_student())


@pytest.fixture
def stranger(db: None) -> Client:
    """A visitor without an account."""
    return Client()


@pytest.fixture
def real_database(transactional_db: None, tmp_path: Path) -> Iterator[None]:
    """A database whose locks and commits are the real ones: SQLite's is a file, not in memory."""
    if connection.vendor != "sqlite":
        yield
        return
    settings, in_memory = connections.settings["default"], connections["default"]
    path = tmp_path / "coverage.sqlite3"
    in_memory.ensure_connection()
    with closing(sqlite3.connect(path)) as file:
        in_memory.connection.backup(file)
    connections.settings["default"] = {**settings, "NAME": str(path)}
    connections["default"] = connections.create_connection("default")
    yield
    connections["default"].close()
    connections.settings["default"], connections["default"] = settings, in_memory


@pytest.fixture(scope="session")
def folder_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that every process of this test run knows."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def started_once(folder_of_the_run: Path) -> Path:
    """What a server keeps after its first start."""
    return prepared(folder_of_the_run / "started-once", start_once)


def _signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client
