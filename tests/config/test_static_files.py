"""Static files are collected when they have changed, and only then."""

from pathlib import Path

import pytest
from pytest_django import Settings

from config.static_files import collect_when_changed


@pytest.fixture
def source(tmp_path: Path, settings: Settings) -> Path:
    """A style sheet in the only folder of sources; it is collected into `collected`."""
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STATICFILES_DIRS = [tmp_path / "sources"]
    settings.STATIC_ROOT = tmp_path / "collected"
    file = tmp_path / "sources" / "page.css"
    file.parent.mkdir()
    file.write_text("body {}")
    return file


@pytest.fixture
def collected(tmp_path: Path, source: Path) -> Path:
    collect_when_changed()
    return tmp_path / "collected" / "page.css"


def test_static_files_are_collected_the_first_time(collected: Path) -> None:
    assert collected.read_text() == "body {}"


def test_what_pages_link_to_is_compressed_for_every_browser(
    source: Path, collected: Path, settings: Settings
) -> None:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "config.static_files.QuickStorage"},
    }
    source.write_text("body { color: black; }\n" * 100)

    collect_when_changed()

    names = sorted(path.name for path in collected.parent.iterdir())
    digest = names[1].split(".")[1]
    assert names == [
        ".sources",
        f"page.{digest}.css",
        f"page.{digest}.css.gz",
        "page.css",
        "staticfiles.json",
    ]


def test_static_files_that_have_not_changed_are_not_collected_again(collected: Path) -> None:
    collected.write_text("as it was")

    collect_when_changed()

    assert collected.read_text() == "as it was"


def test_changed_source_is_collected_again(source: Path, collected: Path) -> None:
    source.write_text("main {}")

    collect_when_changed()

    assert collected.read_text() == "main {}"


def test_source_that_is_gone_is_no_longer_served(source: Path, collected: Path) -> None:
    source.rename(source.with_name("site.css"))

    collect_when_changed()

    names = sorted(path.name for path in collected.parent.iterdir())
    assert names == [".sources", "site.css"]


def test_another_version_of_django_is_collected_again(
    collected: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected.write_text("as it was")
    monkeypatch.setattr("django.__version__", "9.9")

    collect_when_changed()

    assert collected.read_text() == "body {}"


def test_lost_folder_is_collected_again(collected: Path) -> None:
    (collected.parent / ".sources").unlink()
    collected.unlink()

    collect_when_changed()

    assert collected.read_text() == "body {}"
