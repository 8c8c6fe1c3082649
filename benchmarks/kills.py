"""Kill the production server again and again while a class answers, and count what is lost.

    python benchmarks/kills.py [--kills 50] [--students 12]

All processes of the server are killed at random moments (SIGKILL), and it is started again on the
same data. Students send an answer until it is acknowledged, and each tenth once more after that.
With DATABASE_URL the server stores in that database, which must be empty.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import django
from django.core.management import call_command
from django.db import connections

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.measure import Measure, print_table

if TYPE_CHECKING:
    from benchmarks.lesson.killing import Killed

MORE_THAN_ENOUGH = 10  # assignments besides one for each kill


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--students", type=int, default=12)
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        os.environ["COVERAGE_VAR"] = folder
        os.environ.setdefault("DATABASE_URL", "")
        os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
        django.setup()
        call_command("migrate", verbosity=0)
        return print_table(_measures(chosen, Path(folder)))


def _measures(chosen: argparse.Namespace, folder: Path) -> Iterator[Measure]:
    # Models can be imported only now.
    school = import_module("benchmarks.lesson.school")
    killing = import_module("benchmarks.lesson.killing")
    (room,) = school.open_school(1, assignments=chosen.kills + MORE_THAN_ENOUGH)
    connections.close_all()
    killed: Killed = asyncio.run(
        killing.lesson(room, chosen.students, chosen.kills, folder / "server.log")
    )
    record = killed.record
    given = list(record.given.values())
    told = f"{len(given)} answers were acknowledged, {record.repeated} requests sent again"
    yield _none("answers lost", chosen.kills, len(school.lost(given)), told)
    yield _none("stored twice", chosen.kills, school.stored_twice(chosen.students), "")
    yield _none("databases damaged", chosen.kills, len(killed.damages), killed.told)
    told = ", ".join(sorted(set(record.faults))[:3])
    yield _none("errors told to students", chosen.kills, len(record.faults), told)


def _none(name: str, kills: int, figure: int, told: str) -> Measure:
    return Measure(name, f"{kills} kills", figure, 0, told, at_most=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
