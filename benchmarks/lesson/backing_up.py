"""A lesson during which backups are made."""

import random
import subprocess
import sys
from asyncio import to_thread
from dataclasses import dataclass
from pathlib import Path

from benchmarks.lesson.answering import answering, while_going_on
from benchmarks.lesson.school import Given, Room
from benchmarks.lesson.server import PROJECT
from benchmarks.lesson.students import Record

LONGEST_PAUSE = 2.0


@dataclass(frozen=True, slots=True)
class Taken:
    """A backup, and the answers that were acknowledged before it began."""

    path: Path
    before: tuple[Given, ...]


async def lesson(
    address: str, room: Room, count: int, backups: int, folder: Path
) -> tuple[Taken, ...]:
    """Make so many backups while students answer, and put each aside."""
    record = Record()
    taken: list[Taken] = []
    async with answering(address, room, count, record) as students:
        while len(taken) < backups:
            await while_going_on(students, random.uniform(0, LONGEST_PAUSE))
            if before := tuple(record.given.values()):
                path = await to_thread(_backup, folder / f"{len(taken)}.zip")
                taken.append(Taken(path, before))
    return tuple(taken)


def _backup(aside: Path) -> Path:
    """Make a backup as a school does, by a command beside the server."""
    command = [sys.executable, "manage.py", "backup"]
    done = subprocess.run(  # noqa: S603  # our own program
        command, cwd=PROJECT, check=True, capture_output=True, text=True
    )
    return Path(done.stdout.removeprefix("Backup made: ").strip()).rename(aside)
