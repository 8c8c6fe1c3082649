"""Take a picture of every page: python3 run.py screenshots [--readme]

They land in var/screenshots/, or below COVERAGE_VAR: every page on a phone and on a desk, light and
dark. With --readme only the pictures of the README are made, in docs/images/.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from config.environment import folder
from tests.browser.cast import Cast, bring_in
from tests.browser.screens import SCREENS, SIZES, Scheme, Screen
from tests.browser.server import QUIET, Server, find_chromium, free_port

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
# The name of the picture, and the name of its screen.
README = {
    "read.png": "sample-read",
    "facts.png": "sample-facts",
    "quotes.png": "sample-quotes",
    "check.png": "teacher-check",
}
README_SIZE = (1366, 1000)


def main(arguments: list[str]) -> int:
    chromium = find_chromium()
    if chromium is None:
        print("Chromium is not installed: install it to take screenshots.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        server = Server(Path(place), free_port())
        server.start()
        try:
            browser = playwright.chromium.launch(executable_path=chromium, args=QUIET)
            photographer = Photographer(browser, server, bring_in(browser, server))
            if arguments == ["--readme"]:
                photographer.for_the_readme()
            else:
                photographer.of_everything(folder("COVERAGE_VAR", ROOT / "var") / "screenshots")
            browser.close()
        finally:
            server.stop()
    return 0


@dataclass(frozen=True, slots=True)
class Photographer:
    """Takes pictures of screens, each as the one whom it is for sees it."""

    browser: Browser
    server: Server
    cast: Cast

    def of_everything(self, place: Path) -> None:
        place.mkdir(exist_ok=True)
        for picture in place.glob("*.png"):
            picture.unlink()
        for screen, size in product(SCREENS, SIZES):
            with self._open(screen, *SIZES[size]) as page:
                for scheme in SCHEMES:
                    page.emulate_media(color_scheme=scheme)
                    path = place / f"{screen.name}-{size}-{scheme}.png"
                    page.screenshot(path=path, full_page=True)
        print(f"{len(SCREENS) * len(SIZES) * len(SCHEMES)} pictures are in {place}")

    def for_the_readme(self) -> None:
        screens = {screen.name: screen for screen in SCREENS}
        for name, screen in README.items():
            with self._open(screens[screen], *README_SIZE) as page:
                page.screenshot(path=ROOT / "docs" / "images" / name)

    @contextmanager
    def _open(self, screen: Screen, width: int, height: int) -> Iterator[Page]:
        context = self.browser.new_context(
            base_url=self.server.address,
            storage_state=self.cast.cookies_for(screen),
            viewport={"width": width, "height": height},
            color_scheme="light",
            reduced_motion="reduce",
        )
        page = context.new_page()
        self.cast.open(screen, page)
        page.evaluate("document.fonts.ready")
        yield page
        context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
