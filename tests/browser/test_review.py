"""Reviewing questions: with the keyboard, with flaws shown while one types, and by the mouse."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.cast import sign_in
from tests.browser.conftest import Visit, expect_accessible
from tests.browser.screens import SAMPLE
from tests.browser.server import Server

pytestmark = pytest.mark.browser
AGAIN = f"""
from quizzes.items import authoring
from quizzes.models import Item
from coverage_app.models import Story
authoring.derive_drafts(story=Story.objects.get(slug="{SAMPLE}"))
Item.objects.exclude(pk__in=Item.objects.met()).update(status="draft")
"""


@pytest.fixture(scope="module")
def server(own_server: Server) -> Server:
    """A server on which items may be decided on."""
    return own_server


@pytest.fixture
def review(visit: Visit, server: Server) -> Visit:
    """The review screen with drafts that nobody has decided on."""
    server.run(AGAIN)
    sign_in(visit.page, server)
    visit.page.goto(f"/stories/{SAMPLE}/items/")
    return visit


def question(page: Page) -> str:
    return page.locator("#draft-h").inner_text()


def to_review(page: Page) -> int:
    return int(page.locator(".counts").inner_text().split("·")[-1].split()[0])


def expect_to_review(page: Page, count: int) -> None:
    expect(page.locator(".counts")).to_have_text(re.compile(rf"· {count} to review$"))


def test_drafts_are_decided_on_by_keys(review: Visit) -> None:
    page = review.page
    first, count = question(page), to_review(page)

    page.keyboard.press("j")
    expect(page.locator("#draft-h")).not_to_have_text(first)
    page.keyboard.press("k")
    expect(page.locator("#draft-h")).to_have_text(first)
    page.keyboard.press("a")
    expect(page.locator("#decided")).to_contain_text("Accepted.")
    expect(page.locator("#decided")).to_be_focused()
    expect_to_review(page, count - 1)

    page.keyboard.press("u")
    expect(page.locator("#decided")).to_contain_text("Undone.")
    expect(page.locator("#draft-h")).to_have_text(first)
    expect_to_review(page, count)
    page.keyboard.press("r")
    expect(page.get_by_label("The question is not clear")).to_be_focused()
    page.keyboard.press("Space")
    expect_accessible(page)
    page.get_by_role("button", name="Reject it").click()
    expect(page.locator("#decided")).to_contain_text("Rejected.")
    assert review.console == []


def test_flaws_are_shown_while_one_types_and_keys_rest(review: Visit) -> None:
    page = review.page
    stem = question(page)

    page.keyboard.press("e")
    expect(page.get_by_label("Question", exact=True)).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.press("Control+End")
    page.keyboard.press("Backspace")
    page.keyboard.type(" a")

    expect(page.locator(".checks")).to_contain_text("Stem is a question:")
    expect_accessible(page)
    assert question(page) == stem
    page.get_by_label("Question", exact=True).fill(f"{stem.rstrip('?')} now?")
    expect(page.locator(".checks")).not_to_contain_text("Stem is a question:")
    page.get_by_role("button", name="Accept", exact=True).click()
    expect(page.locator("#decided")).to_contain_text("Saved and accepted.")
    assert review.console == []


def test_what_is_typed_is_saved_with_the_decision(review: Visit) -> None:
    page = review.page
    typed = f"{question(page).rstrip('?')} then?"

    page.keyboard.press("e")
    page.get_by_label("Question", exact=True).fill(typed)
    page.locator("h1").click()
    page.keyboard.press("a")

    expect(page.locator("#decided")).to_contain_text("Saved and accepted.")
    page.get_by_role("link", name="Accepted").click()
    expect(page.locator(".list")).to_contain_text(typed)
    assert review.console == []


def test_a_proof_is_ticked_and_the_question_shows_it(review: Visit) -> None:
    page = review.page

    page.get_by_role("link", name="Tick other sentences").click()
    page.get_by_role("checkbox").first.check()
    expect_accessible(page)
    page.get_by_role("button", name="Save the proof").click()

    expect(page.locator("#decided")).to_contain_text("Saved: these sentences prove it now.")
    first = page.locator("figure.ev").first
    expect(first).to_contain_text("Sentence A1")
    assert review.console == []


def test_the_list_shows_the_question_of_an_address_and_the_page_stays(review: Visit) -> None:
    page = review.page

    page.goto(page.locator(".list a").last.get_attribute("href") or "")

    expect(page.locator("[data-shortcuts]")).to_be_visible()
    page.wait_for_function("document.querySelector('.list').scrollTop > 0")
    assert page.evaluate("scrollY") == 0
    assert review.console == []


def test_keys_can_be_turned_off(review: Visit) -> None:
    page = review.page
    count = to_review(page)

    page.locator("[data-shortcuts] input").uncheck()
    page.reload()
    page.keyboard.press("a")

    expect(page.locator("[data-shortcuts] input")).not_to_be_checked()
    expect(page.locator("#decided")).to_have_count(0)
    expect_to_review(page, count)


def test_what_was_typed_wrong_is_said_in_its_place(review: Visit) -> None:
    page = review.page

    page.keyboard.press("e")
    page.get_by_label("Question", exact=True).fill("")
    page.get_by_role("button", name="Accept", exact=True).click()

    expect(page.locator("#error-summary")).to_be_focused()
    expect(page.locator("#error-summary")).to_contain_text("Type the question")
    expect_accessible(page)


def test_a_question_is_written_by_ticking_a_sentence(review: Visit) -> None:
    page = review.page

    page.get_by_role("link", name="Write a question").click()
    page.get_by_label("Question", exact=True).fill("What is said first?")
    page.get_by_label("Option 1", exact=True).first.fill("One thing")
    page.get_by_label("Option 2", exact=True).first.fill("Another thing")
    expect(page.locator("#checks-new")).to_contain_text("Key has evidence:")
    page.get_by_role("checkbox", name=re.compile("^Sentence A1 ")).check()
    page.get_by_role("radio", name="Option 1").check()
    expect(page.locator("#checks-new")).not_to_contain_text("Key has evidence:")
    page.get_by_role("button", name="Save and accept").click()

    expect(page.locator("#decided")).to_contain_text("Saved as accepted.")
    expect(page.locator("#draft-h")).to_have_text("What is said first?")
    assert review.console == []


def test_questions_are_reviewed_without_javascript(server: Server, visit: Visit) -> None:
    server.run(AGAIN)
    browser = visit.page.context.browser
    assert browser
    context = browser.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, server)
    page.goto(f"/stories/{SAMPLE}/items/")
    count = to_review(page)

    page.get_by_role("button", name="Accept", exact=True).click()
    expect(page.locator("#decided")).to_contain_text("Accepted.")
    expect_to_review(page, count - 1)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#decided")).to_contain_text("Undone.")
    expect(page.locator("[data-shortcuts]")).to_be_hidden()
    context.close()
