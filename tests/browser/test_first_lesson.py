"""A new teacher is led through a first lesson, without JavaScript too."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cast import sign_in
from tests.browser.conftest import expect_accessible
from tests.browser.screens import SIZES
from tests.browser.server import Server

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(own_server: Server) -> Server:
    """A server on which nobody has a class yet."""
    return own_server


def open_device(chromium: Browser, server: Server, size: str, *, has_scripts: bool = False) -> Page:
    width, height = SIZES[size]
    context = chromium.new_context(
        base_url=server.address,
        viewport={"width": width, "height": height},
        java_script_enabled=has_scripts,
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    return page


def test_teacher_makes_a_class_gives_the_quiz_joins_by_phone_and_watches(
    chromium: Browser, server: Server
) -> None:
    desk, phone = (open_device(chromium, server, size) for size in ("desk", "phone"))
    sign_in(desk, server)
    desk.goto("/classes/")
    steps = desk.locator(".first-steps li")
    expect(steps).to_have_count(4)

    desk.get_by_role("link", name="New class").click()
    desk.get_by_label("Name").fill("Class 9B")
    desk.get_by_role("button", name="Make the class").click()
    expect(desk.get_by_role("heading", name="Class 9B")).to_be_visible()
    desk.goto("/classes/")
    desk.get_by_role("link", name="Give the quiz").click()
    desk.get_by_label("Quiz").select_option(index=1)
    desk.get_by_role("button", name="Give it to the class").click()
    expect(desk).to_have_url(re.compile(r"/assignments/\d+/$"))
    desk.goto("/classes/")
    desk.get_by_role("link", name="Go to the big screen").click()
    desk.get_by_role("button", name="Open the class").click()
    code = desk.locator(".code").inner_text()
    phone.goto("/")
    phone.get_by_label("Class code").fill(code)
    phone.get_by_label("Nickname", exact=True).fill("Red Kite")
    phone.get_by_role("button", name="Join", exact=True).click()
    expect(phone.get_by_role("heading", name="Hello, Red Kite")).to_be_visible()
    desk.goto("/classes/")
    expect(desk.locator("[aria-current=step] .name")).to_have_text(
        "Answer on the phone, and watch here"
    )
    expect(desk.locator(".first-steps .is-done")).to_have_count(3)
    phone.get_by_role("button", name="Start").first.click()
    phone.get_by_role("radio").first.check(force=True)
    phone.locator(".act button").click()
    expect(phone.locator("input[name=step][value=answer]")).to_have_count(0)

    desk.goto("/classes/")
    expect(desk.get_by_role("heading", name="all steps are done")).to_be_visible()
    desk.get_by_role("button", name="Put the first steps away").click()
    expect(desk.locator(".first-steps")).to_have_count(0)
    desk.get_by_role("button", name="Show the first steps").click()
    expect(desk.locator(".first-steps")).to_have_count(1)
    desk.context.close()
    phone.context.close()


@pytest.mark.parametrize("size", SIZES)
def test_first_steps_are_for_everyone(chromium: Browser, server: Server, size: str) -> None:
    page = open_device(chromium, server, size, has_scripts=True)
    sign_in(page, server)

    page.goto("/classes/")

    expect(page.locator(".first-steps")).to_be_visible()
    expect_accessible(page)
    page.context.close()
