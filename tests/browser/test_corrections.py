"""A teacher corrects statements where they stand, with and without JavaScript."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import sign_in
from tests.browser.conftest import Visit, expect_accessible
from tests.browser.server import Server

pytestmark = pytest.mark.browser
FACTS = "/stories/north-korean-troops-kursk/facts/"
READ = "/stories/north-korean-troops-kursk/read/"
OWN = "In the words of a teacher"


@pytest.fixture
def page_without_scripts(chromium: Browser, server: Server) -> Iterator[Page]:
    context = chromium.new_context(base_url=server.address, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_statement_is_worded_and_the_wording_undone_where_it_stands(
    visit: Visit, server: Server
) -> None:
    page = visit.page
    sign_in(page, server)
    page.goto(FACTS)
    row = page.locator("tbody tr[id]").first

    row.get_by_text("Correct this").first.click()
    wording = row.get_by_label("Your wording")
    wording.fill("")
    row.get_by_role("button", name="Use this wording").click()
    expect(row.get_by_role("link", name="Type your wording of the statement")).to_be_visible()
    expect_accessible(page)
    wording.fill(OWN)
    row.get_by_role("button", name="Use this wording").click()

    expect(row).to_contain_text(OWN)
    expect(row).to_contain_text("Worded by your teacher")
    expect(page.locator(".done")).to_be_focused()
    expect_accessible(page)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone: what was found counts again.")).to_be_visible()
    expect(row).not_to_contain_text(OWN)
    assert (visit.console, visit.elsewhere) == ([], [])


def test_two_sentences_are_parted_and_joined_again_in_read(visit: Visit, server: Server) -> None:
    page = visit.page
    sign_in(page, server)
    page.goto(f"{READ}?show=differs")
    differing = page.locator("a[aria-current=true]", has_text="Told differently")
    before = differing.inner_text()

    page.get_by_role("button", name="Not the same fact").first.click()

    expect(page.locator(".done")).to_contain_text("are no longer one fact.")
    expect(differing).not_to_have_text(before)
    page.get_by_role("button", name="Undo").click()
    expect(differing).to_have_text(before)
    expect(page).to_have_url(re.compile(r"\?show=differs$"))
    assert (visit.console, visit.elsewhere) == ([], [])


def test_corrections_work_without_scripts(page_without_scripts: Page, server: Server) -> None:
    page = page_without_scripts
    sign_in(page, server)
    page.goto(FACTS)
    row = page.locator("tbody tr[id]").last
    row.get_by_text("Correct this").first.click()
    row.get_by_role("link", name="Word it, hide it").first.click()

    page.get_by_role("button", name="Hide from students").click()

    expect(page).to_have_url(re.compile(r"/facts/\?at=[A-B]\d+#fact-"))
    expect(page.locator(".done")).to_contain_text("is hidden from students now.")
    page.get_by_role("button", name="Show again").click()
    expect(page.get_by_text("Undone: what was found counts again.")).to_be_visible()
    page.goto(READ)
    page.get_by_role("button", name="Not the same fact").first.click()
    expect(page.locator(".done")).to_contain_text("are no longer one fact.")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone: what was found counts again.")).to_be_visible()
