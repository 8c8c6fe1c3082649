"""What the first page costs over the wire, on a device that has never been here."""

import pytest
from playwright.sync_api import Browser

from tests.browser.server import Server

pytestmark = pytest.mark.browser
KILOBYTE = 1000


def test_the_first_page_is_light(chromium: Browser, server: Server) -> None:
    context = chromium.new_context(base_url=server.address)
    page = context.new_page()
    sizes: dict[str, float] = {}
    kinds: dict[str, str] = {}
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.on(
        "Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["type"]})
    )
    wire.on(
        "Network.loadingFinished",
        lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}),
    )

    page.goto("/", wait_until="networkidle")

    fonts = sum(size for request, size in sizes.items() if kinds[request] == "Font")
    rest = sum(sizes.values()) - fonts
    assert rest <= 30 * KILOBYTE
    assert fonts + rest <= 120 * KILOBYTE
    context.close()
