"""Every page, in both sizes and themes: for everyone, quiet, from here alone, and no wider."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Literal

import pytest
from playwright.sync_api import Page

from coverage_app.reading_options import ReadingOptions
from tests.browser.conftest import Enter, Visit, violations_on
from tests.browser.forced_colors import unmarked
from tests.browser.screens import SCREENS, SIZES, Scheme, Screen

pytestmark = pytest.mark.browser
NOT_FOUND = "Failed to load resource: the server responded with a status of 404 (Not Found)"
SMALLEST = (320, 640)
LARGEST = ReadingOptions(text="4", spacing="wide")
# What the server writes for these options; Django's own pages of the desk do not know of them.
CHOOSE = """(options) => {
  const chosen = document.documentElement.dataset;
  for (const name in chosen) chosen[name] = options[name] ?? chosen[name];
  return {...chosen};
}"""
# One that is waited for may never end.
END_ANIMATIONS = """() => {
  for (const one of document.getAnimations())
    if (one.effect.getComputedTiming().endTime !== Infinity) one.finish();
}"""
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


def show(
    page: Page,
    size: tuple[int, int],
    scheme: Scheme,
    forced_colors: Literal["active", "none"] = "none",
) -> None:
    width, height = size
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=scheme, forced_colors=forced_colors)
    page.evaluate(END_ANIMATIONS)


def choose_the_largest_text(page: Page, screen: Screen) -> None:
    chosen = page.evaluate(CHOOSE, asdict(LARGEST))
    knows_of_options = not screen.is_made_by_django
    assert chosen == ({"text": "4", "face": "serif", "spacing": "wide"} if knows_of_options else {})


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_page_is_for_everyone_quiet_and_no_wider_than_its_device(
    screen: Screen, enter: Enter
) -> None:
    visit = enter(screen, *SIZES["desk"], color_scheme="light")
    page, found = visit.page, {}

    found["on a desk"] = faults(visit, screen)
    show(page, SIZES["phone"], "dark")
    found["on a phone in the dark"] = faults(visit, screen)
    if not screen.is_made_by_django:
        show(page, SIZES["desk"], "light", forced_colors="active")
        found["without colors"] = unmarked(page)
        show(page, SIZES["desk"], "dark", forced_colors="active")
        found["without colors in the dark"] = unmarked(page)
    show(page, SMALLEST, "light")
    choose_the_largest_text(page, screen)
    found["on a small phone with the largest text"] = wider(page)

    assert {place: faults for place, faults in found.items() if faults} == {}
