"""A lesson in which the server is killed again and again, at moments that nobody chooses."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.db import connections

from benchmarks.lesson.answering import answering, while_going_on
from benchmarks.lesson.school import Room
from benchmarks.lesson.server import free_port, kill, launch, wait_for
from benchmarks.lesson.students import Record
from config.backups.engines import engine
from config.backups.manifest import BackupError

LONGEST_LIFE = 2.0  # seconds of answers between a start and the next kill


@dataclass(slots=True)
class Killed:
    """What students were told meanwhile, and what was wrong with the database after a kill."""

    record: Record = field(default_factory=Record)
    damages: list[str] = field(default_factory=list)

    @property
    def told(self) -> str:
        return ", ".join(sorted(set(self.damages))[:3])


async def lesson(room: Room, count: int, kills: int, log: Path) -> Killed:
    killed, port = Killed(), free_port()
    address = f"http://127.0.0.1:{port}"
    async with answering(address, room, count, killed.record) as students:
        server = launch(port, log)
        for _ in range(kills):
            await asyncio.to_thread(wait_for, address, server)
            await while_going_on(students, random.uniform(0, LONGEST_LIFE))
            kill(server)
            server = launch(port, log)
            killed.damages += await asyncio.to_thread(_damages)
        await asyncio.to_thread(wait_for, address, server)
    kill(server)
    killed.damages += await asyncio.to_thread(_damages)
    return killed


def _damages() -> Sequence[str]:
    """Look through the database as it was left, as a restore does."""
    try:
        engine().check_live()
    except BackupError as error:
        return [str(error)]
    finally:
        connections.close_all()
    return []
