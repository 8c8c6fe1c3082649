"""Read a web page: the article on it, and what the page says of it."""

import re
from collections.abc import Iterator

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction

from coverage_app.analysis import LineKind, classify_lines
from coverage_app.imports.decoding import decode
from coverage_app.imports.page_details import PageDetails, find_page_details
from coverage_app.imports.pages import ImportedPage, Source, UnreadablePageError
from coverage_app.imports.visible_text import visible_lines

META_LENGTH = 4096
META_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
# The article that is found has at least this share of what looks like one on the whole page.
LEAST_SHARE = 0.8
NO_WORDS = (
    "No words could be read on this page: it is empty, drawn by a script, or built too deep. "
    "Open it in a browser, copy the article and paste it."
)
WHOLE_PAGE = "The article could not be told from its page, so this is all the text of the page."


def read(source: Source) -> ImportedPage:
    """Return the article, its headline first; the whole page where the article is not sure.

    The headline is in the text when the page shows it. A notice on who published the article first
    stays in the text, below the article.
    """
    decoded = decode(source.content, [source.charset, *_named_charsets(source.content)])
    root = parse(decoded.text)
    lines = visible_lines(root)
    if not lines:
        raise UnreadablePageError(NO_WORDS)
    details = find_page_details(root, source.address, frozenset(lines))
    body = find_body(root)
    whole = "\n".join(lines)
    if _length_of_article("\n".join(body)) < LEAST_SHARE * _length_of_article(whole):
        text, notes = whole, (*decoded.notes, WHOLE_PAGE)
    else:
        text, notes = "\n\n".join(_article(body, lines, details)), decoded.notes
    return ImportedPage(
        text=text,
        headline=details.headline,
        byline=details.byline,
        outlet=details.outlet,
        published_on=details.published_on,
        address=details.address,
        language=details.language,
        notes=notes,
    )


def parse(text: str) -> HtmlElement:
    """Return the root of a page. Raises `UnreadablePageError` when it has none."""
    parser = HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True
    )
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except ParserError as error:
        raise UnreadablePageError(NO_WORDS) from error


def find_body(root: HtmlElement) -> list[str]:
    """Return the paragraphs of the article as trafilatura finds them; none when it finds none."""
    found = bare_extraction(root, fast=True, include_comments=False, deduplicate=False)
    text = found.text if found and not isinstance(found, dict) else ""
    return [line.strip() for line in (text or "").split("\n") if line.strip()]


def _named_charsets(content: bytes) -> list[str]:
    return [name.decode("ascii") for name in META_CHARSET.findall(content[:META_LENGTH])]


def _length_of_article(text: str) -> int:
    return sum(len(line.span) for line in classify_lines(text) if line.kept)


def _article(body: list[str], lines: list[str], details: PageDetails) -> Iterator[str]:
    if details.headline in lines:
        yield details.headline
    yield from (paragraph for paragraph in body if paragraph != details.headline)
    yield from _notices("\n".join(lines), frozenset(body))


def _notices(page: str, told: frozenset[str]) -> list[str]:
    """Return the notices of the page on who published first, once each, that ``told`` has not."""
    notices = (
        line.span.slice(page) for line in classify_lines(page) if line.kind is LineKind.REPOST
    )
    return [notice for notice in dict.fromkeys(notices) if notice not in told]
