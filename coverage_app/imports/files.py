"""A stand-in until the readers of files are merged: the page as it came."""

from coverage_app.imports.pages import ImportedPage


def read_html(content: bytes, *, address: str, charset: str) -> ImportedPage:
    """Return ``content`` decoded."""
    return ImportedPage(text=content.decode(charset or "utf-8", "replace"), address=address)
