"""Where on a pasted page the article begins and ends: the stretch of lines richest in prose."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from coverage_app.analysis.page.furniture import recognize
from coverage_app.analysis.page.line_kinds import REPEATED, LineKind, Verdict
from coverage_app.analysis.page.notices import FULL_DATE, NOTICE_LENGTH
from coverage_app.analysis.page.readings import ends_like_a_sentence, find_paragraphs, trails_off

# A line of prose ends like a sentence and is at least this long, or is very long without an end.
PROSE_LENGTH = 25
UNENDED_PROSE_LENGTH = 140

# What a line adds to the stretch it stands in. Tuned on the 91 pasted pages of the
# article-extraction benchmark; changing any one of these by half costs at most 0.006 of F1.
CHARACTER = 0.2
MOST_CHARACTERS = 400
ALONE = 0.5
NEAR = 2
SHORT_LINE = -8.0
SUBHEAD_LINE = -3.0
LIST_LINE = 1.0
FURNITURE_LINE = -5.0
CLOSING_LINE = -20.0
CLOSING_SHARE = 0.3

# A byline parts a standfirst of at most so many lines, and at most this share of the prose, from
# the article below it.
STANDFIRST_LINES = 2
STANDFIRST_SHARE = 1 / 3


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


@dataclass(frozen=True, slots=True)
class Extent:
    """A half-open range of looks: those from ``first`` up to ``end`` are the article."""

    first: int
    end: int


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
    return tuple(_with_lists(looks))


def find_extent(looks: Sequence[Look]) -> Extent:
    """Find the stretch of ``looks`` that is the article; an empty one when nothing reads like one.

    Every line adds to its stretch or takes from it: prose adds its length, buttons and short lines
    take a little, a heading such as "Most read" takes the more the more prose stands above it. The
    best stretch is found in one pass (maximum subarray, J. Kadane).

    >>> find_extent(look_at(["Menu", "The council voted on Monday.", "Most read", "Snow in May"]))
    Extent(first=1, end=2)
    """
    best, extent = 0.0, Extent(0, 0)
    total, first = 0.0, 0
    for place in range(len(looks)):
        if total <= 0:
            total, first = 0.0, place
        total += _worth(looks, place, total)
        if total > best:
            best, extent = total, Extent(first, place + 1)
    return _below_byline(looks, extent)


def _looks(lines: Sequence[str], paragraph: range, *, repeated: bool) -> Iterator[Look]:
    """Give every line of a paragraph the looks of the whole."""
    whole = " ".join(lines[index] for index in paragraph)
    ended = ends_like_a_sentence(whole)
    furniture = recognize(whole) or (_repeated(whole, ended=ended) if repeated else None)
    shortest = PROSE_LENGTH if ended else UNENDED_PROSE_LENGTH
    prose = furniture is None and len(whole) >= shortest and not trails_off(whole)
    for index in paragraph:
        yield Look(index, lines[index], furniture, prose)


def _with_lists(looks: Iterable[Look]) -> Iterator[Look]:
    announced = False
    for look in looks:
        item = look.furniture is None and not look.prose and not ends_like_a_sentence(look.text)
        announced = (announced and item) or (look.furniture is None and look.text.endswith(":"))
        yield replace(look, listed=announced and item)


def _repeated(text: str, *, ended: bool) -> Verdict | None:
    """A sentence may come twice; a label that does is no part of the article, nor a dated one."""
    if not ended:
        return REPEATED
    if FULL_DATE.search(text[:NOTICE_LENGTH]):
        return Verdict(LineKind.CAPTION, "picture caption, repeated")
    return None


def _worth(looks: Sequence[Look], place: int, total: float) -> float:
    look = looks[place]
    if look.furniture:
        closes = look.furniture.closes
        return min(CLOSING_LINE, -CLOSING_SHARE * total) if closes else FURNITURE_LINE
    worth = min(len(look.text), MOST_CHARACTERS) * CHARACTER
    before = [near.prose for near in looks[max(place - NEAR, 0) : place]]
    after = [near.prose for near in looks[place + 1 : place + 1 + NEAR]]
    if look.prose:
        return worth if any(before + after) else worth * ALONE
    if look.listed:
        return LIST_LINE
    if len(look.text) < PROSE_LENGTH and ends_like_a_sentence(look.text):
        return worth
    return SUBHEAD_LINE if before[-1:] == after[:1] == [True] else SHORT_LINE


def _below_byline(looks: Sequence[Look], extent: Extent) -> Extent:
    places = range(extent.first, extent.end)
    prose = sum(len(looks[place].text) for place in places if looks[place].prose)
    above, lines, first = 0, 0, extent.first
    for place in places:
        look = looks[place]
        if lines > STANDFIRST_LINES or above > STANDFIRST_SHARE * prose:
            break
        if look.furniture and look.furniture.kind is LineKind.BYLINE and not look.furniture.closes:
            first = place + 1
        lines += look.prose
        above += len(look.text) * look.prose
    return Extent(first, extent.end)
