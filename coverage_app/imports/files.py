"""A stand-in until the readers of files are merged: the page as it came."""

from coverage_app.imports.pages import ImportedPage


def read_html(content: bytes, *, address: str, charset: str) -> ImportedPage:
    """Return ``content`` decoded."""
    return read_text(content, address=address, charset=charset)


def read_text(content: bytes, *, address: str, charset: str) -> ImportedPage:
    """Return ``content`` decoded."""
    text = content.decode(charset or "utf-8-sig").replace("\r\n", "\n")
    return ImportedPage(text=text, address=address)


"""Read the text of an uploaded file."""

from coverage_app.imports.pages import ImportedPage, UnreadablePageError

GUESSED = "The file does not say how its letters are written. We read it as Western European."


def read_file(name: str, content: bytes) -> ImportedPage:
    """Read a text file. Raises `UnreadablePageError`."""
    if b"\0" in content:
        raise UnreadablePageError(f"We cannot read {name}: it is not plain text.")
    try:
        text, notes = content.decode("utf-8-sig"), tuple[str, ...]()
    except UnicodeDecodeError:
        text, notes = content.decode("cp1252", "replace"), (GUESSED,)
    return ImportedPage(text.replace("\r\n", "\n").replace("\r", "\n"), notes=notes)
