"""With JavaScript off every lens is reached by its tab and shows all that it shows with it."""

import re

import pytest
from playwright.sync_api import Locator, expect

from coverage_app.lenses.tabs import TABS
from tests.browser.conftest import Enter
from tests.browser.screens import SCREENS, SIZES, Screen

pytestmark = pytest.mark.browser
STARTS = ("sample-read", "eight-read", "no-quotes-read", "teacher-decided-read")
FIRST_LENSES = [screen for screen in SCREENS if screen.name in STARTS]


def words_of(lens: Locator) -> str:
    return " ".join((lens.text_content() or "").split())


@pytest.mark.parametrize("screen", FIRST_LENSES, ids=lambda screen: screen.name)
def test_every_lens_is_reached_and_whole_without_javascript(screen: Screen, enter: Enter) -> None:
    with_script = enter(screen, *SIZES["desk"]).page
    without = enter(screen, *SIZES["desk"], java_script_enabled=False).page

    for tab in TABS:
        for page in (with_script, without):
            page.get_by_label("Ways to compare").get_by_role("link", name=tab.label).click()
            expect(page).to_have_url(re.compile(f"/{tab.name}/$"))
            expect(page.locator(f"#lens-{tab.name}")).to_have_attribute("aria-current", "page")

        assert words_of(without.locator("#lens")) == words_of(with_script.locator("#lens"))
        assert len(words_of(without.locator("#lens"))) > 50
