"""The programs that run the site."""

import platform
import sqlite3
import sys

import pytest
from django.db import connection

from config.doctor.findings import Finding, State, fine
from config.doctor.programs import find_pdf, find_python, find_sqlite, find_version
from quizzes.paper import pdf


def test_versions_are_told() -> None:
    assert find_version() == fine("0.1.0")
    assert find_python() == fine(f"{platform.python_version()} on {platform.system()}")


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ((3, 51, 3), "with a write-ahead log"),
        ((3, 40, 1), "with a rollback journal, the safe one in this version"),
    ],
)
def test_journal_of_sqlite_is_told(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int], words: str
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", version)
    in_use = f"{sqlite3.sqlite_version} {words}"
    not_in_use = "not in use: the data is in PostgreSQL"

    assert find_sqlite() == fine(in_use if connection.vendor == "sqlite" else not_in_use)


def test_sqlite_is_not_in_use_where_the_data_is_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(connection), "vendor", "postgresql", raising=False)

    assert find_sqlite() == fine("not in use: the data is in PostgreSQL")


def found_without_weasyprint(monkeypatch: pytest.MonkeyPatch, wanted: str) -> Finding:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    monkeypatch.setenv("COVERAGE_PDF", wanted)
    pdf._weasyprint.cache_clear()
    try:
        return find_pdf()
    finally:
        pdf._weasyprint.cache_clear()


def test_missing_weasyprint_is_told_where_it_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found_without_weasyprint(monkeypatch, "0") == fine(
        "not asked for: browsers print handouts"
    )
    assert found_without_weasyprint(monkeypatch, "1").state is State.LOOK


@pytest.mark.skipif(not pdf.has_pdf(), reason="WeasyPrint is not installed")
def test_weasyprint_that_can_be_loaded_is_told() -> None:
    assert find_pdf() == fine("WeasyPrint makes them")
