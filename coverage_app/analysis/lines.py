"""Which lines of a pasted page belong to the article, and why the others do not."""

from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.spans import Span


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


KEPT_KINDS = frozenset({LineKind.HEADLINE, LineKind.SUBHEAD, LineKind.BODY})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text as it came in.

    ``number`` counts from 1 over all lines, blank ones too; ``span`` is the line without the white
    space around it; ``reason`` says in a few plain words why the line has its kind.
    """

    number: int
    span: Span
    kind: LineKind
    reason: str

    @property
    def kept(self) -> bool:
        """Tell whether the line belongs to the article."""
        return self.kind in KEPT_KINDS


def classify_lines(
    text: str, *, keep: frozenset[int] = frozenset(), remove: frozenset[int] = frozenset()
) -> tuple[Line, ...]:
    """Say of every line of ``text`` whether it belongs to the article.

    ``keep`` and ``remove`` are the numbers of lines on which a teacher has decided otherwise; a kept
    line becomes BODY (reason "kept by the teacher"), a removed one MENU ("removed by the teacher").
    """
    raise NotImplementedError
