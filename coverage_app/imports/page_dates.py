"""The day on which an article was published, where its page says so in words for machines.

A date that merely stands on the page is no such word: it may be that of another story, or of what
happened.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from email.utils import parsedate_to_datetime

from lxml.html import HtmlElement

# The names of meta elements, in small letters, as publishers use them.
PUBLISHED = frozenset(
    "article:published_time article:published article.published og:published_time "
    "og:article:published_time datepublished date_published date-published dateposted datecreated "
    "pubdate publishdate publish-date publish_date publication_date publication-date published "
    "published_date published_time_telegram date dc.date dc.date.issued dc.date.created "
    "dcterms.date dcterms.created dcterms.issued sailthru.date parsely-pub-date "
    "article_date_original cxenseparse:recs:publishtime cxense-publishtime rnews:datepublished "
    "citation_publication_date citation_date".split()
)
NAMES = ("property", "name", "itemprop")
LINKED_DATA = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
ISO_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
DAY_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d\d?)[/-](\d\d?)(?!\d)")
FIRST_YEAR = 1990  # before there were web pages, a year stands for "not known"


def find_publication_day(root: HtmlElement, address: str) -> date | None:
    """Return the day of publication; ``None`` where the page names none, or none that exists.

    A day in the address is that of the newsroom, which a time in UTC may miss by one.
    """
    named = next(filter(None, map(_day, _named_dates(root))), None)
    found = DAY_IN_ADDRESS.search(address)
    own = _date(found) if found else None
    if own and (named is None or abs(named - own) <= timedelta(days=1)):
        return own
    return named


def _named_dates(root: HtmlElement) -> Iterator[str]:
    for meta in root.iter("meta"):
        if any(str(meta.get(name, "")).lower() in PUBLISHED for name in NAMES):
            yield str(meta.get("content", ""))
    for script in root.iter("script"):
        if script.get("type") == "application/ld+json":
            yield from LINKED_DATA.findall(script.text or "")
    for element in root.iter("time", "span", "abbr"):
        if (
            str(element.get("itemprop", "")).lower() == "datepublished"
            or "pubdate" in element.attrib
        ):
            yield str(element.get("datetime") or element.get("content") or "")


def _day(written: str) -> date | None:
    iso = ISO_DAY.match(written.strip())
    if iso:
        return _date(iso)
    try:
        return parsedate_to_datetime(written).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _date(numbers: re.Match[str]) -> date | None:
    year, month, day = map(int, numbers.groups())
    try:
        return date(year, month, day) if year >= FIRST_YEAR else None
    except ValueError:
        return None
