"""A forgotten password or user name is put right on the machine."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command

from tests.browser.server import ROOT
from tests.factories import make_colleague, make_teacher


def listed() -> list[str]:
    out = StringIO()
    call_command("accounts", stdout=out)
    return out.getvalue().splitlines()


@pytest.mark.django_db
def test_accounts_are_listed_with_what_they_are_for() -> None:
    make_teacher(username="ann")
    make_colleague(username="bob")
    User.objects.create_user("cleo", last_login=datetime(2026, 3, 1, 9, 30, tzinfo=UTC))
    User.objects.create_user("dan", is_staff=True, is_active=False)

    assert listed() == [
        "User name                 What the account is for   Last signed in",
        "ann                       administrator             never",
        "bob                       teacher                   never",
        "cleo                      no pages of teachers      2026-03-01 09:30",
        "dan                       switched off              never",
        "",
        "New password:  python3 run.py changepassword USER-NAME",
    ]


@pytest.mark.django_db
def test_site_without_accounts_says_so() -> None:
    assert listed() == ["There is no account yet: the first start of the site makes one."]


def test_new_password_is_typed_twice_on_the_machine(started_once: Path, tmp_path: Path) -> None:
    shutil.copytree(started_once, tmp_path / "var")

    changed = subprocess.run(
        [sys.executable, "manage.py", "changepassword", "teacher"],
        cwd=ROOT,
        env={**os.environ, "COVERAGE_VAR": str(tmp_path / "var"), "DATABASE_URL": ""},
        input="quiet-otter-41\nquiet-otter-41\n",
        capture_output=True,
        text=True,
        start_new_session=True,  # without a terminal of its own it reads what it is given
        timeout=60,
    )

    assert (changed.returncode, changed.stdout.splitlines()[-1]) == (
        0,
        "Password changed successfully for user 'teacher'",
    )
