"""What one line of a page says of its origin: first publisher, author, date, site."""

import re
from dataclasses import dataclass
from datetime import date

from coverage_app.analysis.lexicon.months import MONTHS
from coverage_app.analysis.lexicon.page_notices import NEWS_AGENCIES
from coverage_app.analysis.spans import Span

# Notices are short. A longer line is not searched, so that every search costs next to nothing.
NOTICE_LENGTH = 250
BYLINE_LENGTH = 120
NAME_LENGTH = 80
SHORTEST_NAME = 4
SIGNATURE_LENGTH = 150

_MONTH = "(?:" + "|".join(MONTHS) + r")\b\.?"
_DAY = r"\d\d?(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d(?!\d)"
FULL_DATE = re.compile(
    rf"(?<!\d)(?:{_MONTH} {_DAY},? {_YEAR}|{_DAY} {_MONTH},? {_YEAR}"
    rf"|{_YEAR}-\d\d-\d\d(?!\d)|\d\d?[/.]\d\d?[/.](?:20)?\d\d(?!\d))",
    re.IGNORECASE,
)
POST_SIGNATURE = re.compile(
    rf"[—–-]{{1,2}} ?[^()]{{1,60}}\(@\w{{1,30}}\) {FULL_DATE.pattern}\W*$", re.IGNORECASE
)
DATE_LABEL = re.compile(
    r"\W*(?:(?:first|last|originally) )?(?:published|publish date|updated|posted|modified|date)"
    rf"[ :|]+(?:(?:on|at) )?(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d|{_MONTH})",
    re.IGNORECASE,
)

AGO = re.compile(
    r"\W*(?:(?:published|updated|posted|last updated)[ :|]+)?(?:about )?(?:\d+|an?) ?"
    r"(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|yrs?|years?)"
    r" ago(?: (?:at|on|in|by) .{1,30})?\W*$",
    re.IGNORECASE,
)

_PUBLISHED = "(?:appeared|published|posted|ran)"
REPOST = re.compile(
    rf"\b(?:(?:(?:first|originally) {_PUBLISHED}|{_PUBLISHED} (?:first|originally))"
    r" (?:on|in|at|by|with)|(?:re-?published|reprinted|re-?posted|syndicated)"
    r"(?: here)?(?: with (?:kind )?permission)?(?: courtesy)? (?:from|of|by)) ",
    re.IGNORECASE,
)
# What may stand before it: "This post", "A version of this article", "The post <headline>".
REPOST_SUBJECT = re.compile(
    r"\W*(?:(?:\w+ ){0,4}this (?:\w+ )?(?:post|article|story|piece|report|column|essay|content"
    r"|item|op-ed|interview|text)\b|the (?:post|article|original)\b|(?:is|was)\b|$)",
    re.IGNORECASE,
)
PUBLISHER_END = re.compile(
    rf",? (?:on|in) (?=\d|{_MONTH})|,? (?:under|and (?:is|was|has)|with|as part)\b"
    r"|[,;|()–—:]|(?<!\b[A-Z])\.(?=\s|$)",
    re.IGNORECASE,
)

BY = re.compile(
    r"(?:(?:written|posted|reported|words|story|text|compiled) )?by:? +(?=\S)", re.IGNORECASE
)
BY_AFTER_DATE = re.compile(r" by (?=\S)")
AUTHOR_END = re.compile(
    r" *(?:[|•·–—/\d]| - | [oO]n | for (?=[A-Z])|(?<=[a-z])"
    r"(?-i:(?=(?:[A-Z][a-z]+ )?(?:Writer|Columnist|Reporter|Editor|Correspondent|Critic)\b))"
    rf"|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|{_MONTH} \d))",
    re.IGNORECASE,
)
# Words of a name that may begin with a small letter, and labels that are no names.
NAME_LINKS = frozenset({"al", "and", "bin", "da", "de", "del", "der", "di", "dos", "la", "le"})
NAME_LINKS |= {"of", "the", "van", "von", "with", "&"}
NOT_NAMES = frozenset({"published", "updated", "posted", "last", "first", "date", "the", "all"})

SEPARATORS = frozenset("-–—|•·,/")

DOMAIN = re.compile(
    r"(?<![\w@.-])(?:[a-z0-9-]{2,60}\.){1,3}"
    r"(?:com|org|net|info|news|press|co|tv|eu|uk|az|de|in|ca|au|ie|nz|us|za)\b(?!@)",
    re.IGNORECASE,
)

