"""Read the text of the page at a web address."""

from coverage_app.imports.pages import ImportedPage, UnreadablePageError


def read_address(address: str) -> ImportedPage:
    """Read a page of the web. Raises `UnreadablePageError`."""
    raise UnreadablePageError(
        f"This server does not fetch {address}: open the page and paste its text."
    )
