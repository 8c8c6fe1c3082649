"""A web address becomes the text of an article, where the school allows it."""

from django.conf import settings

from coverage_app.imports.connections import INTERNET, Network
from coverage_app.imports.fetching import FetchedPage, fetch
from coverage_app.imports.files import read_html
from coverage_app.imports.pages import ImportedPage, UnreadablePageError

SWITCHED_OFF = (
    "Fetching web addresses is switched off on this server. "
    "Copy the page and paste it, or save the page and upload it."
)
EMPTY = "The page at this address is empty. Open it in a browser, copy the page and paste it."
GUESSED = "The encoding of this page was guessed: check letters with accents and quotation marks."


def read_address(address: str, *, network: Network = INTERNET) -> ImportedPage:
    """Fetch the page at ``address`` and return its text; this can take ten seconds.

    Raises UnreadablePageError, also when the setting COVERAGE_FETCH is off.
    """
    if not settings.COVERAGE_FETCH:
        raise UnreadablePageError(SWITCHED_OFF)
    page = fetch(address, network=network)
    if not page.content.strip():
        raise UnreadablePageError(EMPTY)
    if page.content_type == "text/plain":
        return _plain(page)
    return read_html(page.content, address=page.address, charset=page.charset)


def _plain(page: FetchedPage) -> ImportedPage:
    """Decode as the server says, else as UTF-8, else as Windows-1252 with a note."""
    notes: tuple[str, ...] = ()
    try:
        text = page.content.decode(page.charset or "utf-8-sig")
    except UnicodeDecodeError:
        text = page.content.decode("cp1252", "replace")
        notes = (GUESSED,)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return ImportedPage(text=text, address=page.address, notes=notes)
