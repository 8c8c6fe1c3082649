"""A teacher watches while a student answers: the grid fills, and loses neither focus nor place."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import Cast
from tests.browser.conftest import Visit, expect_accessible
from tests.browser.screens import SIZES
from tests.browser.server import Server

pytestmark = pytest.mark.browser
SCROLLED = "element => element.scrollLeft"


def join(page: Page, nickname: str) -> None:
    page.goto("/join/W4TCHKRN/")
    page.get_by_label("Nickname").fill(nickname)
    page.get_by_role("button", name="Join", exact=True).click()
    expect(page.get_by_role("heading", name=f"Hello, {nickname}")).to_be_visible()


@pytest.fixture
def teacher_page(chromium: Browser, server: Server, cast: Cast) -> Page:
    width, height = SIZES["phone"]
    context = chromium.new_context(
        base_url=server.address,
        storage_state=cast.teacher,
        viewport={"width": width, "height": height},
    )
    return context.new_page()


def test_grid_fills_while_a_student_answers_and_hides_the_name(
    chromium: Browser, server: Server, teacher_page: Page
) -> None:
    page = teacher_page
    visit = Visit(chromium.new_context(base_url=server.address).new_page(), server.address)
    visit.watch()
    student = visit.page
    server.run("from tests.browser.more_watched import add_answering_class; add_answering_class()")
    page.goto("/classes/")
    page.get_by_role("link", name="Year 7").click()
    page.get_by_role("link", name="Watched").click()
    expect(page.locator(".heat tbody tr")).to_have_count(1)

    join(student, "Swift Tern")
    expect(page.get_by_role("row", name="Swift Tern not begun")).to_be_visible()
    student.get_by_role("button", name="Start").click()
    student.get_by_label("Herald only").check()
    student.get_by_role("button", name="Check answer").click()
    cell = page.get_by_role("link", name="Swift Tern, Q1: not right")
    expect(cell).to_be_visible()
    expect(page.locator(".hardest .is-first")).to_contain_text("0 of 1 right")
    cell.focus()
    student.locator(".fb a.btn").first.click()
    student.get_by_label("Gazette only").check()
    student.get_by_role("button", name="Check answer").click()
    expect(page.get_by_role("link", name="Swift Tern, Q2: right")).to_be_visible()
    expect(cell).to_be_focused()
    expect_accessible(page)

    page.get_by_role("button", name="Hide names").click()
    expect(page.get_by_role("link", name="Student 2, Q1: not right")).to_be_visible()
    assert "Swift Tern" not in page.content()
    page.get_by_role("link", name="Student 2, Q1: not right").click()
    expect(page.get_by_role("heading", name="Student 2")).to_be_visible()
    assert "Swift Tern" not in page.content()
    expect_accessible(page)
    page.go_back()
    page.get_by_role("button", name="Show names").click()
    expect(page.get_by_role("link", name="Swift Tern, Q2: right")).to_be_visible()
    assert (visit.console, visit.elsewhere) == ([], [])
    for one in (page, student):
        one.context.close()


def test_grid_of_a_whole_class_scrolls_by_key_in_its_own_box_and_stays_there(
    server: Server, teacher_page: Page
) -> None:
    page = teacher_page
    page.goto("/classes/")
    page.get_by_role("link", name="Year 8").click()
    page.get_by_role("link", name="Twelve questions").click()
    box = page.get_by_role("region", name="Answers of every student")

    box.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_timeout(1000)  # keys scroll smoothly
    before = box.evaluate(SCROLLED)
    assert before > 60
    with page.expect_response(lambda response: response.status == 200 and "/grid/" in response.url):
        server.run("from tests.browser.more_watched import one_more; one_more()")
    expect(page.get_by_role("rowheader", name="Zealous Zebra not begun")).to_be_attached()

    assert box.evaluate(SCROLLED) == before
    assert box.evaluate("element => element === document.activeElement")
    assert page.evaluate("document.documentElement.scrollWidth") == SIZES["phone"][0]
    page.context.close()
