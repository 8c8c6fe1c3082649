"""A real server with a database of its own, and a real Chromium to visit it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent.parent
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SECONDS_TO_START = 60


@dataclass
class Server:
    """The program as a school runs it, in a folder of its own."""

    folder: Path
    port: int
    greeting: str = ""
    process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> Path:
        return self.folder / "coverage.sqlite3"

    @property
    def password(self) -> str:
        words = self.greeting.split()
        return words[words.index("Password:") + 1]

    def start(self) -> None:
        log = self.folder / "server.log"
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "serve"],
                cwd=ROOT,
                env={**os.environ, "COVERAGE_VAR": str(self.folder), "PORT": str(self.port)},
                stdout=output,
                stderr=subprocess.STDOUT,
                text=True,
            )
        self._wait_until_ready(log)
        self.greeting = self.greeting or log.read_text()

    def _wait_until_ready(self, log: Path) -> None:
        for _ in range(SECONDS_TO_START * 10):
            # The workers of a killed server may answer for a moment: wait for this one's greeting.
            if "Coverage is ready" not in log.read_text():
                time.sleep(0.1)
                continue
            try:
                urllib.request.urlopen(self.address, timeout=5).close()
                return
            except (URLError, ConnectionError, TimeoutError):
                time.sleep(0.1)
        raise AssertionError(f"the server did not start: {log.read_text()}")

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        self.process.wait(timeout=30)


@dataclass
class Visit:
    """A page and everything that went wrong on it."""

    page: Page
    address: str
    console: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.console.append(str(error)))
        self.page.on("request", lambda request: self._note(request.url))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.console.append(message.text)

    def _note(self, url: str) -> None:
        if not url.startswith((self.address, "data:")):
            self.elsewhere.append(url)


def expect_accessible(page: Page) -> None:
    violations = Axe().run(page).response["violations"]
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in violations] == []


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("var"), free_port())
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if path is None and os.environ.get("CI"):
        pytest.fail("Chromium is not installed, and in CI the browser tests must run.")
    if path is None:
        pytest.skip("Chromium is not installed: install it to run the browser tests.")
    quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=quiet)
        yield browser
        browser.close()


SIZES = {"phone": (390, 844), "desk": (1366, 768)}


@pytest.fixture(params=["phone-light", "phone-dark", "desk-light", "desk-dark"])
def context(
    request: pytest.FixtureRequest, chromium: Browser, server: Server
) -> Iterator[BrowserContext]:
    """A browser of a student: phone and desk, light and dark."""
    size, scheme = request.param.split("-")
    width, height = SIZES[size]
    context = chromium.new_context(
        base_url=server.address,
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        has_touch=size == "phone",
    )
    yield context
    context.close()


@pytest.fixture
def visit(context: BrowserContext, server: Server) -> Visit:
    visit = Visit(context.new_page(), server.address)
    visit.watch()
    return visit
