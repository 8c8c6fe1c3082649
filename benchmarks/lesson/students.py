"""Students and their teacher, as their browsers speak to the server."""

import asyncio
import random
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Self

from aiohttp import ClientResponse, ClientSession, ClientTimeout, CookieJar
from lxml import html

from benchmarks.lesson.school import NAME, PASSWORD, Given, Room

TOKEN = re.compile(r'x-csrftoken": "(\w+)"')
QUESTION = re.compile(r"/attempts/([0-9a-f-]{36})/questions/(\d+)/")
NEXT = re.compile(r'href="(/attempts/[^"]+)">(?:Next question|See your result)')
GRID = re.compile(r'hx-get="(/assignments/\d+/grid/[^"]*)"')
CHOSEN = ("option", "sentence", "text", "match_")
HTMX = {"hx-request": "true"}


@dataclass(slots=True)
class Record:
    """What was asked of the server: seconds of each answer and page, faults, and what it stored."""

    answers: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    given: dict[tuple[str, int, str], Given] = field(default_factory=dict)


@dataclass(slots=True)
class Browser:
    """A browser with its own cookies; it times whatever it asks for."""

    session: ClientSession
    record: Record
    address: str = ""
    page: str = ""
    token: str = ""
    is_refused: bool = False

    @classmethod
    @asynccontextmanager
    async def opened(cls, server: str, record: Record) -> AsyncIterator[Self]:
        timeout = ClientTimeout(total=60)
        cookies = CookieJar(unsafe=True)  # kept for an address of numbers, too
        async with ClientSession(server, timeout=timeout, cookie_jar=cookies) as session:
            yield cls(session, record)

    async def get(self, address: str) -> None:
        start = time.perf_counter()
        async with self.session.get(address) as response:
            await self._read(response)
        self.record.pages.append(time.perf_counter() - start)

    async def post(self, address: str, data: dict[str, str], *, as_htmx: bool = False) -> float:
        headers = {"x-csrftoken": self.token} | (HTMX if as_htmx else {})
        start = time.perf_counter()
        async with self.session.post(address, data=data, headers=headers) as response:
            await self._read(response)
        return time.perf_counter() - start

    async def _read(self, response: ClientResponse) -> None:
        self.page = await response.text()
        self.address = response.url.path
        if found := TOKEN.search(self.page):
            self.token = found[1]
        self.is_refused = response.status >= 400 or 'id="error-summary"' in self.page
        if self.is_refused:
            self.record.faults.append(f"{response.status} {response.method} {self.address}")


@dataclass(slots=True)
class Student:
    """A student who joins a class and answers one question after the other, at random."""

    browser: Browser
    room: Room
    nickname: str
    begun: int = 0

    async def join(self) -> None:
        await self.browser.get("/")
        sent = {"code": self.room.code, "nickname": self.nickname}
        self.browser.record.pages.append(await self.browser.post("/join/", sent))

    async def begin(self) -> None:
        """Go to the first question of the next assignment."""
        assignment = self.room.assignments[self.begun]
        self.begun += 1
        address = f"/class/assignments/{assignment}/start/"
        self.browser.record.pages.append(await self.browser.post(address, {}))

    async def go_on(self) -> None:
        """Go to a page with something to answer."""
        while self._form() is None:
            if (found := NEXT.search(self.browser.page)) and "/result/" not in found[1]:
                await self.browser.get(found[1])
            else:
                await self.begin()

    async def answer(self) -> None:
        """Answer what the page asks for, and note that the server has stored it."""
        form = self._form()
        assert form is not None, f"nothing to answer at {self.browser.address}"
        address, data = form.get("hx-post"), _choose(form)
        attempt, number = QUESTION.findall(address)[0]
        self.browser.record.answers.append(await self.browser.post(address, data, as_htmx=True))
        if self.browser.is_refused:
            return
        for name in (name for name in data if name.startswith(CHOSEN)):
            given = Given(attempt, int(number), name, data[name])
            self.browser.record.given[attempt, int(number), name] = given

    def _form(self) -> html.FormElement | None:
        if "hx-post" not in self.browser.page:
            return None
        forms: list[html.FormElement] = html.fromstring(self.browser.page).xpath("//form[@hx-post]")
        return next((it for it in forms if QUESTION.search(it.get("hx-post", ""))), None)


def _choose(form: html.FormElement) -> dict[str, str]:
    chosen = {}
    for name in {it.name for it in form.inputs if it.name}:
        widget = form.inputs[name]
        options = [it for it in getattr(widget, "value_options", []) if it]
        is_words = getattr(widget, "tag", "") == "textarea"
        words = f"My own words, {random.random()}" if is_words else (widget.value or "")
        chosen[name] = random.choice(options) if options else words
    return chosen


async def watch(browser: Browser, assignment: int, until: float) -> None:
    """Ask for the teacher's grid every two seconds, as its page does, and only for what is new."""
    await browser.get("/sign-in/")
    await browser.post("/sign-in/", {"username": NAME, "password": PASSWORD})
    address = f"/assignments/{assignment}/grid/"
    while time.monotonic() < until:
        await asyncio.gather(browser.get(address), asyncio.sleep(2))
        if found := GRID.search(browser.page):
            address = found[1]
