"""From a paste to a published quiz, as a teacher goes there under the strict policy."""

import re
import uuid

import pytest
from playwright.sync_api import Page, expect

from tests.browser.cast import sign_in
from tests.browser.conftest import Visit
from tests.browser.server import Server

pytestmark = pytest.mark.browser
FIRST = (
    "Library to close in May\n\n"
    "The council voted on Monday to close the old library after a debate of 86 minutes.\n\n"
    "“We had no other choice in this hard year,” mayor Ann Roe said.\n\n"
    "This post appeared first on HILL NEWS"
)
SECOND = (
    "The council voted on Monday to close the old library after a long debate.\n\n"
    "“We had no choice in this hard year,” mayor Ann Roe said.\n\n"
    "An appeal is expected before the summer, a clerk of the town said."
)


@pytest.fixture(scope="module")
def server(own_server: Server) -> Server:
    """A server on which the newest story may be another than the sample."""
    return own_server


def paste(page: Page, outlet: str, text: str, button: str) -> None:
    page.locator("textarea[name=text]").fill(text)
    page.get_by_label("Outlet").fill(outlet)
    page.get_by_role("button", name="Add the text").click()
    expect(page.get_by_role("heading", name="Check the text before it is used")).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).click()


def test_a_teacher_goes_from_a_paste_to_a_published_quiz(visit: Visit, server: Server) -> None:
    page = visit.page
    title = f"A vote, told by two ({uuid.uuid4()})"
    sign_in(page, server)

    page.goto("/admin/coverage_app/story/add/")
    page.get_by_label("Title").fill(title)
    page.get_by_label("Open to visitors").check()
    page.get_by_role("button", name="Save", exact=True).click()
    paste(page, "Daily Copy", FIRST, "Save and add the next text")
    paste(page, "Lake Post", SECOND, "Save")
    page.get_by_role("link", name="View site").click()
    page.get_by_role("link", name="Stories", exact=True).click()
    page.get_by_role("link", name=title).click()
    page.get_by_role("link", name="Make and review questions").click()
    page.get_by_role("button", name="Derive questions").click()
    page.get_by_role("link", name=re.compile("^Accept all")).click()
    page.get_by_role("button", name="Accept those ticked").click()
    expect(page.locator("#decided")).to_contain_text("accepted.")
    page.goto("/stories/")
    page.get_by_role("link", name=title).click()
    page.get_by_role("link", name="Quizzes of this story").click()
    page.get_by_role("link", name="Make a quiz").click()
    page.get_by_role("button", name="Make the quiz").click()
    page.get_by_role("button", name="Publish the quiz").click()
    expect(page.get_by_text("is published.")).to_be_visible()

    page.goto("/stories/")
    page.get_by_role("link", name=title).click()
    expect(page.get_by_role("link", name=re.compile("^Take the quiz · "))).to_be_visible()
    assert visit.console == []
    assert visit.elsewhere == []
