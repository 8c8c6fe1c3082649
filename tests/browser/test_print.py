"""Every lens on paper: the title, the outlets and the sentence numbers, without the controls."""

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from coverage_app.lenses.tabs import TABS
from tests.browser.server import Server

pytestmark = pytest.mark.browser
# An A4 sheet between its margins, in CSS pixels.
SHEET = ViewportSize(width=680, height=1000)
CONTROLS = ".mast, .foot, .lens, .chips, .choose, .blind, .btn, .skip"


def printed(chromium: Browser, server: Server, lens: str) -> Page:
    page = chromium.new_page(base_url=server.address, viewport=SHEET, color_scheme="dark")
    page.emulate_media(media="print")
    page.goto(f"/stories/north-korean-troops-kursk/{lens}/")
    return page


@pytest.mark.parametrize("lens", [tab.name for tab in TABS])
def test_a_printed_lens_has_its_title_and_outlets_and_no_controls(
    chromium: Browser, server: Server, lens: str
) -> None:
    page = printed(chromium, server, lens)

    assert page.locator("h1").is_visible()
    assert page.locator(".on-paper .outlet").count() == 2
    assert page.locator(".on-paper").is_visible()
    assert [one for one in page.locator(CONTROLS).all() if one.is_visible()] == []
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.close()


@pytest.mark.parametrize("lens", [tab.name for tab in TABS])
def test_a_printed_lens_is_no_wider_than_the_sheet(
    chromium: Browser, server: Server, lens: str
) -> None:
    page = printed(chromium, server, lens)

    assert page.evaluate("document.documentElement.scrollWidth") <= SHEET["width"]
    page.close()


def test_what_is_folded_on_the_screen_is_printed(chromium: Browser, server: Server) -> None:
    page = printed(chromium, server, "provenance")

    assert page.locator(".shared details .prose").first.is_visible()
    page.close()
