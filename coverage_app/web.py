"""A web address becomes the text of an article, where the school allows it."""

from django.conf import settings

from coverage_app.imports.connections import INTERNET, Network
from coverage_app.imports.fetching import fetch
from coverage_app.imports.files import read_html, read_text
from coverage_app.imports.pages import ImportedPage, UnreadablePageError
from limits.senders import everybody_now
from limits.table import FETCHING

SWITCHED_OFF = (
    "Fetching web addresses is switched off on this server. "
    "Copy the page and paste it, or save the page and upload it."
)
EMPTY = "The page at this address is empty. Open it in a browser, copy the page and paste it."


def read_address(address: str, *, network: Network = INTERNET) -> ImportedPage:
    """Fetch the page at ``address`` and return its text; fetching alone can take ten seconds.

    Raises UnreadablePageError, also when the setting COVERAGE_FETCH is off; TooManyError while
    another page is fetched.
    """
    if not settings.FETCH:
        raise UnreadablePageError(SWITCHED_OFF)
    everybody_now().take(FETCHING)
    try:
        page = fetch(address, network=network)
        if not page.content.strip():
            raise UnreadablePageError(EMPTY)
        read = read_text if page.content_type == "text/plain" else read_html
        return read(page.content, address=page.address, charset=page.charset)
    finally:
        everybody_now().give_back(FETCHING)
