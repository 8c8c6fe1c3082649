"""A stand-in until the readers of files are merged: the page as it came."""

from coverage_app.imports.pages import ImportedPage


def read_html(content: bytes, *, address: str, charset: str) -> ImportedPage:
    """Return ``content`` decoded."""
    return read_text(content, address=address, charset=charset)


def read_text(content: bytes, *, address: str, charset: str) -> ImportedPage:
    """Return ``content`` decoded."""
    text = content.decode(charset or "utf-8-sig").replace("\r\n", "\n")
    return ImportedPage(text=text, address=address)
