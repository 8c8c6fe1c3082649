"""A site of its own for each test, in this process or in a server or a program of its own."""

import os
import uuid
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql
from pytest_django import Settings


@pytest.fixture
def site(real_database: None, settings: Settings, tmp_path: Path) -> Path:
    """The folder in which the site keeps its data."""
    settings.VAR_DIR = tmp_path
    (tmp_path / "secret_key").write_text(settings.SECRET_KEY)
    return tmp_path


def new_place(folder: Path) -> dict[str, str]:
    place = {"COVERAGE_VAR": str(folder)}
    if address := os.environ.get("DATABASE_URL"):
        name = f"coverage_{uuid.uuid4().hex}"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        place["DATABASE_URL"] = urlsplit(address)._replace(path=f"/{name}").geturl()
    return place


@pytest.fixture
def data(tmp_path: Path) -> dict[str, str]:
    """Where a server keeps its data: a folder, and on PostgreSQL a database too."""
    return new_place(tmp_path)


@pytest.fixture
def other_data(tmp_path: Path) -> dict[str, str]:
    """An empty place of the same kind."""
    return new_place(tmp_path / "other")
