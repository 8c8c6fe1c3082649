"""Make the README's pictures from the running program: .venv/bin/python docs/screenshots.py"""

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser.conftest import CHROMIUM_NAMES, Server, free_port  # noqa: E402

(STORY,) = (path.parent.name for path in (ROOT / "seeds").glob("*/story.toml"))
PICTURES = {"read.png": f"/stories/{STORY}/read/"}


def main() -> None:
    """Start a server on a database of its own, visit the pages, and save what they look like."""
    chromium = next(filter(None, map(shutil.which, CHROMIUM_NAMES)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder), free_port())
        server.start()
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1366, "height": 1000})
        for name, path in PICTURES.items():
            page.goto(server.address + path, wait_until="networkidle")
            page.screenshot(path=ROOT / "docs" / "images" / name)
        browser.close()
        server.stop()


if __name__ == "__main__":
    main()
