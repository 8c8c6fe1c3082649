"""One command looks at everything, and says what is to be done."""

import re
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from pytest_django import Settings

from config.backups.nightly import back_up_daily
from config.doctor import examination
from config.doctor.findings import Finding


def examined() -> tuple[int, list[str]]:
    out, status = StringIO(), 0
    try:
        call_command("doctor", stdout=out)
    except SystemExit as ended:
        status = int(str(ended.code))
    return status, out.getvalue().splitlines()


def test_everything_is_fine_on_a_site_that_is_looked_after(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_TIME_ZONE", "Europe/London")
    monkeypatch.delenv("COVERAGE_SECRET_KEY", raising=False)
    (site / "secret_key").chmod(0o600)
    back_up_daily(moment=timezone.now())

    status, lines = examined()

    assert status == 0
    assert [re.match(r"(\w+) +([\w ]+): .", line).groups() for line in lines] == [  # type: ignore[union-attr]
        ("fine", subject) for subject in examination.CHECKS
    ]


def test_something_bad_ends_it_with_one_and_each_line_says_what_to_do(
    site: Path, settings: Settings
) -> None:
    settings.DEBUG = True
    site.chmod(0o755)

    status, lines = examined()

    assert status == 1
    assert [line for line in lines if line.startswith("bad ")] == [
        f"bad   Folder of the data: other accounts of this computer may open {site}. "
        f"Run: chmod 700 {site}",
        "bad   Key: other accounts of this computer may open "
        f"{site}/secret_key. Run: chmod 600 {site}/secret_key",
        "bad   Mode: classroom network (HTTP), and COVERAGE_DEBUG shows errors to everybody. "
        "Unset COVERAGE_DEBUG, then start again.",
    ]


def test_it_works_while_the_database_is_away(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection.close()
    with monkeypatch.context() as away:
        away.setitem(connection.settings_dict, "NAME", "/")  # a folder is no database
        status, lines = examined()

    assert status == 1
    assert (
        "bad   Database: it does not answer. Look whether it runs, and at DATABASE_URL or the disk "
        "of COVERAGE_VAR."
    ) in lines
    assert len(lines) == len(examination.CHECKS)


def test_what_cannot_be_looked_at_does_not_end_it(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_nothing() -> Finding:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(examination, "CHECKS", {"Disk": find_nothing})

    assert examined() == (
        1,
        [
            "bad   Disk: it could not be looked at (Permission denied). Run this as the account "
            "that runs the server, and look at COVERAGE_VAR."
        ],
    )
