"""How the lines of a page look on their own, before their place on it is known."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from coverage_app.analysis.lexicon.months import MONTHS
from coverage_app.analysis.page.agencies import signing_agency
from coverage_app.analysis.page.credits import CAPTION
from coverage_app.analysis.page.furniture import recognize
from coverage_app.analysis.page.line_kinds import REPEATED, LineKind, Verdict
from coverage_app.analysis.page.notices import (
    FULL_DATE,
    NOTICE_LENGTH,
    is_post_signature,
    is_signed_post,
)
from coverage_app.analysis.page.readings import ends_like_a_sentence, find_paragraphs, trails_off

# A line of prose ends like a sentence and is at least this long, or is very long without an end.
PROSE_LENGTH = 25
UNENDED_PROSE_LENGTH = 140

# An entry of a calendar, as in "June 9 – Oslo, Town Hall".
CALENDAR_ENTRY = re.compile(
    rf"(?:{'|'.join(MONTHS)})\.? \d\d?(?:st|nd|rd|th)? ?(?:[–—:]|--?) ?\w", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a line that is not blank looks on its own, before its place on the page is known.

    ``index`` counts all lines of the page from 0, blank ones too; ``prose`` tells that the line
    reads like running text, ``listed`` that it is an item of a list that a colon announced.
    """

    index: int
    text: str
    furniture: Verdict | None
    prose: bool
    listed: bool = False


def look_at(lines: Sequence[str]) -> tuple[Look, ...]:
    """Look at every line of a page that is not blank.

    >>> [look.prose for look in look_at(["Menu", "", "The council voted on Monday."])]
    [False, True]
    """
    seen = Counter(lines)
    looks = (
        look
        for paragraph in find_paragraphs(lines)
        for look in _looks(lines, paragraph, repeated=seen[lines[paragraph[0]]] > 1)
    )
    return tuple(_with_lists(_with_neighbors(tuple(looks))))


def _looks(lines: Sequence[str], paragraph: range, *, repeated: bool) -> Iterator[Look]:
    """Give every line of a paragraph the looks of the whole."""
    whole = " ".join(lines[index] for index in paragraph)
    signed = is_signed_post(whole)
    ended = signed or ends_like_a_sentence(whole) or signing_agency(whole) is not None
    furniture = recognize(whole) or (_repeated(whole, ended=ended) if repeated else None)
    shortest = PROSE_LENGTH if ended else UNENDED_PROSE_LENGTH
    prose = furniture is None and len(whole) >= shortest and not trails_off(whole)
    for index in paragraph:
        yield Look(index, lines[index], furniture, prose)


def _with_lists(looks: Iterable[Look]) -> Iterator[Look]:
    """Mark the items of lists: what follows a colon, and the entries of a calendar."""
    announced = False
    for look in looks:
        item = look.furniture is None and not look.prose and not ends_like_a_sentence(look.text)
        announced = (announced and item) or (look.furniture is None and look.text.endswith(":"))
        dated = look.furniture is None and bool(CALENDAR_ENTRY.match(look.text))
        yield replace(look, listed=(announced and item) or dated)


def _with_neighbors(looks: Sequence[Look]) -> Iterator[Look]:
    """Take for prose what the lines around it show to be so.

    The line above "— Jane Roe (@janeroe) May 4, 2024" is a post, with or without an end. What reads
    like a caption but ends the article, signed by an agency, is its last paragraph.
    """
    for above, look, below in zip([None, *looks], looks, [*looks[1:], None], strict=False):
        posted = below is not None and below.prose and is_post_signature(below.text)
        if posted and look.furniture is None and len(look.text) >= PROSE_LENGTH:
            yield replace(look, prose=True)
        elif look.furniture == CAPTION and _ends_article(above, look, below):
            yield replace(look, furniture=None, prose=True)
        else:
            yield look


def _ends_article(above: Look | None, look: Look, below: Look | None) -> bool:
    if above is None or not above.prose or (below is not None and below.prose):
        return False
    return signing_agency(look.text) is not None


def _repeated(text: str, *, ended: bool) -> Verdict | None:
    """A sentence may come twice; a label that does is no part of the article, nor a dated one."""
    if not ended:
        return REPEATED
    if FULL_DATE.search(text[:NOTICE_LENGTH]) and not is_signed_post(text):
        return Verdict(LineKind.CAPTION, "picture caption, repeated")
    return None
