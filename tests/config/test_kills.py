"""No acknowledged answer is lost when the server is killed; the benchmark does it fifty times."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROW = re.compile(r"^\| ([\w ]+) \| 3 kills \| ([\d.]+) \|", re.MULTILINE)


def test_killed_server_loses_no_acknowledged_answer_and_stores_none_twice(
    data: dict[str, str],
) -> None:
    done = subprocess.run(
        [sys.executable, "benchmarks/kills.py", "--kills", "3", "--students", "4"],
        cwd=ROOT,
        # A server that is measured takes twice as long, and others measure it.
        env={**os.environ, **data, "COVERAGE_PROCESS_CONFIG": ""},
        capture_output=True,
        text=True,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert ROW.findall(done.stdout) == [
        ("answers lost", "0.000"),
        ("stored twice", "0.000"),
        ("databases damaged", "0.000"),
        ("errors told to students", "0.000"),
    ]
    assert int(re.findall(r"(\d+) answers were acknowledged", done.stdout)[0]) > 0
