"""Where a text gives what a form asks for, said in a sentence under the field."""

import re

from django.utils.html import format_html
from django.utils.text import Truncator

from coverage_app.analysis import Document, Line, Span, find_provenance
from coverage_app.models import Article

NOT_FOUND = "Not found in the text. Look at the page you copied from."
TYPED = "Not found in the text: it was typed, or came with the file or the page."
DAY = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday)\b")


def found_spans(text: str) -> dict[str, Span | None]:
    """Return where the text gives what a field of the form asks for."""
    document = Document.from_text(text)
    page = find_provenance(text, document.lines)
    return {
        "outlet_name": page.site.span if page.site else None,
        "headline": document.headline,
        "byline": page.byline.span if page.byline else None,
        "first_publisher_name": page.first_publisher.span if page.first_publisher else None,
        "published_on": page.published_on_span,
    }


def where_found(article: Article) -> dict[str, str]:
    """Say of every detail in which line it stands, or that the text does not give it.

    Of the outlet it says nothing where it is not found: few texts give it.
    """
    lines = article.lines()
    places = found_spans(article.text)
    found = {name: _in_its_line(span, lines, article.text) for name, span in places.items() if span}
    missing = {name: _not_found(name, article) for name, span in places.items() if not span}
    missing.pop("outlet_name", "")
    return missing | found


def _in_its_line(span: Span, lines: tuple[Line, ...], text: str) -> str:
    line = next(line for line in lines if line.span.overlaps(span))
    proof = Truncator(span.slice(text)).chars(90)
    return format_html("Found in line {}: “{}”", line.number, proof)


def _not_found(name: str, article: Article) -> str:
    if getattr(article, name.removesuffix("_name")):
        return TYPED
    day = DAY.search(article.text) if name == "published_on" else None
    if day is None:
        return NOT_FOUND
    return f"Not found. The text says “{day[0]}”. Look at the page you copied from."