POWERED_BY = re.compile(
    r"\b(?:powered|hosted|designed|built|developed) (?:by|on|with)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class FullDate:
    """A day with month and year as a line gives it, and where in the line it stands."""

    day: date
    span: Span


def first_publisher(line: str) -> str | None:
    """Return who published a text first, when ``line`` is a re-post notice that names them.

    >>> first_publisher("This post appeared first on The Daily Example")
    'The Daily Example'
    """
    notice = REPOST.search(line) if len(line) <= NOTICE_LENGTH else None
    if notice is None or not REPOST_SUBJECT.match(line[: notice.start()]):
        return None
    name = PUBLISHER_END.split(line[notice.end() :], maxsplit=1)[0].strip().removeprefix("the ")
    if not 1 < len(name) <= NAME_LENGTH or name.split()[0].casefold().rstrip(".") in MONTHS:
        return None
    return name if name[0].isupper() or DOMAIN.match(name) else None


def author(line: str) -> str | None:
    """Return the author as written, when ``line`` is a byline: "By Jane Roe", "Jane Roe, Reuters".

    >>> author("By Jane Roe and John Doe | Nov. 4, 2024")
    'Jane Roe and John Doe'
    """
    if len(line) > BYLINE_LENGTH or line.endswith((".", "?", "!")):
        return None
    dated = FULL_DATE.search(line)
    by = BY.match(line) or (BY_AFTER_DATE.search(line) if dated else None)
    name = AUTHOR_END.split(line[by.end() :] if by else line, maxsplit=1)[0].strip(" ,;-")
    if name.casefold() in NEWS_AGENCIES:
        return name
    if by:
        return name if is_name(name) else None
    person, comma, agency = name.rpartition(", ")
    if comma and agency.casefold() not in NEWS_AGENCIES:
        return None
    # "Jane Roe - Nov. 4, 2024" is a byline; a title may stand right before a date.
    signed = bool(comma) or bool(dated and line[len(name) :].lstrip()[:1] in SEPARATORS)
    person = person or name
    return name if signed and " " in person and is_name(person) else None


def is_name(words: str) -> bool:
    """Tell whether ``words`` read like one name or several: every word with a capital letter.

    >>> is_name("Jane van Roe and John Doe"), is_name("the water had risen")
    (True, False)
    """
    parts = [bare for part in words.split() if (bare := part.strip("(),.;"))]
    if not parts or ":" in words or len(words) > NAME_LENGTH:
        return False
    if parts[0].casefold() in NOT_NAMES | NAME_LINKS:
        return False
    return all(part[:1].isupper() or part in NAME_LINKS for part in parts)


def full_date(line: str) -> FullDate | None:
    """Return the first full date of ``line``; not one whose order of day and month is unclear.

    >>> full_date("Published 4 November 2024, 10:02").day
    datetime.date(2024, 11, 4)
    """
    found = FULL_DATE.search(line[:NOTICE_LENGTH])
    day = _day(found.group()) if found else None
    return FullDate(day, Span(*found.span())) if found and day else None


def is_date_line(line: str) -> bool:
    """Tell whether ``line`` says when a text came out, and little else.

    >>> is_date_line("Updated: 18 Nov 2024 9:38 pm"), is_date_line("It ended on 8 May 1945.")
    (True, False)
    """
    # "— Jane Roe (@janeroe) May 4, 2024" signs a post that the article shows.
    if len(line) > BYLINE_LENGTH or "(@" in line:
        return False
    ended = line.endswith((".", "?", "!")) and not line.endswith(("a.m.", "p.m."))
    dated = DATE_LABEL.match(line) or FULL_DATE.search(line) or AGO.match(line)
    return not ended and bool(dated)


def is_post_signature(line: str) -> bool:
    """Tell whether ``line`` signs a post of a social network that an article shows.

    >>> is_post_signature("— Jane Roe (@janeroe) May 4, 2024")
    True
    """
    return bool(POST_SIGNATURE.match(line))


def is_signed_post(line: str) -> bool:
    """Tell whether ``line`` ends with the signature of a post, all of it or after its words.

    >>> is_signed_post("Free buses for all of us — Jane Roe (@janeroe) May 4, 2024")
    True
    """
    return bool(POST_SIGNATURE.search(line, max(0, len(line) - SIGNATURE_LENGTH)))


def doubled_name(line: str) -> str | None:
    """Return the half of a ``line`` that is printed twice, as logo and link text run together.

    >>> doubled_name("Daily ExampleDaily Example")
    'Daily Example'
    """
    half = len(line) // 2
    between = line[half : len(line) - half]
    if not SHORTEST_NAME <= half <= NAME_LENGTH or line[:half] != line[len(line) - half :]:
        return None
    name = line[:half].strip()
    return name if between in ("", " ") and name[:1].isupper() else None


def domain(line: str) -> str | None:
    """Return the first web domain that ``line`` names, as written; mail addresses are none.

    >>> domain("Copyright © 2024 DailyExample.com | All Rights Reserved")
    'DailyExample.com'
    """
    found = DOMAIN.search(POWERED_BY.split(line[:NOTICE_LENGTH], maxsplit=1)[0])
    return found.group() if found else None


def _day(written: str) -> date | None:
    numbers = [int(number) for number in re.findall(r"\d+", written)]
    month = re.search(r"[a-z]{3,}", written.casefold())
    if month:
        day, year = sorted(numbers)
        return _date(year, MONTHS[month.group()], day)
    if "-" in written:
        return _date(*numbers)
    first, second, year = numbers
    year += 2000 if year < 100 else 0
    if first > 12:
        return _date(year, second, first)
    return _date(year, first, second) if second > 12 else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
