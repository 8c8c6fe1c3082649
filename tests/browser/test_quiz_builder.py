"""A teacher puts a quiz together, with the mouse, with the keyboard, and without JavaScript."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import sign_in
from tests.browser.conftest import Visit, expect_accessible
from tests.browser.screens import SAMPLE
from tests.browser.server import Server

pytestmark = pytest.mark.browser
PICK_ALL = """
from quizzes.items.authoring import accept
from quizzes.models import Item
for item in Item.objects.drafts():
    accept(item=item)
"""


@pytest.fixture(scope="module")
def server(own_server: Server) -> Server:
    """A server on which all drafts are accepted."""
    own_server.run(PICK_ALL)
    return own_server


@pytest.fixture
def page_without_scripts(chromium: Browser, server: Server) -> Iterator[Page]:
    context = chromium.new_context(base_url=server.address, java_script_enabled=False)
    yield context.new_page()
    context.close()


def make_quiz(page: Page, server: Server, *, questions: int) -> None:
    sign_in(page, server)
    page.goto(f"/stories/{SAMPLE}/quizzes/new/")
    page.get_by_label("Number of questions").fill(str(questions))
    page.get_by_role("button", name="Make the quiz").click()
    expect(page.get_by_role("heading", name=f"{questions} questions")).to_be_visible()


def stems(page: Page) -> list[str]:
    return page.locator("ol.questions .name").all_inner_texts()


def expect_stems(page: Page, *wanted: str) -> None:
    expect(page.locator("ol.questions .name")).to_have_text(wanted)


def test_a_question_is_swapped_and_the_swap_undone_where_it_stands(
    visit: Visit, server: Server
) -> None:
    page = visit.page
    make_quiz(page, server, questions=3)
    address, before = page.url, stems(page)

    page.get_by_role("button", name="Swap question 2 for another").click()

    expect(page.locator(".done")).to_be_focused()
    expect(page.locator("ol.questions .name").nth(1)).not_to_have_text(before[1])
    expect_accessible(page)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("ol.questions .name").nth(1)).to_have_text(before[1])
    expect(page.get_by_role("button", name="Swap question 2 for another")).to_be_focused()
    assert (page.url, visit.console, visit.elsewhere) == (address, [], [])


def test_a_question_is_moved_with_the_keyboard_and_keeps_the_focus(
    visit: Visit, server: Server
) -> None:
    page = visit.page
    make_quiz(page, server, questions=3)
    first, second, third = stems(page)

    page.get_by_role("button", name="Up question 3").press("Enter")
    expect(page.get_by_role("button", name="Up question 2")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Down question 1")).to_be_focused()

    expect_stems(page, third, first, second)
    assert (visit.console, visit.elsewhere) == ([], [])


def test_a_question_is_taken_out_and_another_one_added(visit: Visit, server: Server) -> None:
    page = visit.page
    make_quiz(page, server, questions=3)

    page.get_by_role("button", name="Remove question 1").click()
    expect(page.get_by_role("heading", name="2 questions")).to_be_visible()
    page.locator("summary", has_text="more accepted questions").click()
    added = page.locator(".spare .name").first.inner_text()
    page.get_by_role("button", name=f"Add {added}").click()

    expect(page.get_by_role("heading", name="3 questions")).to_be_visible()
    expect(page.locator("ol.questions .name").nth(2)).to_have_text(added)
    assert (visit.console, visit.elsewhere) == ([], [])


def test_a_quiz_is_put_together_and_published_without_scripts(
    page_without_scripts: Page, server: Server
) -> None:
    page = page_without_scripts
    make_quiz(page, server, questions=2)
    first, second = stems(page)

    page.get_by_role("button", name="Down question 1").click()
    expect_stems(page, second, first)
    page.get_by_role("button", name="Remove question 2").click()
    expect_stems(page, second)
    page.get_by_role("button", name="Undo").click()
    expect_stems(page, second, first)
    page.get_by_label("Title").fill("A quiz without scripts")
    page.get_by_role("button", name="Save the settings").click()
    expect(page.get_by_text("The settings are saved.")).to_be_visible()
    page.get_by_role("button", name="Publish the quiz").click()

    expect(page.get_by_text("“A quiz without scripts” is published.")).to_be_visible()
