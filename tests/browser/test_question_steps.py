"""Questions of every kind, step by step, with a mouse, by keyboard and without JavaScript."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import Cast, answer_question, go_on
from tests.browser.conftest import Visit, expect_accessible
from tests.browser.screens import COUNCIL_VOTE
from tests.browser.server import Server

pytestmark = pytest.mark.browser
KINDS = 5


def open_quiz(page: Page) -> None:
    """Begin the quiz that has a question of every kind."""
    page.goto(f"/stories/{COUNCIL_VOTE}/read/")
    page.get_by_role("link", name="Take the quiz").first.click()
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_text(f"Question 1 of {KINDS}")).to_be_visible()


def press_on(page: Page) -> None:
    """Choose the next radio and send it, by keyboard alone."""
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")


def test_every_kind_of_question_is_taken_to_its_result(visit: Visit, cast: Cast) -> None:
    page = visit.page
    open_quiz(page)

    for _ in range(KINDS):
        answer_question(page)
        expect(page.locator(".fb")).to_be_focused()
        expect_accessible(page)
        go_on(page)

    expect(page.get_by_role("heading", name="points")).to_be_visible()
    assert (visit.console, visit.elsewhere) == ([], [])


def test_every_kind_of_question_works_without_javascript(
    chromium: Browser, server: Server, cast: Cast
) -> None:
    context = chromium.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    open_quiz(page)

    for _ in range(KINDS):
        answer_question(page)
        go_on(page)

    expect(page.get_by_role("heading", name="points")).to_be_visible()
    context.close()


def test_focus_goes_to_the_hint_then_to_the_sentences_then_to_the_feedback(
    visit: Visit, cast: Cast
) -> None:
    page = visit.page
    open_quiz(page)
    page.get_by_role("radio", name="Gazette only").focus()

    press_on(page)
    expect(page.locator("#hint")).to_be_focused()
    expect_accessible(page)
    page.get_by_role("radio", name="Gazette only").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("legend", has_text="Now tap the sentence")).to_be_focused()
    expect_accessible(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    expect(page.locator("#feedback")).to_be_focused()
    expect(page.get_by_role("heading", name="Right at the second try")).to_be_visible()


def test_going_back_and_reloading_lose_nothing(visit: Visit, cast: Cast) -> None:
    page = visit.page
    open_quiz(page)
    page.get_by_role("radio", name="Gazette only").check(force=True)
    page.get_by_role("button", name="Check answer").click()
    expect(page.get_by_text("Now tap the sentence")).to_be_visible()

    page.reload()
    expect(page.get_by_text("Now tap the sentence")).to_be_visible()
    page.go_back()
    page.go_forward()
    expect(page.get_by_text("Now tap the sentence")).to_be_visible()
    page.get_by_role("radio").first.check(force=True)
    page.get_by_role("button", name="Check answer").click()

    expect(page.get_by_role("heading", name="Right, and here is the proof")).to_be_visible()
