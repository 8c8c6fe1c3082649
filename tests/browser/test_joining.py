"""A class joins: a teacher with the big screen, students with their phones."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, expect

from config.network import lan_address
from tests.browser.cast import sign_in
from tests.browser.conftest import expect_accessible
from tests.browser.screens import SIZES
from tests.browser.server import Server

pytestmark = pytest.mark.browser
Device = Callable[..., Page]


@pytest.fixture(scope="module")
def server(own_server: Server) -> Server:
    """A server on which classes are made and closed."""
    return own_server


@pytest.fixture
def device(chromium: Browser, server: Server) -> Iterator[Device]:
    """Take another device: a browser that nobody has used yet."""
    with ExitStack() as opened:

        def device(size: str = "phone", *, has_scripts: bool = True) -> Page:
            width, height = SIZES[size]
            context = chromium.new_context(
                base_url=server.address,
                viewport={"width": width, "height": height},
                java_script_enabled=has_scripts,
            )
            opened.callback(context.close)
            page = context.new_page()
            page.set_default_timeout(10_000)
            return page

        yield device


def open_class(page: Page, server: Server, name: str) -> str:
    """Sign in, make a class, open it and show it on the big screen; return its code."""
    sign_in(page, server)
    page.goto("/")
    expect(page.get_by_role("heading", name="Your classes")).to_be_visible()
    page.get_by_role("link", name="New class").click()
    page.get_by_label("Name").fill(name)
    page.get_by_role("button", name="Make the class").click()
    page.get_by_role("button", name="Open the class").click()
    page.get_by_role("link", name="Show on the big screen").click()
    expect(page.get_by_role("heading", name=f"Join {name}")).to_be_visible()
    return page.locator(".code").inner_text()


def join(page: Page, code: str, nickname: str) -> None:
    page.goto("/")
    page.get_by_label("Class code").fill(code)
    page.get_by_label("Nickname", exact=True).fill(nickname)
    page.get_by_role("button", name="Join", exact=True).click()


def expect_in(page: Page, nickname: str) -> None:
    expect(page.get_by_role("heading", name=f"Hello, {nickname}")).to_be_visible()


def test_students_join_and_their_names_appear_on_the_big_screen(
    device: Device, server: Server
) -> None:
    screen, first, second = device("desk"), device(), device()
    code = open_class(screen, server, "Class 9B")
    expect(screen.get_by_text("0 joined")).to_be_visible()
    expect_accessible(screen)

    join(first, code.lower().replace(" ", ""), "Red Kite")
    expect_in(first, "Red Kite")
    expect_accessible(first)
    expect(screen.get_by_text("1 joined")).to_be_visible()
    second.goto("/")
    second.get_by_label("Class code").fill(code)
    second.get_by_role("button", name="Join", exact=True).click()
    expect(second.get_by_label("Nickname", exact=True)).not_to_have_value("")
    proposed = second.get_by_label("Nickname", exact=True).input_value()
    expect_accessible(second)
    second.get_by_role("button", name="Join", exact=True).click()
    expect_in(second, proposed)

    expect(screen.locator(".names li")).to_have_text(["Red Kite", proposed])
    address = screen.locator(".url").inner_text()
    assert address.split(":")[0] == (lan_address() or "127.0.0.1")


def test_student_comes_back_on_another_device_by_the_return_code(
    device: Device, server: Server
) -> None:
    code = open_class(device("desk"), server, "Class 9C")
    phone, laptop = device(), device("desk")
    join(phone, code, "Blue Heron")
    return_code = phone.locator(".ticket").inner_text()

    join(laptop, code, "blue heron")
    expect(laptop.get_by_role("heading", name="Someone has that nickname")).to_be_visible()
    expect_accessible(laptop)
    laptop.get_by_label("Your return code").fill("CDFHJK")
    laptop.get_by_role("button", name="Come back").click()
    expect(laptop.locator("#error-summary")).to_be_focused()
    expect_accessible(laptop)
    laptop.get_by_label("Your return code").fill(return_code.lower())
    laptop.get_by_role("button", name="Come back").click()

    expect_in(laptop, "Blue Heron")


def test_student_comes_back_when_the_teacher_lets_in(device: Device, server: Server) -> None:
    desk, phone, other_phone = device("desk"), device(), device()
    code = open_class(desk, server, "Class 9D")
    join(phone, code, "Brave Lark")
    expect_in(phone, "Brave Lark")
    desk.get_by_role("link", name="Back to the class").click()

    join(other_phone, code, "Brave Lark")
    other_phone.get_by_role("button", name="Ask my teacher").click()
    expect(other_phone.get_by_role("heading", name="Waiting for your teacher")).to_be_visible()
    expect_accessible(other_phone)
    expect(desk.locator(".signs")).to_have_text(other_phone.locator(".ticket").inner_text())
    expect_accessible(desk)
    desk.get_by_role("button", name=re.compile("^Let in")).click()

    expect_in(other_phone, "Brave Lark")
    expect(desk.get_by_role("heading", name="Asking to come back")).to_have_count(0)


def test_class_joins_without_javascript(device: Device, server: Server) -> None:
    code = open_class(device("desk"), server, "Class 9E")
    phone, other_phone = device(has_scripts=False), device(has_scripts=False)

    phone.goto(f"/join/{code.replace(' ', '')}/")
    nickname = phone.get_by_label("Nickname", exact=True)
    first = nickname.input_value()
    phone.get_by_role("button", name="Propose another nickname").click()
    expect(nickname).not_to_have_value(first)
    second = nickname.input_value()
    phone.get_by_role("button", name="Join", exact=True).click()
    expect_in(phone, second)
    join(other_phone, code, second)
    other_phone.get_by_role("button", name="Ask my teacher").click()
    other_phone.get_by_role("link", name="look again").click()

    expect(other_phone.get_by_role("heading", name="Waiting for your teacher")).to_be_visible()
    other_phone.get_by_role("link", name="Join with another nickname").click()
    expect(other_phone.get_by_role("heading", name="Join your class")).to_be_visible()


def test_student_leaves_a_device_that_others_use(device: Device, server: Server) -> None:
    code = open_class(device("desk"), server, "Class 9F")
    phone = device()
    join(phone, code, "Kind Seal")

    phone.get_by_role("button", name="Leave on this device").click()

    expect(phone.get_by_text("You have left the class on this device.")).to_be_visible()
    expect(phone.get_by_role("heading", name="Join your class")).to_be_visible()
    expect_accessible(phone)
