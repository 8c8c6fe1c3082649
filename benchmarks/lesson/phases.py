"""What a benchmark of a class does, one after the other: a lesson, a burst, a race."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import count as numbers
from itertools import cycle, islice
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
    """How many answers a second were stored, and how many rows by views without rules or pages.

    The ``least`` is what an answer has to read and write; a ``bare`` view inserts a row.
    """

    answers: float
    least: float
    bare: float
    record: Record


@dataclass(frozen=True, slots=True)
class Tempo:
    """In how many seconds all join, after how many each answers again, and for how many."""

    joining: float
    every: float
    lasting: float


@asynccontextmanager
async def students_at(
    server: str, rooms: Sequence[Room], count: int, record: Record
) -> AsyncIterator[list[Student]]:
    """Open a browser for each student; each class comes from an address of its own."""
    async with AsyncExitStack() as opened:
        students = []
        for place in islice(cycle(range(len(rooms))), count):
            browser = Browser.opened(server, record, sender=f"127.0.0.{place + 1}")
            student = await opened.enter_async_context(browser)
            students.append(Student(student, rooms[place], f"Student {next(NEWCOMERS)}"))
        yield students


async def lesson(server: str, rooms: Sequence[Room], count: int, tempo: Tempo) -> Record:
    """Let students answer every few seconds while their teacher watches."""
    record = Record()
    async with (
        students_at(server, rooms, count, record) as students,
        Browser.opened(server, record) as teacher,
    ):
        await joined(students, tempo.joining)
        until = time.monotonic() + tempo.lasting
        await asyncio.gather(
            watch(teacher, rooms[0].assignments[0], until),
            *(_answers_until(student, tempo.every, until) for student in students),
        )
    return record


async def _answers_until(student: Student, every: float, until: float) -> None:
    await asyncio.sleep(random.uniform(0, every))
    while time.monotonic() < until:
        await asyncio.gather(_answers_next(student), asyncio.sleep(every))


async def _answers_next(student: Student) -> None:
    await student.go_on()
    await student.choose()
    await student.answer()


async def joined(students: Iterable[Student], seconds: float = SECONDS_TO_JOIN) -> None:
    """Let all join within so many seconds, each at a moment of their own, and begin."""

    async def join(student: Student) -> None:
        await asyncio.sleep(random.uniform(0, seconds))
        await student.join()

    await _all(students, join)


async def burst(server: str, rooms: Sequence[Room], count: int) -> Record:
    """Let many join within ten seconds, and then answer all at once."""
    record = Record()
    async with students_at(server, rooms, count, record) as students:
        await joined(students)
        await _all(students, Student.go_on)
        await _all(students, Student.choose)
        await _all(students, Student.answer)
    return record


async def race(server: str, rooms: Sequence[Room], count: int) -> Race:
    """Let students answer as fast as they can, and do less: clients that only insert a row."""
    record = Record()
    async with students_at(server, rooms, count, record) as students:
        await joined(students)
        spent = 0.0
        for _ in range(ROUNDS):
            await _all(students, Student.go_on)  # pages are not raced for
            await _all(students, Student.choose)
            spent += await _seconds(students, Student.answer)
        await _all(students, Student.begin)
        least = sum([await _seconds(students, Student.store_the_least) for _ in range(ROUNDS)])
    asked = ROUNDS * count
    return Race(asked / spent, asked / least, await _bare(server, count), record)


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
        spent = sum([await _seconds(clients, insert) for _ in range(ROUNDS)])
        return ROUNDS * count / spent


async def _seconds(who: Iterable[T], act: Callable[[T], Awaitable[None]]) -> float:
    start = time.perf_counter()
    await _all(who, act)
    return time.perf_counter() - start


async def _all(who: Iterable[T], act: Callable[[T], Awaitable[None]]) -> None:
    await asyncio.gather(*map(act, who))
