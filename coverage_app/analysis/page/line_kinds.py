"""The kinds of lines on a pasted page, and the verdict on one line."""

from dataclasses import dataclass
from enum import StrEnum


class LineKind(StrEnum):
    """What a line of a pasted page is."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BODY = "body"
    BLANK = "blank"
    MENU = "menu"
    SEARCH = "search"
    SITE_NAME = "site name"
    SECTION = "section"
    BYLINE = "byline"
    CAPTION = "caption"
    CREDIT = "credit"
    SHARE = "share"
    COMMENTS = "comments"
    RELATED = "related links"
    TEASER = "teaser of another story"
    REPOST = "first published by"
    DISCLAIMER = "legal notice"
    COPYRIGHT = "copyright"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a line is, and why; ``closes`` tells that articles usually end before such a line."""

    kind: LineKind
    reason: str
    closes: bool = False


REPEATED = Verdict(LineKind.MENU, "repeated line")
