"""Read a plain text file."""

from coverage_app.imports.decoding import decode
from coverage_app.imports.pages import ImportedPage, Source


def read(source: Source) -> ImportedPage:
    """Return the text as it stands."""
    decoded = decode(source.content, [source.charset])
    return ImportedPage(text=decoded.text, notes=decoded.notes)
