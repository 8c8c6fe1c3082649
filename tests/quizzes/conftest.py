"""What the tests of quizzes need beside the cast."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection, connections


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
