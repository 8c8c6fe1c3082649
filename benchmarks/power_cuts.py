"""Cut the power of a simulated disk while answers are stored on it, and count what is lost.

    python benchmarks/power_cuts.py [--cuts 200] [--answers 120] [--seed 1]

The code that stores the answers of a class runs under strace (Linux only), with the settings that
a school gets from the SQLite that is here. Then the disk is built anew as it would be after a power
cut at random moments: of what was not synced a part is there, sector by sector, and of names that
were made or removed without a sync of their folder, too. The same with settings that sync less
shows that losses are seen.
"""

import argparse
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import django
from django.core.management import call_command
from django.db import connections

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.cuts.checking import Cut, cuts
from benchmarks.cuts.disk import Disk
from benchmarks.cuts.traces import events, trace
from benchmarks.measure import Measure, print_table
from config.environment import journal

DATABASE = "coverage.sqlite3"
CONTROLS = (
    "PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF",
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL",
)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cuts", type=int, default=200)
    parser.add_argument("--answers", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        os.environ |= {"COVERAGE_VAR": folder, "DATABASE_URL": ""}
        os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
        django.setup()
        call_command("migrate", verbosity=0)
        import_module("benchmarks.lesson.school").open_school(0, assignments=0)
        connections.close_all()
        return print_table(_measures(chosen, Path(folder) / DATABASE))


def _measures(chosen: argparse.Namespace, database: Path) -> Iterator[Measure]:
    """Measure a school's settings, where nothing may be lost, and then those that lose."""
    ours = journal(sqlite3.sqlite_version_info)
    found = _cuts(chosen, database, "")
    name = f"SQLite {sqlite3.sqlite_version}, {_short(ours)}"
    told = f"{chosen.cuts} cuts, {max(cut.told for cut in found)} answers told before the last"
    yield Measure("cuts that lost an answer", name, _losing(found), 0, told, at_most=True)
    yield Measure("cuts that damaged the file", name, _damaging(found), 0, "", at_most=True)
    for control in CONTROLS:
        found = _cuts(chosen, database, control)
        lost = max(cut.lost for cut in found)
        told = f"control, to be seen; at most {lost} answers lost, {_damaging(found)} files damaged"
        yield Measure("cuts that lost an answer", _short(control), _losing(found), 1, told)


def _cuts(chosen: argparse.Namespace, database: Path, pragmas: str) -> list[Cut]:
    with TemporaryDirectory() as name:
        folder, place = Path(name) / "var", Path(name) / "after"
        folder.mkdir()
        place.mkdir()
        shutil.copy(database, folder)
        before = {str(folder / DATABASE): database.read_bytes()}
        os.environ["COVERAGE_VAR"] = str(folder)
        log = Path(name) / "trace"
        program = ["-m", "benchmarks.cuts.answering", str(chosen.answers), pragmas]
        trace(program, log, PROJECT)
        with log.open() as lines:
            happened = list(events(lines, str(folder)))
        chance = Random(chosen.seed)  # noqa: S311  # nothing is secret
        return list(cuts(Disk(before, str(folder)), happened, chosen.cuts, chance, place))


def _losing(found: list[Cut]) -> int:
    return sum(cut.lost > 0 for cut in found)


def _damaging(found: list[Cut]) -> int:
    return sum(cut.is_damaged for cut in found)


def _short(pragmas: str) -> str:
    return pragmas.replace("PRAGMA journal_mode=", "").replace("; PRAGMA synchronous=", " + ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
