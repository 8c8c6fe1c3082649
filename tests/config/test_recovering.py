"""A site comes back: after an upgrade that was killed, and from a backup on another computer."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.browser.server import free_port

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS_TO_START, SECONDS_TO_STOP = 60, 20
A_SITE = """
from django.contrib.auth.models import User
from django.core.management import call_command

call_command("migrate", verbosity=0)
User.objects.create_superuser("ann", password="kept as a hash")
"""
THAT_LACKS_A_TABLE = """
call_command("migrate", "sessions", "zero", verbosity=0)
"""
SERVED_AND_KILLED_IN_THE_MIDDLE_OF_ITS_UPGRADE = """
import os, signal
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db.models.signals import post_migrate

def kill(**_):
    User.objects.all().delete()
    os.kill(os.getpid(), signal.SIGKILL)

post_migrate.connect(kill)
call_command("serve")
"""
WHAT_IS_THERE = """
from django.contrib.auth.models import User
from config.backups.contents import read_contents

print(list(User.objects.values_list("username", flat=True)))
print("django_session" in read_contents().rows)
"""


def run(place: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**os.environ, **place, "COVERAGE_PROCESS_CONFIG": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def run_program(place: Mapping[str, str], program: str) -> subprocess.CompletedProcess[str]:
    return run(place, "shell", "--no-imports", "--command", program)


def serve_for_a_moment(place: Mapping[str, str]) -> None:
    """Start the server, wait until it gives a page, and stop it."""
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "manage.py", "serve"],
        cwd=ROOT,
        env={**os.environ, **place, "PORT": str(port), "COVERAGE_PROCESS_CONFIG": ""},
        stdout=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + SECONDS_TO_START
    try:
        while True:
            try:
                urlopen(f"http://127.0.0.1:{port}/sign-in/", timeout=10).close()
                return
            except (URLError, ConnectionError, TimeoutError):
                if server.poll() is not None or time.monotonic() > deadline:
                    pytest.fail("the server did not start")
                time.sleep(0.1)
    finally:
        server.terminate()
        server.wait(SECONDS_TO_STOP)


def test_server_that_was_killed_while_it_migrated_recovers_at_the_next_start(
    data: dict[str, str],
) -> None:
    place = {**data, "PORT": str(free_port())}
    made = run_program(data, A_SITE + THAT_LACKS_A_TABLE)
    before = run_program(data, WHAT_IS_THERE)

    killed = run_program(place, SERVED_AND_KILLED_IN_THE_MIDDLE_OF_ITS_UPGRADE)
    after = run_program(data, WHAT_IS_THERE)
    serve_for_a_moment(data)
    recovered = run_program(data, WHAT_IS_THERE)

    assert (made.returncode, killed.returncode) == (0, -signal.SIGKILL), made.stderr
    assert [it.stdout.splitlines()[0] for it in (before, after, recovered)] == [
        "['ann']",
        "[]",
        "['ann']",
    ]
    assert recovered.stdout.splitlines()[1] == "True"
    assert not (Path(data["COVERAGE_VAR"]) / "backups" / "upgrading").exists()


def test_backup_is_restored_into_an_empty_place_and_served_from_there(
    data: dict[str, str], other_data: dict[str, str]
) -> None:
    run_program(data, A_SITE)
    backup = run(data, "backup").stdout.removeprefix("Backup made: ").strip()

    restored = run(other_data, "restore", backup)
    serve_for_a_moment(other_data)
    found = run_program(other_data, WHAT_IS_THERE)

    keys = [(Path(it["COVERAGE_VAR"]) / "secret_key").read_text() for it in (data, other_data)]
    assert (restored.returncode, restored.stdout) == (0, f"Restored and checked: {backup}\n")
    assert found.stdout == "['ann']\nTrue\n"
    assert keys[0] == keys[1]
