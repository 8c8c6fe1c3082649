"""Every page, in both sizes and themes: for everyone, quiet, from here alone, and no wider."""

from collections.abc import Sequence

import pytest
from playwright.sync_api import Page

from coverage_app.reading_options import ReadingOptions
from tests.browser.conftest import Enter, Visit, violations_on
from tests.browser.screens import SCREENS, SIZES, Screen

pytestmark = pytest.mark.browser
NOT_FOUND = "Failed to load resource: the server responded with a status of 404 (Not Found)"
LARGEST = ReadingOptions(text="4", spacing="wide").as_cookie()
# What sticks out at the right, unless it is in a region that scrolls by itself.
WIDER_THAN_THE_PAGE = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((element) =>
    element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest(".scroll"));
  return [`${root.scrollWidth} > ${root.clientWidth}`,
    ...wide.map((element) => element.outerHTML.slice(0, 120)).slice(0, 5)];
}"""


def wider(page: Page) -> list[str]:
    found: list[str] = page.evaluate(WIDER_THAN_THE_PAGE)
    return found


def faults(visit: Visit, screen: Screen) -> Sequence[object]:
    """Return what went wrong so far; then look, for the checker itself sets inline styles."""
    heard = [words for words in visit.console if screen.status == 200 or words != NOT_FOUND]
    found = [*heard, *visit.elsewhere, *wider(visit.page), *violations_on(visit.page)]
    visit.console.clear()
    return found


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_page_is_accessible_and_quiet_and_fits_on_a_desk_and_on_a_phone_in_the_dark(
    screen: Screen, enter: Enter
) -> None:
    visit = enter(screen, *SIZES["desk"], color_scheme="light")

    on_a_desk = faults(visit, screen)
    width, height = SIZES["phone"]
    visit.page.set_viewport_size({"width": width, "height": height})
    visit.page.emulate_media(color_scheme="dark")
    visit.page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")
    on_a_phone = faults(visit, screen)

    assert on_a_desk == []
    assert on_a_phone == []


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_page_with_the_largest_text_fits_a_small_phone(screen: Screen, enter: Enter) -> None:
    visit = enter(screen, 320, 640, reading=LARGEST)

    assert wider(visit.page) == []
