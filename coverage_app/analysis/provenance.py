"""What a page says of where it comes from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coverage_app.analysis.lexicon.first_names import FIRST_NAMES
from coverage_app.analysis.lexicon.months import MONTHS
from coverage_app.analysis.lexicon.page_notices import NEWS_AGENCIES
from coverage_app.analysis.lines import Line
from coverage_app.analysis.page.agencies import AgencyCredit, credited_agency, signing_agency
from coverage_app.analysis.page.line_kinds import LineKind
from coverage_app.analysis.page.notices import (
    FullDate,
    author,
    domain,
    doubled_name,
    first_publisher,
    full_date,
    is_name,
)
from coverage_app.analysis.spans import Span

# Bylines and dates stand at most this many lines above the first paragraph ...
REACH = 15
# ... datelines and correspondents in this much of a paragraph.
READ_LENGTH = 400
LONGEST_SITE_NAME = 80

# A text has a day on which it came out and one on which it was changed.
MOST_DATES = 2

# A line with nothing but a name has so many words at most.
MOST_NAMES = 4

RIGHTS_KINDS = frozenset({LineKind.COPYRIGHT, LineKind.DISCLAIMER})
AGENCY_KINDS = RIGHTS_KINDS | {LineKind.BYLINE, LineKind.REPOST}
DATE_KINDS = frozenset({LineKind.BYLINE, LineKind.MENU, LineKind.SECTION})
BYLINE_LABELS = frozenset({"by", "by:", "written by", "author", "author:"})
PUBLISHED = re.compile(r"\b(?:published|posted|publish date)\b", re.IGNORECASE)

_NAME = r"[A-Z][\w.&-]*"
CORRESPONDENT = re.compile(
    rf"(?P<byline>{_NAME}(?: {_NAME}){{0,3}}['’]s (?:[\w-]+ ){{0,4}}correspondent) reports\b"
)
DATELINE = re.compile(
    r"(?P<dateline>(?P<place>[^\W\d_][\w.'’ -]{1,40}?)(?:, [^\W\d_][\w. ]{1,25}?)?"
    rf"(?:, (?i:{'|'.join(MONTHS)})\.? \d\d?)?(?: \((?P<agency>[^()]{{2,30}})\))?)"
    r" ?(?:[—–]|--?) ?[\"'“‘]?[^\W_a-z]"
)
NOT_PLACES = frozenset({"analysis", "breaking", "correction", "exclusive", "explainer", "live"})
NOT_PLACES |= {"opinion", "update", "updated", "video", "watch"}


@dataclass(frozen=True, slots=True)
class Claim:
    """Something a page says of itself, and where: ``value`` normalised, ``span`` the proof."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a text says it comes from; ``None`` where the page does not say.

    ``first_publisher`` comes from a re-post notice, ``site`` from the page's own name in header or
    footer, ``agency`` from dateline, byline, signature or notice of rights, its name in full
    ("Associated Press" for "AP"), ``published_on`` only from a full date (never a lone copyright
    year).
    """

    first_publisher: Claim | None
    site: Claim | None
    byline: Claim | None
    dateline: Claim | None
    agency: Claim | None
    published_on: date | None
    published_on_span: Span | None


def find_provenance(text: str, lines: tuple[Line, ...]) -> Provenance:
    """Collect what the page ``text`` says of its first publisher, site, author, place and date.

    ``lines`` are its lines as `classify_lines` gives them. The proofs are spans of ``text``: the
    whole line of a notice or a byline, else the words that say it.

    >>> from coverage_app.analysis.lines import classify_lines
    >>> page = "By Jane Roe\\n\\nThe council voted.\\n\\nOriginally published by The Example."
    >>> found = find_provenance(page, classify_lines(page))
    >>> found.byline.value, found.first_publisher.value, found.published_on
    ('Jane Roe', 'The Example', None)
    """
    page = _Page(text, tuple(line for line in lines if line.span))
    published = _published(page)
    return Provenance(
        first_publisher=_first_publisher(page),
        site=_site(page),
        byline=_byline(page) or _correspondent(page),
        dateline=_dateline(page),
        agency=_agency(page),
        published_on=published.day if published else None,
        published_on_span=published.span if published else None,
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """A text and its lines that are not blank."""

    text: str
    lines: Sequence[Line]

    def words(self, line: Line) -> str:
        return line.span.slice(self.text)

    @property
    def body(self) -> Sequence[Line]:
        return [line for line in self.lines if line.kind is LineKind.BODY]

    @property
    def top(self) -> Sequence[Line]:
        """The lines shortly above the first paragraph, the nearest first."""
        first = self.lines.index(self.body[0]) if self.body else len(self.lines)
        return self.lines[max(0, first - REACH) : first][::-1]

    @property
    def bottom(self) -> Sequence[Line]:
        """The lines shortly below the last paragraph."""
        last = self.lines.index(self.body[-1]) if self.body else len(self.lines)
        return self.lines[last + 1 : last + 1 + REACH]


def _first_publisher(page: _Page) -> Claim | None:
    notices = (line for line in page.lines if line.kind is LineKind.REPOST)
    claims = ((first_publisher(page.words(line)), line.span) for line in notices)
    return next((Claim(name, span) for name, span in claims if name), None)


def _site(page: _Page) -> Claim | None:
    """Take the name that is printed twice, else the domain of the owner of the page."""
    for line in page.lines:
        if line.kind is LineKind.SITE_NAME and (name := doubled_name(page.words(line))):
            return Claim(name, line.span)
    for line in page.lines:
        if line.kind in RIGHTS_KINDS and (found := domain(page.words(line))):
            start = line.span.start + page.words(line).index(found)
            return _spelled_out(page, found) or Claim(found, Span(start, start + len(found)))
    return None


def _spelled_out(page: _Page, found: str) -> Claim | None:
    """Find the line that is the name in a domain: "Daily Example" for "www.DailyExample.com"."""
    parts = [part.casefold() for part in found.split(".")]
    for line in page.lines:
        words = page.words(line)[:LONGEST_SITE_NAME]
        letters = "".join(character for character in words if character.isalnum()).casefold()
        if not line.kept and letters in parts and len(letters) > 3:
            return Claim(page.words(line), line.span)
    return None


def _byline(page: _Page) -> Claim | None:
    below: Line | None = None
    for line in page.top:
        words = page.words(line)
        if line.kind is LineKind.BYLINE and (name := author(words)):
            return Claim(name, line.span)
        if words.casefold() in BYLINE_LABELS and below and is_name(page.words(below)):
            return Claim(page.words(below), below.span)
        if below and below.kind is LineKind.BYLINE and _is_person(words):
            return Claim(words, line.span)
        below = line
    return None


def _is_person(words: str) -> bool:
    """Tell whether a line above a date is the name of a person and nothing else."""
    parts = words.split()
    few = 1 < len(parts) <= MOST_NAMES
    return few and parts[0].casefold() in FIRST_NAMES and is_name(words)


def _correspondent(page: _Page) -> Claim | None:
    """Find "The Example's London correspondent reports" in the first or the last paragraph."""
    for line in (*page.body[:1], *page.body[-1:]):
        start = max(line.span.start, line.span.end - READ_LENGTH)
        if found := CORRESPONDENT.search(page.text, start, line.span.end):
            return Claim(found["byline"], Span(*found.span()))
    return None


def _dateline(page: _Page) -> Claim | None:
    for line in page.body[:1]:
        found = DATELINE.match(page.text, line.span.start, line.span.end)
        if found is None or found["place"].casefold() in NOT_PLACES:
            return None
        if found["place"].isupper() or _is_agency(found["agency"]):
            return Claim(found["dateline"], Span(*found.span("dateline")))
    return None


def _is_agency(name: str | None) -> bool:
    return name is not None and name.casefold() in NEWS_AGENCIES


def _agency(page: _Page) -> Claim | None:
    """Take the agency of the dateline, else of a byline above, a signature, or a line below."""
    dateline = _dateline(page)
    if dateline and (credit := credited_agency(dateline.span.slice(page.text))):
        return _claim(credit, dateline.span.start)
    above = [line for line in page.top if line.kind is LineKind.BYLINE]
    below = [line for line in page.bottom if line.kind in AGENCY_KINDS]
    for line in above:
        if credit := credited_agency(page.words(line)):
            return _claim(credit, line.span.start)
    for line in page.body[-1:]:
        if credit := signing_agency(page.words(line)):
            return _claim(credit, line.span.start)
    for line in below:
        if credit := credited_agency(page.words(line)):
            return _claim(credit, line.span.start)
    return None


def _claim(credit: AgencyCredit, start: int) -> Claim:
    span = Span(start + credit.span.start, start + credit.span.end)
    return Claim(credit.name, span)


def _published(page: _Page) -> FullDate | None:
    """Take the date that a line calls that of publication, else the one nearest to the article.

    Of many dates without a label none is sure: they belong to a list of other stories.
    """
    above = [line for line in page.top if line.kind in DATE_KINDS]
    below = [line for line in page.bottom if line.kind is LineKind.BYLINE]
    labelled = [line for line in (*above, *below) if PUBLISHED.search(page.words(line))]
    for lines in (labelled, above):
        dates = [found for line in lines if (found := _dated(page, line))]
        if dates and len({found.day for found in dates}) <= MOST_DATES:
            return dates[0]
    return None


def _dated(page: _Page, line: Line) -> FullDate | None:
    label = PUBLISHED.search(page.words(line))
    start = line.span.start + (label.start() if label else 0)
    found = full_date(page.text[start : line.span.end])
    if found is None:
        return None
    return FullDate(found.day, Span(start + found.span.start, start + found.span.end))
