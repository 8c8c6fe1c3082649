"""The connection fails in the middle of a quiz: it is said at once, and no answer is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.cast import Cast
from tests.browser.conftest import expect_accessible
from tests.browser.line import Line
from tests.browser.screens import COUNCIL_VOTE
from tests.browser.server import Server
from tests.browser.test_led_quiz import STORED, heading, let_in

pytestmark = pytest.mark.browser
KEPT = "No connection. Your answer is kept on this device and will be sent."
LOST = "No connection. This page goes on by itself when it is back."
SAVED = "Saved."
ANSWERS = """SELECT option.text, response.revision
    FROM quizzes_response response LEFT JOIN quizzes_option option ON option.id = response.option_id
    WHERE response.attempt_id = ?"""
# What is said, and how many milliseconds after the button was pressed.
LISTEN = """
window.heard = [];
addEventListener("submit", () => { window.pressed = performance.now(); }, true);
new MutationObserver(() => {
  const words = document.getElementById("connection")?.textContent;
  if (!words || window.heard.at(-1)?.words === words) return;
  window.heard.push({words, after: performance.now() - window.pressed});
}).observe(document, {childList: true, subtree: true});
"""


@pytest.fixture
def line(server: Server) -> Iterator[Line]:
    line = Line(server.port)
    line.open()
    yield line
    line.close()


@pytest.fixture
def context(chromium: Browser, line: Line, cast: Cast) -> Iterator[BrowserContext]:
    context = chromium.new_context(base_url=line.address)
    context.add_init_script(LISTEN)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page of a question, with its scripts."""
    page = context.new_page()
    page.goto(f"/stories/{COUNCIL_VOTE}/read/")
    page.get_by_role("link", name="Take the quiz").first.click()
    page.get_by_role("button", name="Start").click()
    page.wait_for_url("**/questions/1/")
    return page


def press(page: Page, choice: str, button: str = "Check answer") -> None:
    page.get_by_role("radio", name=choice).check(force=True)
    page.get_by_role("button", name=button).click()


def said(page: Page, words: str) -> None:
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible(timeout=20_000)


def milliseconds_until(page: Page, words: str) -> float:
    said(page, words)
    after: float = page.evaluate("words => heard.find(it => it.words === words).after", words)
    return after


def stored(server: Server, page: Page) -> list[tuple[str | None, int]]:
    attempt = page.url.split("/attempts/")[1].split("/")[0].replace("-", "")
    with closing(sqlite3.connect(server.database)) as database:
        return database.execute(ANSWERS, [attempt]).fetchall()


def kept_on(page: Page) -> int:
    kept: int = page.evaluate("Object.keys(localStorage).length")
    return kept


def test_answer_without_a_connection_is_kept_and_the_last_one_pressed_is_stored(
    page: Page, server: Server
) -> None:
    page.context.set_offline(True)

    press(page, "Herald only")
    after = milliseconds_until(page, KEPT)
    expect_accessible(page)
    press(page, "Gazette only")
    before = (stored(server, page), kept_on(page))
    page.context.set_offline(False)
    said(page, SAVED)

    assert after < 2000
    assert before == ([], 1)
    expect(page.get_by_text("Now tap the sentence")).to_be_visible()
    assert (stored(server, page), kept_on(page)) == ([("Gazette only", 1)], 0)


def test_server_that_hangs_is_noticed_and_gets_the_answer_once(
    page: Page, line: Line, server: Server
) -> None:
    line.stall()

    press(page, "Gazette only")
    after = milliseconds_until(page, KEPT)
    line.resume()
    said(page, SAVED)

    assert after < 2000
    assert (stored(server, page), kept_on(page)) == ([("Gazette only", 0)], 0)


def test_proxy_without_its_server_is_no_answer(page: Page, line: Line, server: Server) -> None:
    line.lose_the_server()

    press(page, "Gazette only")
    after = milliseconds_until(page, KEPT)
    line.find_the_server()
    said(page, SAVED)

    assert after < 2000
    assert (stored(server, page), kept_on(page)) == ([("Gazette only", 0)], 0)


def test_answer_outlives_a_dead_battery(
    page: Page, chromium: Browser, line: Line, server: Server
) -> None:
    page.context.set_offline(True)
    press(page, "Gazette only")
    said(page, KEPT)

    device = page.context.storage_state()
    page.context.close()
    context = chromium.new_context(base_url=line.address, storage_state=device)
    again = context.new_page()
    again.goto(page.url)

    said(again, SAVED)
    assert stored(server, again) == [("Gazette only", 0)]
    context.close()


def test_page_that_cannot_be_left_loses_nothing(page: Page, server: Server) -> None:
    question = page.url
    page.context.set_offline(True)
    press(page, "Gazette only")
    said(page, KEPT)

    page.get_by_role("link", name="Save and leave").click()
    expect(page).to_have_url("chrome-error://chromewebdata/")
    page.context.set_offline(False)
    page.go_back()

    said(page, SAVED)
    assert (page.url, stored(server, page)) == (question, [("Gazette only", 0)])


