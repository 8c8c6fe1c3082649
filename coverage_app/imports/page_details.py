"""What a web page says of its article: headline, byline, outlet, date, address and language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from trafilatura import extract_metadata

from coverage_app.imports.page_dates import find_publication_day

LONGEST_ADDRESS = 500
ADDRESS = re.compile(
    r"https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#]\S*)?",
    re.IGNORECASE,
)
MOST_HEADINGS = 20
WORD = re.compile(r"\w+")
LEAST_LIKENESS = 0.5


@dataclass(frozen=True, slots=True)
class PageDetails:
    """What a page says of its article; empty where it does not say."""

    headline: str
    byline: str
    outlet: str
    published_on: date | None
    address: str
    language: str


def find_page_details(root: HtmlElement, address: str, lines: frozenset[str]) -> PageDetails:
    """Return what the page says; ``lines`` are those that it shows, ``address`` where it lies."""
    said = extract_metadata(root, default_url=address or None, extensive=False)
    canonical = _address(said.url or "", address)
    return PageDetails(
        headline=_headline(said.title or "", root, lines),
        byline=said.author or "",
        outlet=said.sitename or "",
        published_on=find_publication_day(root, canonical),
        address=canonical,
        language=_language(root),
    )


def _headline(title: str, root: HtmlElement, lines: frozenset[str]) -> str:
    """Return the title as the page shows it: the one for search engines is often another."""
    title = " ".join(title.split())
    if title in lines:
        return title
    headings = islice(root.iter("h1"), MOST_HEADINGS)
    shown = [" ".join(heading.text_content().split()) for heading in headings]
    best = max(shown, key=lambda heading: _likeness(heading, title), default="")
    return best if _likeness(best, title) >= LEAST_LIKENESS else title


def _likeness(one: str, other: str) -> float:
    """Return the share of the words of the shorter text that the other has too."""
    words, others = (set(WORD.findall(text.casefold())) for text in (one, other))
    return len(words & others) / max(1, min(len(words), len(others)))


def _address(canonical: str, address: str) -> str:
    """Return the address that the page gives itself, unless it lies elsewhere."""
    if len(canonical) > LONGEST_ADDRESS or not ADDRESS.fullmatch(canonical):
        return address
    return canonical if not address or _host(canonical) == _host(address) else address


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _language(root: HtmlElement) -> str:
    """Return the language without its region, such as "en"."""
    code = next((code for code in _named_languages(root) if code), "")
    return code.replace("_", "-").split("-")[0].lower()[:12]


def _named_languages(root: HtmlElement) -> Iterator[str]:
    yield str(root.get("lang", "")).strip()
    yield str(root.get("xml:lang", "")).strip()
    for meta in root.iter("meta"):
        if meta.get("property") == "og:locale" or meta.get("http-equiv") == "content-language":
            yield str(meta.get("content", "")).strip()
