"""Make backups while a class answers, restore each, and count what it lacks.

    python benchmarks/backups.py [--backups 10] [--students 12]

A backup must have every answer that was acknowledged before it began. With DATABASE_URL the server
stores in that database, which must be empty.
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

from benchmarks.lesson.server import serving
from benchmarks.measure import Measure, print_table

if TYPE_CHECKING:
    from benchmarks.lesson.backing_up import Taken

MORE_THAN_ENOUGH = 10  # assignments besides one for each backup


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--backups", type=int, default=10)
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
    backing_up = import_module("benchmarks.lesson.backing_up")
    restoring = import_module("config.backups.restoring")
    (room,) = school.open_school(1, assignments=chosen.backups + MORE_THAN_ENOUGH)
    connections.close_all()
    with serving(folder / "server.log") as (server, _):
        lesson = backing_up.lesson(server, room, chosen.students, chosen.backups, folder)
        made: tuple[Taken, ...] = asyncio.run(lesson)
    lacking = 0
    for backup in made:
        restoring.restore(backup.path, replace=True)
        lacking += len(school.lost(backup.before))
    told = f"{len(made[-1].before)} answers were acknowledged before the last"
    data = f"{chosen.backups} backups"
    yield Measure("answers that backups lack", data, lacking, 0, told, at_most=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
