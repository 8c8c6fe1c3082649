"""A class that answers one question after the other while something happens to the server."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TypeAlias

from benchmarks.lesson.school import Room
from benchmarks.lesson.stubborn import StubbornBrowser
from benchmarks.lesson.students import Record, Student

LONGEST_THOUGHT = 0.2
Answering: TypeAlias = "asyncio.Future[list[None]]"


@asynccontextmanager
async def answering(
    address: str, room: Room, count: int, record: Record
) -> AsyncIterator[Answering]:
    """Let students join and answer, and each finish what is begun in the end."""
    is_over = asyncio.Event()
    async with AsyncExitStack() as opened:
        browsers = [
            await opened.enter_async_context(StubbornBrowser.opened(address, record))
            for _ in range(count)
        ]
        students = [Student(it, room, f"Student {number}") for number, it in enumerate(browsers, 1)]
        going_on = asyncio.gather(*(_answers_until(student, is_over) for student in students))
        yield going_on
        is_over.set()
        await going_on


async def while_going_on(students: Answering, seconds: float) -> None:
    """Wait, unless a student fails: then that is told at once."""
    await asyncio.wait([students], timeout=seconds)
    if students.done():
        students.result()


async def _answers_until(student: Student, is_over: asyncio.Event) -> None:
    await student.join()
    while not is_over.is_set():
        await student.go_on()
        await student.choose()
        await student.answer()
        await asyncio.sleep(random.uniform(0, LONGEST_THOUGHT))
