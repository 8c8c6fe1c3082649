"""The settings of a server on the internet are safe, and what makes no sense stops the start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings as current
from django.test import Client
from django.urls import reverse


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, current.BASE_DIR / "manage.py", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )


@pytest.mark.django_db
def test_uploaded_file_is_dropped(stranger: Client, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("anything")

    with file.open() as upload:
        response = stranger.post(reverse("login"), {"username": "teacher", "notes": upload})

    assert dict(response.wsgi_request.FILES) == {}
    assert response.wsgi_request.POST.dict() == {"username": "teacher"}


def test_settings_for_https_pass_every_check_of_a_deployment(tmp_path: Path) -> None:
    result = manage(
        "check",
        "--deploy",
        "--fail-level=WARNING",
        COVERAGE_VAR=str(tmp_path),
        COVERAGE_HTTPS="1",
    )

    assert (result.stdout, result.stderr, result.returncode) == (
        "System check identified no issues (0 silenced).\n",
        "",
        0,
    )


def test_setting_that_makes_no_sense_stops_every_command_with_a_sentence(tmp_path: Path) -> None:
    result = manage("check", COVERAGE_VAR=str(tmp_path), COVERAGE_DEBUG="maybe")

    assert (result.stdout, result.stderr, result.returncode) == (
        "",
        "COVERAGE_DEBUG is 'maybe'. Set it to 1 or 0.\n",
        1,
    )
