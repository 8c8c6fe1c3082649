"""From the morning's news to a comparison on the teacher's own pages, under the strict policy."""

import uuid

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import sign_in
from tests.browser.conftest import Visit
from tests.browser.server import Server
from tests.browser.test_teacher_desk import FIRST, SECOND

pytestmark = pytest.mark.browser
MENU = "Menu\n\n"


def make_story(page: Page) -> str:
    """Make a story and return its title; the page of its first text is open then."""
    title = f"A vote, told by two ({uuid.uuid4()})"
    page.goto("/stories/new/")
    page.get_by_label("Title").fill(title)
    page.get_by_role("button", name="Make the story").click()
    expect(page.get_by_label("Paste the page")).to_be_visible()
    return title


def paste(page: Page, outlet: str, text: str) -> None:
    page.get_by_label("Paste the page").fill(text)
    page.get_by_label("Outlet").fill(outlet)
    page.get_by_role("button", name="Check the text").click()
    expect(page.get_by_role("heading", name="Check the text before it is used")).to_be_visible()


def keep_and_remove_the_menu(page: Page) -> None:
    """Press the button of the first line twice, by the keyboard, which never leaves it."""
    line = page.locator("#line-1")
    line.focus()
    for words in ("Remove", "Keep"):
        page.keyboard.press("Enter")
        expect(line).to_contain_text(words)
        expect(line).to_be_focused()


def test_a_teacher_goes_from_two_pastes_to_a_comparison(visit: Visit, server: Server) -> None:
    page = visit.page
    sign_in(page, server)

    title = make_story(page)
    paste(page, "Daily Copy", MENU + FIRST)
    keep_and_remove_the_menu(page)
    page.get_by_role("button", name="Use it and add the next").click()
    paste(page, "Lake Post", SECOND)
    page.get_by_role("button", name="Use this text").click()
    page.get_by_role("link", name="See the story").click()

    expect(page.get_by_role("heading", name=title)).to_be_visible()
    expect(page.get_by_role("heading", name="Read side by side")).to_be_visible()
    assert visit.console == []
    assert visit.elsewhere == []


def test_a_teacher_does_the_same_with_a_file_and_without_javascript(
    chromium: Browser, server: Server
) -> None:
    context = chromium.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, server)

    make_story(page)
    page.get_by_label("Or choose a file").set_input_files(
        {"name": "vote.txt", "mimeType": "text/plain", "buffer": (MENU + FIRST).encode()}
    )
    page.get_by_label("Outlet").fill("Daily Copy")
    page.get_by_role("button", name="Check the text").click()
    keep_and_remove_the_menu(page)
    page.get_by_role("button", name="Use this text").click()

    expect(page.get_by_text("In use", exact=True)).to_be_visible()
    context.close()


def test_a_text_that_cannot_be_read_is_refused_where_the_teacher_is(
    visit: Visit, server: Server
) -> None:
    page = visit.page
    sign_in(page, server)
    make_story(page)
    address = page.url

    page.get_by_label("Outlet").fill("Lake Post")
    page.get_by_label("Or choose a file").set_input_files(
        {"name": "empty.txt", "mimeType": "text/plain", "buffer": b""}
    )
    page.get_by_role("button", name="Check the text").click()

    expect(page.locator("#error-summary")).to_be_focused()
    expect(page.locator("#error-summary")).to_contain_text("This file is empty.")
    expect(page.get_by_label("Outlet")).to_have_value("Lake Post")
    expect(page).to_have_url(address)


def test_a_line_cannot_be_decided_on_after_signing_out(visit: Visit, server: Server) -> None:
    page = visit.page
    sign_in(page, server)
    make_story(page)
    paste(page, "Daily Copy", MENU + FIRST)
    address = page.url

    page.context.clear_cookies(name="sessionid")
    page.locator("#line-1").click()

    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(page).to_have_url(
        f"{server.address}/sign-in/?next={address.removeprefix(server.address)}"
    )
