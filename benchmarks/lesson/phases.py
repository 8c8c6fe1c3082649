"""What a benchmark of a class does, one after the other: a lesson, a burst, a race."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import count as numbers
from itertools import cycle
from typing import TypeVar

from aiohttp import ClientSession, ClientTimeout

from benchmarks.lesson.school import Room
from benchmarks.lesson.students import Browser, Record, Student, watch

T = TypeVar("T")
SECONDS_TO_JOIN = 10
ROUNDS = 6
NEWCOMERS = numbers(1)


@dataclass(frozen=True, slots=True)
class Race:
    """How many answers a second were stored, and how many rows by a bare view."""

    answers: float
    bare: float
    record: Record


@asynccontextmanager
async def students_at(
    server: str, rooms: Sequence[Room], count: int, record: Record
) -> AsyncIterator[list[Student]]:
    async with AsyncExitStack() as opened:
        browsers = [
            await opened.enter_async_context(Browser.opened(server, record)) for _ in range(count)
        ]
        yield [
            Student(browser, room, f"Student {next(NEWCOMERS)}")
            for browser, room in zip(browsers, cycle(rooms), strict=False)
        ]


async def lesson(
    server: str, rooms: Sequence[Room], count: int, every: float, seconds: float
) -> Record:
    """Let students answer every few seconds while their teacher watches."""
    record = Record()
    async with (
        students_at(server, rooms, count, record) as students,
        Browser.opened(server, record) as teacher,
    ):
        await joined(students)
        until = time.monotonic() + seconds
        await asyncio.gather(
            watch(teacher, rooms[0].assignments[0], until),
            *(_answers_until(student, every, until) for student in students),
        )
    return record


async def _answers_until(student: Student, every: float, until: float) -> None:
    await asyncio.sleep(random.uniform(0, every))
    while time.monotonic() < until:
        await asyncio.gather(_answers_next(student), asyncio.sleep(every))


async def _answers_next(student: Student) -> None:
    await student.go_on()
    await student.answer()


async def joined(students: Iterable[Student]) -> None:
    """Let all join within ten seconds, each at a moment of their own, and begin."""

    async def join(student: Student) -> None:
        await asyncio.sleep(random.uniform(0, SECONDS_TO_JOIN))
        await student.join()

    await _all(students, join)


async def burst(server: str, rooms: Sequence[Room], count: int) -> Record:
    """Let many join within ten seconds, and then answer all at once."""
    record = Record()
    async with students_at(server, rooms, count, record) as students:
        await joined(students)
        await _all(students, Student.go_on)
        await _all(students, Student.answer)
    return record


async def race(server: str, rooms: Sequence[Room], count: int) -> Race:
    """Let students answer as fast as they can, and as many clients do nothing but insert a row."""
    record = Record()
    async with students_at(server, rooms, count, record) as students:
        await joined(students)
        spent = stored = 0.0
        for _ in range(ROUNDS):
            await _all(students, Student.go_on)  # pages are not raced for
            start = time.perf_counter()
            await _all(students, Student.answer)
            spent += time.perf_counter() - start
            stored += count
    bare = await _bare(server, count)
    return Race(stored / spent, bare, record)


async def _bare(server: str, count: int) -> float:
    async with AsyncExitStack() as opened:
        clients = [
            await opened.enter_async_context(ClientSession(server, timeout=ClientTimeout(total=60)))
            for _ in range(count)
        ]

        async def insert(client: ClientSession) -> None:
            async with client.post("/bare/") as response:
                response.raise_for_status()

        await _all(clients, insert)  # connections are made, as those of the students were
        start = time.perf_counter()
        for _ in range(ROUNDS):
            await _all(clients, insert)
        return ROUNDS * count / (time.perf_counter() - start)


async def _all(who: Iterable[T], act: Callable[[T], Awaitable[None]]) -> None:
    await asyncio.gather(*map(act, who))
