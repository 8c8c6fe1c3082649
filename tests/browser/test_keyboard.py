"""With the keyboard alone: everything is reached in order, seen, and answers to Enter."""

import re

import pytest
from playwright.sync_api import Page, expect

from coverage_app.lenses.tabs import TABS, Tab
from tests.browser.conftest import Enter
from tests.browser.screens import SAMPLE, SCREENS, SIZES, Screen

pytestmark = pytest.mark.browser
WITH_TABS = [
    screen
    for screen in SCREENS
    if screen.name.startswith("sample-")
    or screen.name in {f"teacher-{tab.name}" for tab in TABS} | {"teacher-decided-read"}
]
OF_A_TEACHER = [
    screen
    for screen in SCREENS
    if screen.name.removeprefix("teacher-")
    in (
        "decisions",
        "statement",
        "texts",
        "text-new",
        "check",
        "story-new",
        "quiz-edit",
    )
]
(READ,) = [screen for screen in SCREENS if screen.path == f"/stories/{SAMPLE}/read/"][:1]
# Everything the keyboard should reach, in the order of the page.
NUMBER_STOPS = """() => {
  const wanted = "a[href], button, summary, select, textarea, [tabindex='0'], " +
    "input:not([type=hidden])";
  window.stops = [...document.querySelectorAll(wanted)].filter((element) =>
    element.checkVisibility({visibilityProperty: true}) && !element.disabled);
  return window.stops.map((element) => element.id || element.textContent.trim().slice(0, 40));
}"""
WHERE = """() => {
  const element = document.activeElement, style = getComputedStyle(element);
  const isSeen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  return [window.stops.indexOf(element), isSeen];
}"""
MOST_PARTS = 4  # of a field for a date: day, month, year, calendar


def names(page: Page) -> list[str]:
    found: list[str] = page.evaluate(NUMBER_STOPS)
    return found


def press_tab(page: Page, last: int) -> tuple[int, bool]:
    """Go on from the stop ``last``; return the number of the next one, and whether it is seen."""
    number, is_seen = last, False
    for _ in range(MOST_PARTS):
        page.keyboard.press("Tab")
        number, is_seen = page.evaluate(WHERE)
        if number != last:
            break
    return number, is_seen


@pytest.mark.parametrize("screen", WITH_TABS + OF_A_TEACHER, ids=lambda screen: screen.name)
def test_tab_reaches_everything_in_order_and_shows_where_it_is(
    screen: Screen, enter: Enter
) -> None:
    page = enter(screen, *SIZES["desk"]).page
    stops = names(page)

    reached, unseen = [-1], []
    for name in stops:
        number, is_seen = press_tab(page, reached[-1])
        reached.append(number)
        if not is_seen:
            unseen.append(name)

    assert reached == list(range(-1, len(stops)))
    assert unseen == []
    assert stops[0] == "Skip to main content"
    tabs = [f"lens-{tab.name}" for tab in TABS] if screen in WITH_TABS else []
    assert [name for name in stops if name.startswith("lens-")] == tabs


def test_the_skip_link_leads_to_the_main_content(enter: Enter) -> None:
    page = enter(READ, *SIZES["desk"]).page

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("tab", TABS[1:], ids=lambda tab: tab.name)
def test_enter_on_a_tab_changes_the_lens_and_keeps_the_focus_on_it(tab: Tab, enter: Enter) -> None:
    page = enter(READ, *SIZES["desk"]).page
    page.locator(f"#lens-{tab.name}").focus()

    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(f"/{tab.name}/$"))
    expect(page.locator(f"#lens-{tab.name}")).to_have_attribute("aria-current", "page")
    expect(page.locator(f"#lens-{tab.name}")).to_be_focused()


def test_enter_on_a_chip_filters_the_rows_and_keeps_the_focus_on_it(enter: Enter) -> None:
    page = enter(READ, *SIZES["desk"]).page
    page.locator("#chip-differs").focus()

    page.keyboard.press("Enter")

    expect(page.locator("#chip-differs")).to_have_attribute("aria-current", "true")
    expect(page.locator("#chip-differs")).to_be_focused()


def test_enter_on_a_sentence_number_leads_to_the_sentence(enter: Enter) -> None:
    page = enter(READ, *SIZES["desk"]).page
    number = page.locator("#pairs a.sid").first
    target = number.get_attribute("href")
    number.focus()

    page.keyboard.press("Enter")

    assert target is not None
    expect(page.locator(f"{target}:target")).to_be_visible()
