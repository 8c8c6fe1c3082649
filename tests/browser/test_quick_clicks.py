"""Two things pressed quickly: the second is shown, also if the first answer comes after its own."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Enter
from tests.browser.screens import SCREENS, SIZES

pytestmark = pytest.mark.browser
TO_ARRIVE = 1000  # milliseconds; an answer that nobody waits for any more gives no sign
(READ,) = [screen for screen in SCREENS if screen.name == "sample-read"]
(REVIEW,) = [screen for screen in SCREENS if screen.name == "teacher-review"]


def hold(page: Page, address: str) -> list[Route]:
    """Let requests to the address wait in the list."""
    held: list[Route] = []
    page.route(address, lambda route: held.append(route))
    return held


def let_go(page: Page, held: list[Route]) -> None:
    """Let the held request be answered, if it still waits, and its answer reach the page."""
    (route,) = held
    route.continue_()
    page.wait_for_timeout(TO_ARRIVE)


def test_of_two_tabs_the_second_is_shown(enter: Enter) -> None:
    page = enter(READ, *SIZES["desk"]).page
    held = hold(page, "**/facts/")
    page.locator("#lens-facts").click()

    page.locator("#lens-voices").click()
    expect(page.locator("#lens-voices")).to_have_attribute("aria-current", "page")
    let_go(page, held)

    expect(page).to_have_url(re.compile("/voices/$"))
    expect(page.locator("#lens-voices")).to_have_attribute("aria-current", "page")


def test_of_a_chip_and_a_tab_the_tab_is_shown(enter: Enter) -> None:
    page = enter(READ, *SIZES["desk"]).page
    held = hold(page, "**/read/?show=*")
    page.locator("#chip-differs").click()

    page.locator("#lens-voices").click()
    expect(page.locator("#lens-voices")).to_have_attribute("aria-current", "page")
    let_go(page, held)

    expect(page).to_have_url(re.compile("/voices/$"))


def test_of_two_drafts_the_second_is_shown(enter: Enter) -> None:
    page = enter(REVIEW, *SIZES["desk"]).page
    first, second = page.locator(".list a:not([aria-current])").all()[:2]
    wanted, address = second.get_attribute("id"), second.get_attribute("href")
    assert wanted
    assert address
    held = hold(page, f"**{first.get_attribute('href')}")
    first.click()

    second.click()
    expect(page.locator(f"#{wanted}")).to_have_attribute("aria-current", "true")
    let_go(page, held)

    expect(page).to_have_url(re.compile(f"{re.escape(address)}$"))
    expect(page.locator(f"#{wanted}")).to_have_attribute("aria-current", "true")
