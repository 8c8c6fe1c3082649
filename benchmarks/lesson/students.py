"""Students and their teacher, as their browsers speak to the server."""

import asyncio
import random
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Self

from aiohttp import ClientResponse, ClientSession, ClientTimeout, CookieJar, TCPConnector
from lxml import html

from benchmarks.lesson.school import NAME, PASSWORD, Given, Room

TOKEN = re.compile(r'x-csrftoken": "(\w+)"')
QUESTION = re.compile(r"/attempts/([0-9a-f-]{36})/questions/(\d+)/")
ASKED = re.compile(r'hx-post="/attempts/[^"]+/questions/')
NEXT = re.compile(r'href="(/attempts/[^"]+)">(?:Next question|See your result)')
GRID = re.compile(r'hx-get="(/assignments/\d+/grid/[^"]*)"')
HERE = re.compile(r'data-here="([^"]+)"')
CHOSEN = ("option", "sentence", "text", "match_")
HTMX = {"hx-request": "true"}


@dataclass(slots=True)
class Record:
    """What was asked of the server: seconds of each answer and page, faults, and what it stored."""

    answers: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    given: dict[tuple[str, int, str], Given] = field(default_factory=dict)
    repeated: int = 0


@dataclass(slots=True)
class Browser:
    """A browser with its own cookies; it times whatever it asks for."""

    session: ClientSession
    record: Record
    address: str = ""
    page: str = ""
    token: str = ""
    receipt: str = ""
    is_refused: bool = False

    @classmethod
    @asynccontextmanager
    async def opened(
        cls, server: str, record: Record, sender: str = "127.0.0.1"
    ) -> AsyncIterator[Self]:
        async with ClientSession(
            server,
            connector=TCPConnector(local_addr=(sender, 0)),
            timeout=ClientTimeout(total=60),
            cookie_jar=CookieJar(unsafe=True),  # kept for an address of numbers, too
        ) as session:
            yield cls(session, record)

    async def get(self, address: str) -> None:
        start = time.perf_counter()
        await self._ask("GET", address)
        self.record.pages.append(time.perf_counter() - start)

    async def post(self, address: str, data: dict[str, str], *, as_htmx: bool = False) -> float:
        headers = {"x-csrftoken": self.token} | (HTMX if as_htmx else {})
        start = time.perf_counter()
        await self._ask("POST", address, data, headers)
        return time.perf_counter() - start

    async def insert(self, address: str) -> None:
        headers = {"x-csrftoken": self.token}
        async with self.session.post(address, headers=headers) as response:
            response.raise_for_status()

    async def _ask(
        self,
        method: str,
        address: str,
        data: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        async with self.session.request(method, address, data=data, headers=headers) as response:
            await self._read(response)

    async def _read(self, response: ClientResponse) -> None:
        self.page = await response.text()
        found = HERE.search(self.page)
        self.address = found[1] if found else response.url.path
        self.receipt = response.headers.get("receipt", "")
        if found := TOKEN.search(self.page):
            self.token = found[1]
        self.is_refused = response.status >= 400 or 'id="error-summary"' in self.page
        if self.is_refused:
            self.record.faults.append(f"{response.status} {response.method} {self.address}")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form that was filled in: it only has to be sent."""

    address: str
    data: dict[str, str]


@dataclass(slots=True)
class Student:
    """A student who joins a class and answers one question after the other, at random."""

    browser: Browser
    room: Room
    nickname: str
    begun: int = 0
    sheet: Sheet | None = None

    async def join(self) -> None:
        await self.browser.get("/")
        (entry,) = html.fromstring(self.browser.page).xpath("//input[@name='entry']/@value")
        sent = {"code": self.room.code, "nickname": self.nickname, "entry": entry}
        self.browser.record.pages.append(await self.browser.post("/join/", sent))

    async def begin(self) -> None:
        """Go to the first question of the next assignment."""
        assignment = self.room.assignments[self.begun]
        self.begun += 1
        address = f"/class/assignments/{assignment}/start/"
        self.browser.record.pages.append(await self.browser.post(address, {}))

    async def go_on(self) -> None:
        """Go to a page with something to answer, and read no more of it."""
        while not ASKED.search(self.browser.page):
            if (found := NEXT.search(self.browser.page)) and "/result/" not in found[1]:
                await self.browser.get(found[1])
            else:
                await self.begin()

    async def choose(self) -> None:
        """Fill in the form: that is done on devices, and here only while nobody waits."""
        forms = html.fromstring(self.browser.page).xpath("//form[@hx-post]")
        sheets = (Sheet(it.get("hx-post"), _choose(it)) for it in forms)
        self.sheet = next(it for it in sheets if QUESTION.search(it.address))

    async def answer(self) -> None:
        """Send what was chosen, and note that the server has stored it."""
        assert self.sheet is not None, f"nothing to answer at {self.browser.address}"
        address, data = self.sheet.address, self.sheet.data
        attempt, number = QUESTION.findall(address)[0]
        self.browser.record.answers.append(await self.browser.post(address, data, as_htmx=True))
        if self.browser.receipt != "stored":
            return
        for name in (name for name in data if name.startswith(CHOSEN)):
            given = Given(attempt, int(number), name, data[name])
            self.browser.record.given[attempt, int(number), name] = given

    async def store_the_least(self) -> None:
        """Let an answer be inserted into the attempt that was begun last, and nothing else done."""
        attempt, _ = QUESTION.findall(self.browser.address)[0]
        await self.browser.insert(f"/least/{attempt}/")


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
