"""A student in a quiz that the teacher leads: the page follows, and loses nothing."""

import uuid
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import Cast
from tests.browser.conftest import Visit, expect_accessible
from tests.browser.screens import attempt_named
from tests.browser.server import Server

pytestmark = pytest.mark.browser
Lead = Callable[[str], None]
STORED = "Your answer is stored. Wait for your teacher"


def let_in(page: Page, server: Server, *, is_proved: bool = False) -> Lead:
    """Let the student of this browser take part; return how the teacher leads."""
    name = f"led-{uuid.uuid4()}"
    page.goto("/quizzes/1/")
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_role("button", name="Check answer")).to_be_visible()
    server.run(f"from tests.browser.led import let_in; let_in({name!r}, is_proved={is_proved})")
    page.goto(f"/attempts/{attempt_named(name)}/")

    def lead(step: str) -> None:
        server.run(f"from tests.browser.led import lead; lead({name!r}, {step!r})")

    return lead


def heading(page: Page, words: str) -> None:
    expect(page.get_by_role("heading", name=words)).to_be_visible()


def test_page_follows_the_teacher_from_the_start_to_the_result(
    visit: Visit, server: Server, cast: Cast
) -> None:
    page = visit.page
    lead = let_in(page, server)
    heading(page, "Waiting for your teacher to start")

    lead("open")
    page.get_by_label("Herald only").check()
    page.get_by_role("button", name="Save answer").click()
    heading(page, STORED)
    expect(page.locator("#stored")).to_be_focused()
    expect_accessible(page)
    page.get_by_label("Gazette only").check()
    with page.expect_response("**/response/"):
        page.get_by_role("button", name="Change answer").click()
    lead("close")
    heading(page, "Your answer is in")
    lead("show")
    heading(page, "Right, and here is the proof")
    expect_accessible(page)
    lead("open")
    expect(page.get_by_role("button", name="Save answer")).to_be_visible()
    lead("end")

    heading(page, "1 of 1 point")
    assert (visit.console, visit.elsewhere) == ([], [])


def test_what_is_typed_stays_through_a_pause_and_when_answers_are_closed(
    visit: Visit, server: Server, cast: Cast
) -> None:
    page = visit.page
    lead = let_in(page, server)
    for step in ("open", "show", "open"):
        lead(step)
    words = page.get_by_role("textbox", name="Say in your own words")
    words.fill("They voted for the park.")

    lead("pause")
    expect(page.get_by_text("Your teacher has paused the quiz.")).to_be_visible()
    page.get_by_role("button", name="Save answer").click()
    expect(page.locator("#error-summary")).to_contain_text("send it again when the quiz goes on")
    lead("resume")
    expect(page.locator(".pace")).to_have_count(0)
    expect(words).to_have_value("They voted for the park.")
    lead("close")
    expect(page.locator(".pace")).to_contain_text("no more answers to this question")

    expect(words).to_have_value("They voted for the park.")
    assert (visit.console, visit.elsewhere) == ([], [])


def test_back_reload_and_a_second_tab_show_where_the_quiz_stands(
    visit: Visit, server: Server, cast: Cast
) -> None:
    page = visit.page
    lead = let_in(page, server)
    lead("open")
    page.get_by_label("Herald only").check()
    page.get_by_role("button", name="Save answer").click()
    heading(page, STORED)
    second = page.context.new_page()
    second.goto(page.url)
    heading(second, STORED)

    second.get_by_label("Both texts").check()
    with second.expect_response("**/response/"):
        second.get_by_role("button", name="Change answer").click()
    page.reload()
    expect(page.get_by_label("Both texts")).to_be_checked()
    lead("show")
    for tab in (page, second):
        heading(tab, "Not this one")
    lead("open")
    textbox = page.get_by_role("textbox", name="Say in your own words")
    expect(textbox).to_be_visible()
    page.go_back()

    expect(page.get_by_role("heading", name="Not this one").or_(textbox)).to_be_visible()


def test_quiz_is_followed_without_javascript(chromium: Browser, server: Server, cast: Cast) -> None:
    context = chromium.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    lead = let_in(page, server)
    heading(page, "Waiting for your teacher to start")

    lead("open")
    page.get_by_role("link", name="Look again").click()
    page.get_by_label("Gazette only").check()
    page.get_by_role("button", name="Save answer").click()
    heading(page, STORED)
    lead("close")
    page.get_by_role("link", name="Look again").click()
    heading(page, "Your answer is in")
    lead("show")
    page.get_by_role("link", name="Look again").click()
    heading(page, "Right, and here is the proof")
    lead("end")
    page.get_by_role("link", name="Look again").click()

    heading(page, "1 of 1 point")
    context.close()
