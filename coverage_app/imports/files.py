"""Read an uploaded file or a fetched web page, in a child process."""

from dataclasses import replace

from coverage_app.imports.child import read_in_child
from coverage_app.imports.pages import ImportedPage, Source, UnreadablePageError

MOST_BYTES = 10_000_000
MEGABYTE = 1_000_000


def read_file(name: str, content: bytes) -> ImportedPage:
    """Return the text of a file; its kind is decided by its content first, its name second.

    Raises `UnreadablePageError`.
    """
    return _read(Source(content, name=name))


def read_html(content: bytes, *, address: str = "", charset: str = "") -> ImportedPage:
    """Return the article of a web page; ``charset`` is the encoding that its server names.

    Raises `UnreadablePageError`.
    """
    return _read(Source(content, name="page.html", address=address, charset=charset))


def read_text(content: bytes, *, address: str = "", charset: str = "") -> ImportedPage:
    """Return the plain text at a web address; ``charset`` is the encoding that its server names.

    Raises `UnreadablePageError`.
    """
    return replace(_read(Source(content, name="page.txt", charset=charset)), address=address)


def _read(source: Source) -> ImportedPage:
    if not source.content:
        raise UnreadablePageError(f"This {source.noun} is empty. Choose another one.")
    if len(source.content) > MOST_BYTES:
        raise UnreadablePageError(
            f"This {source.noun} has more than {MOST_BYTES // MEGABYTE} MB, the most that is read. "
            "Copy the article and paste it."
        )
    return read_in_child(source)
