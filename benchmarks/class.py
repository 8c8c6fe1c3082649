"""Let a class join, answer and be watched on the production server, and measure what they wait.

    python benchmarks/class.py [--students 40] [--every 2] [--seconds 300] [--burst 120]
                               [--joining 10]

Clients speak HTTP to the server that a school runs, on this machine and in a folder of its own.
With DATABASE_URL the server stores in that database, which must be empty. The clients share the
processor with the server. Forty students are a class, and each class has an address of its own.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from math import ceil
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import django
from django.core.management import call_command
from django.db import connections

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.lesson.server import memory_of, serving
from benchmarks.measure import Measure, print_table

if TYPE_CHECKING:
    from benchmarks.lesson.students import Record

CLASS = 40
MILLISECONDS, MEGABYTES = 1_000, 1_000_000
MOST_WAITED, MOST_WAITED_AT_ONCE = 300, 1_000
LEAST_RATIO = 0.5
MOST_MEMORY = 150


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=40)
    parser.add_argument("--every", type=float, default=2)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--burst", type=int, default=120)
    parser.add_argument("--joining", type=float, default=10, help="seconds")
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        os.environ["COVERAGE_VAR"] = folder
        os.environ.setdefault("DATABASE_URL", "")
        os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.lesson.settings"
        django.setup()
        call_command("migrate", verbosity=0)
        return print_table(_measures(chosen, Path(folder)))


def _measures(chosen: argparse.Namespace, folder: Path) -> Iterator[Measure]:
    # Models can be imported only now.
    school = import_module("benchmarks.lesson.school")
    phases = import_module("benchmarks.lesson.phases")
    classes, others = ceil(chosen.students / CLASS), ceil(chosen.burst / CLASS)
    rooms = school.open_school(classes + others, assignments=8)
    connections.close_all()
    with serving(folder / "server.log") as (server, process):
        lesson = asyncio.run(
            phases.lesson(
                server,
                rooms[:classes],
                chosen.students,
                phases.Tempo(chosen.joining, chosen.every, chosen.seconds),
            )
        )
        burst = asyncio.run(phases.burst(server, rooms[classes:], chosen.burst))
        race = asyncio.run(phases.race(server, rooms[classes:], CLASS))
        memory = max(memory_of(process)) / MEGABYTES
    records = (lesson, burst, race.record)
    who = f"{chosen.students} students"
    yield from _waited(lesson, who, MOST_WAITED)
    yield from _waited(burst, f"{chosen.burst} at once", MOST_WAITED_AT_ONCE)
    faults = [fault for record in records for fault in record.faults]
    yield _at_most("errors", "all", len(faults), 0, ", ".join(sorted(set(faults))[:3]))
    given = [answer for record in records for answer in record.given.values()]
    lost = len(school.lost(given))
    yield _at_most("answers lost", "all", lost, 0, f"{len(given)} answers were acknowledged")
    told = (
        f"{race.answers:.0f} answers a second; a bare view inserts {race.bare:.0f} rows, "
        f"{race.least:.0f} where an attempt is found and counted first"
    )
    yield Measure(
        "answers beside bare inserts",
        f"{CLASS} students",
        race.answers / race.bare,
        LEAST_RATIO,
        told,
    )
    yield _at_most("memory of the largest process, MB", "server", memory, MOST_MEMORY, "")


def _waited(record: "Record", who: str, most: float) -> Iterator[Measure]:
    for name, seconds in (("answer", record.answers), ("page", record.pages)):
        told = f"median {median(seconds) * MILLISECONDS:.0f}, of {len(seconds)}"
        longest = quantiles(seconds, n=20)[-1] * MILLISECONDS
        yield _at_most(f"{name}, 95th percentile, ms", who, longest, most, told)


def _at_most(name: str, data: str, figure: float, target: float, compared: str) -> Measure:
    return Measure(name, data, figure, target, compared, at_most=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
