"""A server and a restore on the same folder keep out of each other's way."""

import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from config.backups.making import make_backup
from config.locks import HeldError, held, server_lock
from tests.browser.prepared import copy_of, running
from tests.browser.server import ROOT, free_port
from tests.factories import make_teacher

HOLDS = """
import sys, time
from pathlib import Path
from config.locks import held
with held(Path(sys.argv[1]), alone=sys.argv[2] == "alone"):
    print("holds", flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize(
    ("other", "alone", "is_held"),
    [
        ("alone", True, True),
        ("alone", False, True),
        ("shared", True, True),
        ("shared", False, False),
    ],
)
def test_who_holds_a_file_alone_keeps_all_others_out_until_it_dies(
    tmp_path: Path, other: str, alone: bool, is_held: bool
) -> None:
    path = tmp_path / "lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, path, other], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout
    assert holder.stdout.readline() == "holds\n"

    met = _is_held(path, alone=alone)
    holder.kill()
    holder.communicate()

    assert (met, _is_held(path, alone=alone)) == (is_held, False)


def _is_held(path: Path, *, alone: bool) -> bool:
    try:
        with held(path, alone=alone, waits=False):
            return False
    except HeldError:
        return True


def test_restore_is_refused_while_a_server_runs_unless_it_is_forced(site: Path) -> None:
    make_teacher(username="ann")
    backup = make_backup()
    out = StringIO()

    with held(server_lock(), alone=False):
        with pytest.raises(CommandError) as refused:
            call_command("restore", backup, replace=True)
        call_command("restore", backup, replace=True, force=True, stdout=out)
    call_command("restore", backup, replace=True, stdout=out)

    assert str(refused.value) == (
        f"A server is running on {site}. Stop it, then restore, then start it."
    )
    assert out.getvalue().count("Restored and checked: ") == 2


def test_start_is_refused_while_a_backup_is_put_back(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORT", str(free_port()))

    with held(server_lock()), pytest.raises(SystemExit) as stopped:
        call_command("serve")

    assert stopped.value.code == (
        f"A backup is being put back into {site}, or another program of Coverage uses it. "
        "Wait until that has ended, then start again."
    )


def test_running_server_holds_its_folder(started_once: Path, tmp_path: Path) -> None:
    lock = tmp_path / "var" / "server.lock"

    with running(copy_of(started_once, tmp_path / "var")):
        while_it_runs = _is_held(lock, alone=True)

    assert (while_it_runs, _is_held(lock, alone=True)) == (True, False)
