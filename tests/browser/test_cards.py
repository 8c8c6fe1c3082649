"""Cards come out of the printer eight to a sheet, on the paper of either continent."""

from io import BytesIO

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.browser.cast import Cast
from tests.browser.server import Server

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_cards_are_printed_eight_to_a_sheet(
    chromium: Browser, server: Server, cast: Cast, paper: str
) -> None:
    context = chromium.new_context(base_url=server.address, storage_state=cast.teacher)
    page = context.new_page()
    page.goto("/classes/1/cards/")
    nicknames = page.locator(".card__name").all_inner_texts()

    sheets = [sheet.extract_text() for sheet in PdfReader(BytesIO(page.pdf(format=paper))).pages]

    assert len(nicknames) == 16
    assert [[name for name in nicknames if name in sheet] for sheet in sheets] == [
        nicknames[:8],
        nicknames[8:],
    ]
    assert "Cards to print" not in sheets[0]
    context.close()
