"""A backup that is made while a class answers has what was acknowledged before."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent.parent


def test_backup_made_while_a_class_answers_has_every_answer_acknowledged_before_it_began(
    data: dict[str, str],
) -> None:
    done = subprocess.run(
        [sys.executable, "benchmarks/backups.py", "--backups", "3", "--students", "4"],
        cwd=ROOT,
        env={**os.environ, **data, "COVERAGE_PROCESS_CONFIG": ""},
        capture_output=True,
        text=True,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "| answers that backups lack | 3 backups | 0.000 | <= 0.000 |" in done.stdout
    assert int(re.findall(r"(\d+) answers were acknowledged", done.stdout)[0]) > 0
