"""From the front page to the result of a quiz, as a student goes through it."""

import re
import sqlite3
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import answer_question, go_on
from tests.browser.conftest import Visit, expect_accessible
from tests.browser.server import Server

pytestmark = pytest.mark.browser
QUESTIONS = 8
RESULT = re.compile(r"^\d+ of \d+ points$")


def open_quiz(page: Page) -> None:
    page.goto("/stories/")
    page.get_by_role("link", name="Take the quiz").first.click()
    page.get_by_role("button", name=re.compile("Start")).click()
    expect(page.get_by_text(f"Question 1 of {QUESTIONS}")).to_be_visible()


def answer(page: Page) -> None:
    answer_question(page)
    expect(page.locator(".fb h2")).to_be_visible()


def answer_what_comes_back(page: Page) -> None:
    result, button = page.get_by_role("heading", name=RESULT), page.locator(".act button")
    while True:
        expect(result.or_(button).first).to_be_visible()
        if result.count():
            return
        expect(page.get_by_text("Once more: question")).to_be_visible()
        answer(page)
        go_on(page)


def expect_no_sideways_scroll(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def check(page: Page) -> None:
    expect_accessible(page)
    expect_no_sideways_scroll(page)


def test_a_student_reads_compares_and_takes_the_quiz(visit: Visit) -> None:
    page = visit.page

    page.goto("/stories/")
    check(page)
    page.get_by_role("link", name="Compare the texts").click()
    expect(page.get_by_role("heading", name="Read side by side")).to_be_visible()
    check(page)
    page.get_by_role("link", name="Facts", exact=True).click()
    expect(page.get_by_role("heading", name="Facts: who reports what")).to_be_visible()
    check(page)
    open_quiz(page)
    for number in range(1, QUESTIONS + 1):
        expect(page.get_by_text(f"Question {number} of {QUESTIONS}")).to_be_visible()
        check(page)
        answer(page)
        check(page)
        go_on(page)
    answer_what_comes_back(page)
    expect(page.get_by_role("heading", name=RESULT)).to_be_visible()
    check(page)
    page.get_by_role("link", name="My results").click()
    expect(page.get_by_role("heading", name="My results")).to_be_visible()
    check(page)

    assert visit.console == []
    assert visit.elsewhere == []


def test_the_same_journey_works_without_javascript(chromium: Browser, server: Server) -> None:
    context = chromium.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()

    page.goto("/stories/")
    page.get_by_role("link", name="Compare the texts").click()
    expect(page.get_by_role("heading", name="Read side by side")).to_be_visible()
    page.get_by_role("link", name=re.compile("Told differently")).click()
    expect(page.get_by_role("link", name=re.compile("Told differently"))).to_have_attribute(
        "aria-current", "true"
    )
    page.get_by_role("link", name="Facts", exact=True).click()
    expect(page.get_by_role("heading", name="Facts: who reports what")).to_be_visible()
    open_quiz(page)
    for _ in range(QUESTIONS):
        answer(page)
        go_on(page)
    answer_what_comes_back(page)

    expect(page.get_by_role("heading", name=RESULT)).to_be_visible()
    context.close()


def test_lens_tabs_change_the_page_in_place(visit: Visit) -> None:
    page = visit.page
    page.goto("/stories/")
    page.get_by_role("link", name="Compare the texts").click()
    page.evaluate("window.sameDocument = true")

    page.get_by_role("link", name="Facts", exact=True).click()

    expect(page.get_by_role("heading", name="Facts: who reports what")).to_be_visible()
    expect(page.get_by_role("link", name="Facts", exact=True)).to_have_attribute(
        "aria-current", "page"
    )
    expect(page).to_have_url(re.compile("/facts/$"))
    assert page.evaluate("window.sameDocument") is True
    page.go_back()
    expect(page.get_by_role("heading", name="Read side by side")).to_be_visible()


def test_feedback_takes_the_focus(visit: Visit) -> None:
    open_quiz(visit.page)

    answer(visit.page)

    expect(visit.page.locator(".fb")).to_be_focused()


def test_a_question_can_be_answered_by_keyboard_alone(visit: Visit) -> None:
    page = visit.page
    open_quiz(page)
    page.get_by_role("radio").first.focus()

    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(page.locator("input[name=step][value=answer]")).to_have_count(0)


def test_a_double_click_stores_one_answer(visit: Visit, server: Server) -> None:
    page = visit.page
    open_quiz(page)
    page.get_by_role("radio").first.check(force=True)
    before = stored_answers(server)

    page.get_by_role("button", name="Check answer").dblclick()

    expect(page.locator("input[name=step][value=answer]")).to_have_count(0)
    assert stored_answers(server) == before + 1


def test_no_answer_chosen_is_said_and_nothing_is_stored(visit: Visit, server: Server) -> None:
    page = visit.page
    open_quiz(page)
    before = stored_answers(server)

    page.get_by_role("button", name="Check answer").click()

    expect(page.get_by_text("Choose an answer first").first).to_be_visible()
    expect_accessible(page)
    assert stored_answers(server) == before


def stored_answers(server: Server) -> int:
    with closing(sqlite3.connect(server.database)) as database:
        return int(database.execute("SELECT count(*) FROM quizzes_response").fetchone()[0])
