"""A quiz on paper: sheets of either size, and a class typed in by keyboard alone."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from pypdf import PdfReader

from tests.browser.cast import Cast
from tests.browser.conftest import expect_accessible
from tests.browser.server import Server

pytestmark = pytest.mark.browser
POINTS_OF_AN_INCH = 72
SHEETS = {"a4": (8.27, 11.69), "letter": (8.5, 11.0)}
GRID = "/assignments/10/entry/"


@pytest.fixture
def desk(chromium: Browser, server: Server, cast: Cast) -> Iterator[Page]:
    context = chromium.new_context(base_url=server.address, storage_state=cast.teacher)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("sheet", ["handout", "key"])
def test_sheet_is_printed_on_the_paper_of_its_address(desk: Page, paper: str, sheet: str) -> None:
    desk.goto(f"/assignments/7/{sheet}/?paper={paper}")

    pages = PdfReader(BytesIO(desk.pdf(prefer_css_page_size=True))).pages

    sizes = {(float(it.mediabox.width), float(it.mediabox.height)) for it in pages}
    ((width, height),) = sizes
    measured = (width / POINTS_OF_AN_INCH, height / POINTS_OF_AN_INCH)
    assert measured == pytest.approx(SHEETS[paper], abs=0.01)
    assert "to print" not in pages[0].extract_text()


@pytest.mark.parametrize("paper", SHEETS)
def test_question_of_a_handout_is_not_torn(desk: Page, paper: str) -> None:
    desk.goto(f"/assignments/7/handout/?paper={paper}")
    questions = desk.locator(".pq > li")
    first_and_last = [
        (words[0], words[-1]) for words in (one.inner_text().split("\n") for one in questions.all())
    ]

    pages = PdfReader(BytesIO(desk.pdf(prefer_css_page_size=True))).pages
    texts = ["".join(it.extract_text().split()) for it in pages]

    for parts in first_and_last:
        together = [text for text in texts if all("".join(it.split()) in text for it in parts)]
        assert together, parts


def test_class_is_typed_in_by_keyboard_alone(desk: Page) -> None:
    desk.goto(GRID)
    rows = desk.locator(".entry tbody tr")
    third, fourth = rows.nth(2), rows.nth(3)
    third.locator("td input").first.focus()

    for typed, key in (("b", "Tab"), ("a2", "Tab"), ("A", "Enter")):
        desk.keyboard.type(typed)
        desk.keyboard.press(key)

    expect(third.locator(".is-saved")).to_be_visible()
    expect(desk.locator(".entry-news")).to_contain_text(": saved, 1 of ")
    expect(fourth.locator("td input").first).to_be_focused()
    expect_accessible(desk)


def test_wrong_letter_calls_back_and_keeps_what_was_typed(desk: Page) -> None:
    desk.goto(GRID)
    row = desk.locator(".entry tbody tr").nth(4)
    field = row.locator("td input").first
    field.focus()

    desk.keyboard.type("z")
    desk.keyboard.press("Enter")

    expect(row.locator(".err").first).to_contain_text("Question 1: there is no “z”")
    expect(field).to_be_focused()
    expect(field).to_have_value("z")
    expect(desk.locator(".entry-news")).to_contain_text("not saved, 1 field to correct")
    expect_accessible(desk)


def test_who_types_in_the_next_row_is_not_called_back(desk: Page) -> None:
    desk.goto(GRID)
    row, following = (desk.locator(".entry tbody tr").nth(number) for number in (5, 6))
    held: list[Route] = []
    desk.route("**/entry/*/", lambda route: held.append(route))
    row.locator("td input").first.fill("z")

    with desk.expect_request("**/entry/*/"):
        desk.keyboard.press("Enter")
    desk.keyboard.type("a")
    held[0].continue_()

    expect(row.locator(".err").first).to_be_visible()
    expect(following.locator("td input").first).to_be_focused()
    expect(following.locator("td input").first).to_have_value("a")


def test_class_is_typed_in_without_javascript(
    chromium: Browser, server: Server, cast: Cast
) -> None:
    context = chromium.new_context(
        base_url=server.address, storage_state=cast.teacher, java_script_enabled=False
    )
    page = context.new_page()
    page.goto(GRID)
    rows = page.locator(".entry tbody tr")
    rows.nth(7).locator("td input").first.fill("a")

    rows.nth(7).locator("td input").first.press("Enter")

    expect(rows.nth(7).locator(".is-saved")).to_be_visible()
    expect(rows.nth(8).locator("td input").first).to_be_focused()
    context.close()
