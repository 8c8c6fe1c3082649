"""A real server with a database of its own, and a real Chromium to visit it; one of each."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
    sync_playwright,
)

from tests.browser.cast import Cast, fill
from tests.browser.prepared import copy_of, prepared, running
from tests.browser.screens import SIZES, Screen
from tests.browser.server import QUIET, Server, find_chromium

# A busy machine takes longer; what comes at once is not waited for.
expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the browser last: while Playwright is open, Django refuses queries in this process."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


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


def violations_on(page: Page) -> list[tuple[str, str]]:
    """Return what axe-core finds fault with: its rule and the first element."""
    axe = Axe("" if page.evaluate("'axe' in window") else AXE_SCRIPT)
    violations = axe.run(page).response["violations"]
    return [(rule["id"], rule["nodes"][0]["html"]) for rule in violations]


def expect_accessible(page: Page) -> None:
    assert violations_on(page) == []


@pytest.fixture(scope="session")
def filled(folder_of_the_run: Path, started_once: Path, chromium: Browser) -> Path:
    """What a server keeps to which the cast has come."""
    return prepared(
        folder_of_the_run / "filled", lambda folder: fill(folder, started_once, chromium)
    )


@pytest.fixture(scope="session")
def server(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server for all who only look, or only answer questions."""
    with running(copy_of(filled, tmp_path_factory.mktemp("var"))) as server:
        yield server


@pytest.fixture(scope="module")
def own_server(started_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for tests that change stories or the server itself."""
    with running(copy_of(started_once, tmp_path_factory.mktemp("var"))) as server:
        yield server


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = find_chromium()
    if path is None and os.environ.get("CI"):
        pytest.fail("Chromium is not installed, and in CI the browser tests must run.")
    if path is None:
        pytest.skip("Chromium is not installed: install it to run the browser tests.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def cast(filled: Path, server: Server) -> Cast:
    return Cast.read(filled)


@pytest.fixture(params=["phone-light", "desk-dark"])
def context(
    request: pytest.FixtureRequest, chromium: Browser, server: Server
) -> Iterator[BrowserContext]:
    """A browser of a visitor: a phone in the light, and a desk in the dark."""
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
    return _watched(context, server)


Enter = Callable[..., Visit]


@pytest.fixture
def enter(chromium: Browser, server: Server, cast: Cast) -> Iterator[Enter]:
    """Open a screen as the one whom it is for, in a browser of a width, height and more."""
    with ExitStack() as opened:

        def enter(screen: Screen, width: int, height: int, **options: object) -> Visit:
            context = chromium.new_context(
                base_url=server.address,
                storage_state=cast.cookies_for(screen),
                viewport={"width": width, "height": height},
                reduced_motion="reduce",
                **options,  # type: ignore[arg-type]
            )
            opened.callback(context.close)
            visit = _watched(context, server)
            assert cast.open(screen, visit.page) == screen.status
            return visit

        yield enter


def _watched(context: BrowserContext, server: Server) -> Visit:
    visit = Visit(context.new_page(), server.address)
    visit.watch()
    return visit
