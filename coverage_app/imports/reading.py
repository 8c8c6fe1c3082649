"""Read a file or a page by its kind, within limits; this runs in the child process."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import cast

from coverage_app.imports.kinds import Kind, find_kind
from coverage_app.imports.pages import MOST_CHARACTERS, ImportedPage, Source, UnreadablePageError

# Each of these has a `read(source)` and loads the library that it needs.
READERS = {
    Kind.TEXT: "coverage_app.imports.plain_text",
    Kind.HTML: "coverage_app.imports.web_page",
    Kind.DOCX: "coverage_app.imports.word_file",
    Kind.ODT: "coverage_app.imports.open_document",
    Kind.PDF: "coverage_app.imports.pdf_file",
}
NOT_IN_TEXTS = dict.fromkeys({*range(32), 127} - {ord("\n"), ord("\t")})
LONGEST_HEADLINE, LONGEST_BYLINE, LONGEST_OUTLET = 300, 200, 120


def read(source: Source) -> ImportedPage:
    """Return the text of ``source``. Raises `UnreadablePageError` and nothing else."""
    try:
        page = _reader(find_kind(source))(source)
    except UnreadablePageError:
        raise
    except (MemoryError, RecursionError) as error:
        raise UnreadablePageError(
            f"This {source.noun} is built too deep or too large to be read. "
            "Copy the article and paste it."
        ) from error
    except Exception as error:  # libraries fail in a hundred ways on a damaged file
        raise UnreadablePageError(
            f"This {source.noun} is damaged and could not be read. Open it, save it again and try "
            "once more, or copy the article and paste it."
        ) from error
    return _checked(_cleaned(page), source)


def _reader(kind: Kind) -> Callable[[Source], ImportedPage]:
    return cast("Callable[[Source], ImportedPage]", import_module(READERS[kind]).read)


def _checked(page: ImportedPage, source: Source) -> ImportedPage:
    if not page.text.strip():
        raise UnreadablePageError(f"There are no words in this {source.noun}. Choose another one.")
    if len(page.text) > MOST_CHARACTERS:
        raise UnreadablePageError(
            f"This {source.noun} has more than {MOST_CHARACTERS:,} characters, the most that a "
            "text may have. Copy only the article and paste it."
        )
    return page


def _cleaned(page: ImportedPage) -> ImportedPage:
    return replace(
        page,
        text=_plain(page.text),
        headline=_one_line(page.headline, LONGEST_HEADLINE),
        byline=_one_line(page.byline, LONGEST_BYLINE),
        outlet=_one_line(page.outlet, LONGEST_OUTLET),
    )


def _one_line(words: str, most: int) -> str:
    return " ".join(_plain(words).split())[:most]


def _plain(text: str) -> str:
    """Return ``text`` with plain line ends and without what no database and no browser takes."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return lines.translate(NOT_IN_TEXTS).encode("utf-8", "replace").decode("utf-8")