def test_two_tabs_without_a_connection_store_what_was_pressed_last(
    page: Page, server: Server
) -> None:
    second = page.context.new_page()
    second.goto(page.url)
    page.context.set_offline(True)

    press(page, "Herald only")
    said(page, KEPT)
    press(second, "Gazette only")
    said(second, KEPT)
    page.context.set_offline(False)

    for tab in (page, second):
        said(tab, SAVED)
        expect(tab.get_by_text("Now tap the sentence")).to_be_visible()
    assert stored(server, page) == [("Gazette only", 1)]


def test_page_of_long_ago_sends_its_answer_with_a_new_token(page: Page, server: Server) -> None:
    page.context.clear_cookies(name="csrftoken")

    press(page, "Gazette only")

    expect(page.get_by_text("Now tap the sentence")).to_be_visible()
    assert stored(server, page) == [("Gazette only", 0)]


def test_answer_waits_for_its_student_and_no_other_one_sends_it(
    page: Page, line: Line, server: Server
) -> None:
    question, context = page.url, page.context
    mine = {str(cookie["name"]): str(cookie["value"]) for cookie in context.cookies()}
    context.clear_cookies()

    press(page, "Gazette only")
    said(page, "The server does not know this device any more.")
    expect_accessible(page)
    expect(page.get_by_role("link", name="Join again")).to_have_attribute("href", "/")
    page.goto("/quizzes/1/")
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_text("Question 1 of")).to_be_visible()
    expect(page.locator("#connection")).to_be_empty()
    by_another = (stored(server, page), kept_on(page))
    context.clear_cookies()
    context.add_cookies(
        [{"name": name, "value": value, "url": line.address} for name, value in mine.items()]
    )
    page.goto(question)
    said(page, SAVED)

    assert by_another == ([], 1)
    assert stored(server, page) == [("Gazette only", 0)]


def test_browser_that_keeps_nothing_sends_as_ever(page: Page, server: Server) -> None:
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }")

    press(page, "Gazette only")

    expect(page.get_by_text("Now tap the sentence")).to_be_visible()
    assert stored(server, page) == [("Gazette only", 0)]


def test_led_page_says_that_the_connection_is_lost_and_goes_on_by_itself(
    context: BrowserContext, line: Line, server: Server
) -> None:
    page = context.new_page()
    lead = let_in(page, server)

    line.stall()
    said(page, LOST)
    expect_accessible(page)
    lead("open")
    line.resume()

    expect(page.get_by_role("button", name="Save answer")).to_be_visible(timeout=20_000)
    expect(page.locator("#connection")).to_be_empty(timeout=20_000)


def test_changes_of_both_steps_arrive_in_their_order(
    context: BrowserContext, server: Server
) -> None:
    page = context.new_page()
    lead = let_in(page, server, is_proved=True)
    lead("open")
    press(page, "Herald only", "Save answer")
    press(page, "The hall was full.", "Save answer")
    heading(page, STORED)
    context.set_offline(True)

    press(page, "It voted seven to two", "Change sentence")
    said(page, KEPT)
    press(page, "Both texts", "Change answer")
    context.set_offline(False)
    said(page, SAVED)

    expect(page.get_by_label("Both texts")).to_be_checked()
    expect(page.get_by_label("It voted seven to two")).to_be_checked()
    assert (stored(server, page), kept_on(page)) == ([("Both texts", 2)], 0)


def test_words_that_are_being_written_come_back_after_a_reload_and_go_once_stored(
    context: BrowserContext, server: Server
) -> None:
    page = context.new_page()
    lead = let_in(page, server)
    for step in ("open", "show", "open"):
        lead(step)
    words = page.get_by_role("textbox", name="Say in your own words")

    words.fill("They voted")
    page.reload()
    expect(words).to_have_value("They voted")
    words.fill("They voted for the park.")
    page.get_by_role("button", name="Save answer").click()
    heading(page, STORED)

    assert (stored(server, page), kept_on(page)) == ([(None, 0)], 0)


def test_answer_pressed_in_a_pause_goes_when_the_quiz_goes_on_and_one_too_late_says_so(
    context: BrowserContext, server: Server
) -> None:
    page = context.new_page()
    lead = let_in(page, server)
    lead("open")
    expect(page.get_by_role("button", name="Save answer")).to_be_visible()
    lead("pause")
    press(page, "Herald only", "Save answer")
    expect(page.locator("#error-summary")).to_contain_text("paused the quiz")

    page.reload()
    said(page, "Your answer is kept on this device. It will be sent when the quiz goes on.")
    lead("resume")
    heading(page, STORED)
    in_time, words = stored(server, page), page.evaluate("heard.map((it) => it.words)")
    context.set_offline(True)
    press(page, "Both texts", "Change answer")
    said(page, KEPT)
    lead("show")
    context.set_offline(False)
    said(page, "What you sent before had arrived already, and that counts.")

    assert (in_time, words) == ([("Herald only", 0)], [SAVED])
    assert (stored(server, page), kept_on(page)) == (in_time, 0)


def test_button_of_a_teacher_that_reaches_nobody_says_so(
    chromium: Browser, server: Server, cast: Cast
) -> None:
    context = chromium.new_context(base_url=server.address, storage_state=cast.teacher)
    page = context.new_page()
    page.goto(f"/quizzes/{cast.draft}/edit/")
    context.set_offline(True)

    page.get_by_role("button", name="Remove question 1").click()

    said(page, "No connection. That did not reach the server. Try again in a moment.")
    context.close()
