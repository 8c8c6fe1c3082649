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
