"""Every answer carries the policy, and the settings of a server on the internet are safe."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings as current
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
}


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, current.BASE_DIR / "manage.py", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )


def policy(headers: object) -> set[str]:
    return set(str(headers).split("; "))


@pytest.mark.django_db
def test_page_carries_the_policy(stranger: Client) -> None:
    response = stranger.get(reverse("coverage_app:story_list"))

    assert response.status_code == 200
    assert policy(response["Content-Security-Policy"]) == POLICY


def test_static_file_carries_the_policy_and_is_for_this_site_only(
    stranger: Client, tmp_path: Path, settings: Settings
) -> None:
    settings.STATIC_ROOT = tmp_path
    (tmp_path / "page.css").write_text("body {}")

    response = stranger.get("/static/page.css")

    assert b"".join(response) == b"body {}"
    assert policy(response["Content-Security-Policy"]) == POLICY
    assert "Access-Control-Allow-Origin" not in response


@pytest.mark.django_db
def test_missing_page_carries_the_policy(stranger: Client) -> None:
    response = stranger.get("/stories/nothing-here/read/")

    assert response.status_code == 404
    assert policy(response["Content-Security-Policy"]) == POLICY


def test_request_for_another_host_is_refused_and_carries_the_policy(stranger: Client) -> None:
    response = stranger.get("/", headers={"host": "elsewhere.example"})

    assert response.status_code == 400
    assert policy(response["Content-Security-Policy"]) == POLICY


def test_failing_page_carries_the_policy(
    stranger: Client, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    settings.TEMPLATES = []
    stranger.raise_request_exception = False

    response = stranger.get(reverse("login"))

    assert response.status_code == 500
    assert policy(response["Content-Security-Policy"]) == POLICY


def test_redirect_to_https_carries_the_policy(stranger: Client, settings: Settings) -> None:
    settings.SECURE_SSL_REDIRECT = True

    response = stranger.get("/")

    assert (response.status_code, response["Location"]) == (301, "https://testserver/")
    assert policy(response["Content-Security-Policy"]) == POLICY


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


def test_hosts_are_those_of_this_computer_and_the_named_ones() -> None:
    code = "from django.conf import settings; print(*settings.ALLOWED_HOSTS)"

    result = manage(
        "shell", "--no-imports", "--command", code, COVERAGE_HOSTS="news.school.example"
    )

    *of_this_computer, named = result.stdout.split()
    assert of_this_computer[:3] == ["localhost", "127.0.0.1", "[::1]"]
    assert named == "news.school.example"
    assert "*" not in of_this_computer
