"""Who takes part on a server of the tests: they come in, and leave their cookies and addresses."""

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from playwright.sync_api import Browser, BrowserContext, Page, StorageState, expect

from tests.browser.prepared import copy_of, running
from tests.browser.screens import CLASS_CODE, FOUR_TEXTS, Screen
from tests.browser.server import Server

CAST = "cast.json"


@dataclass(frozen=True, slots=True)
class Cast:
    """One who has answered a quiz and begun it again, a teacher, a classmate; their cookies."""

    student: StorageState
    teacher: StorageState
    classmate: StorageState
    finished: str
    unfinished: str
    unchecked: str
    draft: str
    answered: str

    @classmethod
    def read(cls, folder: Path) -> Self:
        return cls(**json.loads((folder / CAST).read_text()))

    def write(self, folder: Path) -> None:
        (folder / CAST).write_text(json.dumps(asdict(self)))

    def cookies_for(self, screen: Screen) -> StorageState:
        if screen.for_classmate:
            return self.classmate
        return self.teacher if screen.for_teacher else self.student

    def open(self, screen: Screen, page: Page) -> int | None:
        """Go to the screen and press its button; return the status of the answer."""
        response = page.goto(
            screen.path.format(
                finished=self.finished,
                unfinished=self.unfinished,
                unchecked=self.unchecked,
                draft=self.draft,
                answered=self.answered,
            )
        )
        if screen.pressed:
            page.get_by_role("button", name=screen.pressed, exact=True).click()
            expect(page.locator("#error-summary")).to_be_visible()
        return response.status if response else None


def fill(folder: Path, started: Path, browser: Browser) -> None:
    """Let the cast come to a copy of the started server, and keep beside it who they are."""
    with running(copy_of(started, folder)) as server:
        bring_in(browser, server).write(folder)


def bring_in(browser: Browser, server: Server) -> Cast:
    """Add the stories beside the sample, and let a student and a teacher come."""
    server.run("from tests.browser.more_stories import add_stories; add_stories()")
    student = browser.new_context(base_url=server.address)
    page = student.new_page()
    finished = _start_quiz(page)
    while page.locator(".act button").count():
        answer_question(page)
        go_on(page)
    unfinished = _start_quiz(page)
    server.run("from tests.browser.more_quizzes import add_attempts; add_attempts()")
    teacher = browser.new_context(base_url=server.address)
    page = teacher.new_page()
    sign_in(page, server)
    unchecked = _find_unchecked(page)
    draft = _find_draft(page)
    answered = _find_answered(page)
    server.run("from tests.browser.more_classes import add_classes; add_classes()")
    server.run("from tests.browser.more_classes import add_papers; add_papers()")
    server.run("from tests.browser.more_watched import add_watched_class; add_watched_class()")
    classmate = browser.new_context(base_url=server.address)
    _join(classmate.new_page())
    return Cast(
        _leave(student),
        _leave(teacher),
        _leave(classmate),
        finished,
        unfinished,
        unchecked,
        draft,
        answered,
    )


def answer_question(page: Page) -> None:
    """Answer a question of any kind with what comes first, step by step, up to its feedback."""
    while page.locator(".act button").count():
        step = page.locator("input[name=step]").input_value()
        choose_first(page)
        page.locator(".act button").click()
        expect(page.locator(f"input[name=step][value={step}]")).to_have_count(0)
        page.wait_for_load_state()


def choose_first(page: Page) -> None:
    """Fill in a form of a question of any kind with what comes first."""
    for name in {radio.get_attribute("name") for radio in page.get_by_role("radio").all()}:
        page.locator(f"input[name={name}]:not([disabled])").first.check(force=True)
    for select in page.locator(".match select").all():
        select.select_option(index=1)
    for words in page.locator("main textarea").all():
        words.fill("In my own words.")


def go_on(page: Page) -> None:
    """Go from the feedback to the next question, or to the result, and wait until it is there."""
    before = page.url
    page.locator(".fb a.btn").click()
    expect(page).not_to_have_url(before)
    page.wait_for_load_state()


def sign_in(page: Page, server: Server) -> None:
    page.goto("/sign-in/")
    page.get_by_label("Username").fill("teacher")
    page.get_by_label("Password").fill(server.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_text("Sign out")).to_be_visible()


def _start_quiz(page: Page) -> str:
    page.goto("/quizzes/1/")
    page.get_by_role("button", name=re.compile("Start|again", re.IGNORECASE)).click()
    expect(page.get_by_role("button", name="Check answer")).to_be_visible()
    return page.url.split("/attempts/")[1].split("/")[0]


def _join(page: Page) -> None:
    page.goto(f"/join/{CLASS_CODE}/")
    page.get_by_label("Nickname").fill("Golden Finch")
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_role("heading", name="Hello, Golden Finch")).to_be_visible()


def _find_unchecked(page: Page) -> str:
    page.goto(f"/stories/{FOUR_TEXTS}/texts/")
    page.get_by_role("link", name=re.compile("^Check of text")).click()
    page.wait_for_url("**/texts/*/check/")
    return page.url.split("/texts/")[1].split("/")[0]


def _find_draft(page: Page) -> str:
    page.goto(f"/stories/{FOUR_TEXTS}/quizzes/")
    page.locator(".texts .name a").first.click()
    page.wait_for_url("**/quizzes/*/edit/")
    return page.url.split("/quizzes/")[1].split("/")[0]


def _find_answered(page: Page) -> str:
    page.goto("/grading/")
    page.get_by_role("link", name="The vote").first.click()
    page.wait_for_url("**/quizzes/*/grading/")
    return page.url.split("/quizzes/")[1].split("/")[0]


def _leave(context: BrowserContext) -> StorageState:
    cookies = context.storage_state()
    context.close()
    return cookies
