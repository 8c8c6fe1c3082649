"""An acknowledged answer outlives the server."""

import re
import sqlite3
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import answer_question, go_on
from tests.browser.server import Server

pytestmark = pytest.mark.browser
QUERY = "SELECT count(*) FROM quizzes_response WHERE attempt_id = ?"


def stored(server: Server, page: Page) -> int:
    """Count the stored responses of the attempt that is on the page."""
    attempt = page.url.split("/attempts/")[1].split("/")[0].replace("-", "")
    with closing(sqlite3.connect(server.database)) as database:
        (count,) = database.execute(QUERY, [attempt]).fetchone()
        return int(count)


def test_a_killed_server_has_every_acknowledged_answer_after_restart(
    chromium: Browser, own_server: Server
) -> None:
    context = chromium.new_context(base_url=own_server.address)
    page = context.new_page()
    page.goto("/stories/")
    page.get_by_role("link", name="Take the quiz").first.click()
    page.get_by_role("button", name=re.compile("Start")).click()
    acknowledged = 0
    for _ in range(3):
        answer_question(page)
        expect(page.locator(".fb h2")).to_be_visible()
        acknowledged += 1
        go_on(page)

    own_server.kill()
    own_server.start()

    with closing(sqlite3.connect(own_server.database)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert stored(own_server, page) == acknowledged
    page.reload()
    expect(page.get_by_text("Question 4 of")).to_be_visible()
    context.close()


def test_answer_to_a_server_that_is_down_is_stored_once_it_is_up(
    chromium: Browser, own_server: Server
) -> None:
    context = chromium.new_context(base_url=own_server.address)
    page = context.new_page()
    page.goto("/quizzes/1/")
    page.get_by_role("button", name=re.compile("Start")).click()
    page.wait_for_url("**/questions/1/")
    own_server.kill()

    page.get_by_role("radio").first.check(force=True)
    page.get_by_role("button", name="Check answer").click()
    expect(page.get_by_role("status")).to_have_text(re.compile("Your answer is kept"))
    own_server.start()

    expect(page.locator("#feedback")).to_be_visible(timeout=60_000)
    assert stored(own_server, page) == 1
    context.close()
