"""Read the text layer of a PDF file."""

from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import DependencyError

from coverage_app.imports.line_joining import join_lines
from coverage_app.imports.pages import (
    MOST_CHARACTERS,
    ImportedPage,
    Source,
    UnreadablePageError,
)

PROTECTED = (
    "This PDF is protected by a password. Open it, print it to a new PDF without a password and "
    "choose that file."
)
NO_TEXT = (
    "This PDF has no text layer: its pages are pictures. Have them read by a program for text "
    "recognition (OCR), or find the article as a web page."
)
# Letters that a font draws as one.
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
JOINED = "The lines of the PDF were joined to paragraphs. Check where they begin."


def read(source: Source) -> ImportedPage:
    """Return the lines of all pages, joined to paragraphs."""
    try:
        reader = PdfReader(BytesIO(source.content))
        # A file that is protected against changes alone opens without a password.
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadablePageError(PROTECTED)
        pages, empty = _texts(reader)
    except DependencyError as error:  # pypdf leaves AES to another library
        raise UnreadablePageError(PROTECTED) from error
    if not any(pages):
        raise UnreadablePageError(NO_TEXT)
    notes = (JOINED, *([_without_text(empty)] if empty else []))
    return ImportedPage(text=join_lines("\n".join(pages)), notes=notes)


def _texts(reader: PdfReader) -> tuple[list[str], list[int]]:
    """Return the texts of the pages and the numbers of those without, up to what may be read."""
    texts: list[str] = []
    empty: list[int] = []
    for number, page in enumerate(reader.pages, start=1):
        texts.append(page.extract_text().strip().translate(LIGATURES))
        if not texts[-1]:
            empty.append(number)
        if sum(map(len, texts)) > 2 * MOST_CHARACTERS:
            break
    return texts, empty


def _without_text(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:20]))
    if len(numbers) == 1:
        return f"Page {shown} has no text layer and was not read."
    return f"Pages {shown} have no text layer and were not read."
