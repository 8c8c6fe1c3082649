"""A site of its own for each test: real locks, and a folder for its backups."""

from pathlib import Path

import pytest
from pytest_django import Settings


@pytest.fixture
def site(real_database: None, settings: Settings, tmp_path: Path) -> Path:
    """The folder in which the site keeps its data."""
    settings.VAR_DIR = tmp_path
    (tmp_path / "secret_key").write_text(settings.SECRET_KEY)
    return tmp_path
