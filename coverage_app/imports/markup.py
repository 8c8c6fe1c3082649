"""The paragraphs in the XML of a word processor."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from coverage_app.imports.archives import BROKEN
from coverage_app.imports.pages import UnreadablePageError

WHITE_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Markup:
    """What the elements mean, by their names without namespace.

    ``written`` are the elements whose characters are words of the text; when there are none, all
    characters in a paragraph are, and white space in them is a space.
    """

    paragraphs: frozenset[str]
    skipped: frozenset[str]
    marks: dict[str, str]
    written: frozenset[str] = frozenset()


def parse(content: bytes) -> etree._Element:
    """Return the root of an XML document. Raises `UnreadablePageError`.

    No entity is replaced and nothing is fetched; libxml2 limits depth and length. No word processor
    writes a document type.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadablePageError(BROKEN) from error
    if root.getroottree().docinfo.doctype:
        raise UnreadablePageError(BROKEN)
    return root


def find_paragraphs(root: etree._Element, markup: Markup) -> Iterator[str]:
    """Yield the paragraphs under ``root``; one inside another, as in a text box, comes first."""
    open_paragraphs: list[list[str]] = []
    skipping = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = etree.QName(element).localname
        step = 1 if event == "start" else -1
        skipping += step if name in markup.skipped else 0
        if event == "start" and name in markup.paragraphs:
            open_paragraphs.append([])
        if event == "end" and name in markup.paragraphs:
            yield "".join(open_paragraphs.pop()).strip()
        if open_paragraphs and not skipping:
            open_paragraphs[-1].append(_written(event, element, name, markup))


def _written(event: str, element: etree._Element, name: str, markup: Markup) -> str:
    """Return the characters at the start of ``element``, or after its end."""
    if markup.written:
        own = element.text or "" if name in markup.written else markup.marks.get(name, "")
        return own if event == "start" else ""
    if event == "end":
        return WHITE_SPACE.sub(" ", element.tail or "")
    return markup.marks.get(name, "") * _count(element) + WHITE_SPACE.sub(" ", element.text or "")


def _count(element: etree._Element) -> int:
    """Return how many spaces an element of OpenDocument stands for."""
    counts = [value for key, value in element.attrib.items() if etree.QName(key).localname == "c"]
    return min(int(counts[0]), 100) if counts and str(counts[0]).isdecimal() else 1
