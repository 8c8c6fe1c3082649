"""Whatever teachers and students write, a browser runs none of it, on any page that shows it."""

import re
from collections import deque
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Error, Page

from tests.browser.cast import sign_in
from tests.browser.payloads import PAYLOADS
from tests.browser.screens import SAMPLE
from tests.browser.server import Server

pytestmark = pytest.mark.browser
MOST_PAGES = 90
# Files, what signs out, the story that is nobody's doing, and more of the same page.
PASSED_BY = re.compile(rf"/export|\.(csv|json|xlsx)|sign-out|{SAMPLE}|/admin/|[?#]|/statements/")
REPORTS = """window.reports = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.reports.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));"""
# What no template of the site has: elements, handlers, addresses that are programs.
FOREIGN = """() => [...document.querySelectorAll("*")].filter((element) => {
  const own = new URL("/static/", location).href;
  const words = new URL("/admin/jsi18n/", location).href;  // of the teacher desk
  const name = element.localName;
  if (name === "script" && element.src === words) return false;
  if (name === "script" || name === "img") return !element.src.startsWith(own);
  if (name === "link") return !element.href.startsWith(own);
  if (/^(iframe|object|embed|video|audio|source|marquee|math|base|style|xss|animate|template)$/
    .test(name) || (name === "meta" && element.httpEquiv)) return true;
  return [...element.attributes].some(({name, value}) => /^on|^style$|hx-on|srcdoc/.test(name) ||
    (/^(href|src|action|formaction|xlink:href|data)$/.test(name) && /script:|^data:/i.test(value)));
}).map((element) => element.outerHTML.slice(0, 200))"""
SHOWN = """() => document.body.textContent + " " +
  [...document.querySelectorAll("input, textarea")].map((one) => one.value).join(" ")"""


@dataclass
class Walk:
    """A way through all pages that links lead to, and what was met there."""

    context: BrowserContext
    seen: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def go(self, page: Page, *starts: str) -> None:
        page.add_init_script(REPORTS)
        page.on("dialog", self._dismiss)
        waiting = deque(starts)
        while waiting and len(self.seen) < MOST_PAGES:
            path = waiting.popleft()
            if path not in self.seen:
                waiting.extend(self._look(page, path))

    def _dismiss(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def _look(self, page: Page, path: str) -> list[str]:
        self.seen[path] = ""
        try:
            response = page.goto(path, wait_until="domcontentloaded")
        except Error as error:
            self.faults.append(f"{path}: {error.message}")
            return []
        if response is None or response.status != 200:
            self.faults.append(f"{path}: {response and response.status}")
        self.seen[path] = page.evaluate(SHOWN)
        found = [*page.evaluate("window.reports"), *page.evaluate(FOREIGN)]
        self.faults += [f"{path}: {one}" for one in found]
        links: list[str] = page.evaluate("[...document.links].map((link) => link.href)")
        here = urlsplit(page.url).netloc
        return [
            urlsplit(link).path
            for link in links
            if urlsplit(link).netloc == here and not PASSED_BY.search(link)
        ]


def plain(words: str) -> str:
    """Return words as a page shows them: spaces are alike, what has no sign is not there."""
    return " ".join(words.split())


def test_no_payload_runs_or_becomes_part_of_a_page(chromium: Browser, own_server: Server) -> None:
    own_server.run("from tests.browser.hostile import fill_in; fill_in()")
    context = chromium.new_context(base_url=own_server.address)
    page = context.new_page()
    sign_in(page, own_server)
    walk = Walk(context)

    walk.go(page, "/classes/", "/stories/", "/grading/", "/admin/coverage_app/article/")

    shown = plain(" ".join(walk.seen.values()))
    assert walk.faults == []
    assert [payload for payload in PAYLOADS if plain(payload) not in shown] == []
    assert len(PAYLOADS) >= 60
    assert len(walk.seen) >= 60
    context.close()
