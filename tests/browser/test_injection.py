"""Whatever teachers and students write, a browser runs none of it, on any page that shows it."""

import re
import sqlite3
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Error, Page, expect

from tests.browser.cast import answer_question, choose_first, go_on, sign_in
from tests.browser.hostile import NICKNAMES
from tests.browser.payloads import PAYLOADS
from tests.browser.screens import SAMPLE
from tests.browser.server import Server

pytestmark = pytest.mark.browser
MOST_PAGES = 90
OPEN_CODE = "SELECT code FROM classrooms_classroom WHERE code IS NOT NULL"
LENSES = ("read", "facts", "figures", "quotes", "voices", "wording", "provenance")
DESK = (
    "coverage_app/story",
    "coverage_app/article",
    "coverage_app/outlet",
    "quizzes/item",
    "quizzes/quiz",
    "classrooms/classroom",
)
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
  if (element.className === "add-row") return false;  // hidden by the script of the desk
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

    def listen(self) -> Page:
        page = self.context.new_page()
        page.add_init_script(REPORTS)
        page.on("dialog", self._dismiss)
        return page

    def go(self, page: Page, *starts: str, follows: bool = True) -> None:
        waiting = deque(starts)
        while waiting and len(self.seen) < MOST_PAGES:
            path = waiting.popleft()
            if path not in self.seen:
                links = self._open(page, path)
                waiting.extend(links if follows else ())

    def _dismiss(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def look(self, page: Page, path: str) -> None:
        """Note what stands on the page where the browser is, and what does not belong there."""
        self.seen[path] = page.evaluate(SHOWN)
        found = [*page.evaluate("window.reports"), *page.evaluate(FOREIGN)]
        self.faults += [f"{path}: {one}" for one in found]

    def _open(self, page: Page, path: str) -> list[str]:
        self.seen[path] = ""
        try:
            response = page.goto(path, wait_until="domcontentloaded")
        except Error as error:
            self.faults.append(f"{path}: {error.message}")
            return []
        if response is None or response.status != 200:
            self.faults.append(f"{path}: {response and response.status}")
        self.look(page, path)
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


@pytest.fixture(scope="module")
def hostile(own_server: Server) -> Server:
    """A school in which nothing but payloads is written."""
    own_server.run("from tests.browser.hostile import fill_in; fill_in()")
    return own_server


@pytest.fixture
def walk(chromium: Browser, hostile: Server) -> Iterator[Walk]:
    context = chromium.new_context(base_url=hostile.address)
    yield Walk(context)
    context.close()


def stored(server: Server, query: str) -> str:
    with closing(sqlite3.connect(server.database)) as database:
        (found,) = database.execute(query).fetchone()
    return str(found)


def newest(server: Server, table: str) -> str:
    return stored(server, f"SELECT max(id) FROM {table}")


def test_no_payload_runs_or_becomes_part_of_a_page_of_a_teacher(
    walk: Walk, hostile: Server
) -> None:
    page = walk.listen()
    sign_in(page, hostile)

    walk.go(page, "/classes/", "/stories/", "/grading/")

    shown = plain(" ".join(walk.seen.values()))
    assert walk.faults == []
    assert [payload for payload in PAYLOADS if plain(payload) not in shown] == []
    assert len(PAYLOADS) >= 60
    assert len(walk.seen) >= 60


def test_no_payload_runs_at_the_desk(walk: Walk, hostile: Server) -> None:
    page = walk.listen()
    sign_in(page, hostile)
    lists = {f"/admin/{name}/": newest(hostile, name.replace("/", "_")) for name in DESK}
    things = [f"{path}{pk}/{page}/" for path, pk in lists.items() for page in ("change", "history")]

    walk.go(page, *lists, *things, follows=False)

    assert walk.faults == []
    assert walk.seen.keys() == {*lists, *things}


def test_no_payload_runs_where_students_and_visitors_are(walk: Walk, hostile: Server) -> None:
    page = walk.listen()
    code = stored(hostile, OPEN_CODE)
    story = stored(hostile, "SELECT slug FROM coverage_app_story ORDER BY id DESC LIMIT 1 OFFSET 1")

    walk.go(page, "/", f"/join/{code}/", "/stories/", f"/stories/{story}/read/")
    _join(page, code)
    walk.look(page, "joined")
    _answer(walk, page)
    walk.seen.pop("/stories/", None)
    walk.go(page, "/class/", "/class/stored/", "/results/", "/stories/")

    assert walk.faults == []
    assert sum(payload in walk.seen["/class/stored/"] for payload in PAYLOADS) >= 1
    assert {f"/stories/{story}/{lens}/" for lens in LENSES} <= walk.seen.keys()
    assert len([path for path in walk.seen if path.startswith("question")]) >= 6


def _join(page: Page, code: str, nickname: str = NICKNAMES[3]) -> None:
    page.goto(f"/join/{code}/")
    page.get_by_label("Nickname").fill(nickname)
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_role("heading", name="Hello")).to_be_visible()


def _answer(walk: Walk, page: Page) -> None:
    """Answer a whole quiz, and look at each question before and after."""
    page.locator("form[action$='/start/'] button").last.click()  # the first one may be led
    expect(page.locator(".act button")).to_be_visible()
    while page.locator(".act button").count():
        walk.look(page, f"question {page.url}")
        answer_question(page)
        walk.look(page, f"question answered {page.url}")
        go_on(page)
    walk.look(page, "result")


def test_no_payload_runs_while_a_class_is_led(walk: Walk, hostile: Server) -> None:
    page = walk.listen()
    sign_in(page, hostile)
    hostile.run("from tests.browser.hostile import lead; lead('asking')")
    led = newest(hostile, "classrooms_assignment")
    classroom = newest(hostile, "classrooms_classroom")
    paths = [f"/assignments/{led}/{part}" for part in ("", "screen/", "talk/1/", "results/")]

    for phase in ("asking", "shown"):
        hostile.run(f"from tests.browser.hostile import lead; lead({phase!r})")
        walk.seen.clear()
        for path in (*paths, f"/classes/{classroom}/screen/"):
            page.goto(path)
            walk.look(page, path)

    assert walk.faults == []


def test_no_payload_runs_at_a_student_who_is_led(walk: Walk, hostile: Server) -> None:
    hostile.run("from tests.browser.hostile import lead; lead('asking')")
    led = newest(hostile, "classrooms_assignment")
    page = walk.listen()
    _join(page, stored(hostile, OPEN_CODE), NICKNAMES[4])

    page.locator(f"form[action$='/{led}/start/'] button").click()
    expect(page.locator(".act button")).to_be_visible()
    walk.look(page, "asked")
    choose_first(page)
    page.locator(".act button").click()
    expect(page.locator("#stored, input[name=step][value=proof]")).not_to_have_count(0)
    walk.look(page, "answered")
    hostile.run("from tests.browser.hostile import lead; lead('shown')")
    page.reload()
    walk.look(page, "told")

    assert walk.faults == []
    assert plain(walk.seen["asked"]) != plain(walk.seen["told"])
