"""Where on a pasted page the article begins and ends: the stretch of lines richest in prose."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from coverage_app.analysis.page.line_kinds import REPEATED, LineKind
from coverage_app.analysis.page.looks import PROSE_LENGTH, Look
from coverage_app.analysis.page.readings import ends_like_a_sentence, trails_off

# What a line adds to the stretch it stands in. Tuned on the 91 pasted pages of the
# article-extraction benchmark; changing any one of these by half costs at most 0.008 of F1.
CHARACTER = 0.2
MOST_CHARACTERS = 400
ALONE = 0.5
NEAR = 2
SHORT_LINE = -8.0
SUBHEAD_LINE = -3.0
LIST_LINE = 1.0
FURNITURE_LINE = -5.0
BYLINE_LINE = -15.0
CLOSING_LINE = -20.0
CLOSING_SHARE = 0.3

# Below the heading of the comments prose counts this share, if the heading stands below an article
# (so much of a stretch) and not, as a button does, above a long paragraph of it.
COMMENT_SHARE = 0.2
COMMENTED = 40.0
LONG_LINE = 80
AHEAD = 4

# A byline parts a standfirst of at most so many lines, and at most this share of the prose, from
# the article below it.
STANDFIRST_LINES = 2
STANDFIRST_SHARE = 1 / 3

# A headline with a byline below it begins the article when so many lines of prose follow, when
# prose is so many times denser there than among the teasers of other stories, and when it is worth
# so large a share of them (0.32 on the one page of the 91 where it matters).
FEWEST_LINES = 3
DENSER = 2
ANCHORED_SHARE = 0.25
HEADLINE_WORDS = 4
HEADLINE_REACH = 3

# A last line that trails off is this long at least: a paragraph that a paywall cuts.
CUT_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Extent:
    """A half-open range of looks: those from ``first`` up to ``end`` are the article."""

    first: int
    end: int


def find_extent(looks: Sequence[Look]) -> Extent:
    """Find the stretch of ``looks`` that is the article; an empty one when nothing reads like one.

    Every line adds to its stretch or takes from it: prose adds its length, buttons and short lines
    take a little, bylines more, a heading such as "Most read" the more the more prose stands above
    it. The best stretch is found in one pass (maximum subarray, J. Kadane).

    >>> from coverage_app.analysis.page.looks import look_at
    >>> find_extent(look_at(["Menu", "The council voted on Monday.", "Most read", "Snow in May"]))
    Extent(first=1, end=2)
    """
    richest = _richest(looks, Extent(0, len(looks)))
    if not richest.extent.end:
        return richest.extent
    return _with_cut_line(looks, _below_byline(looks, _anchored(looks, richest)))


@dataclass(frozen=True, slots=True)
class _Stretch:
    extent: Extent
    worth: float


def _richest(looks: Sequence[Look], within: Extent, *, pinned: bool = False) -> _Stretch:
    """Find the stretch ``within`` an extent that is worth most; a ``pinned`` one begins with it."""
    found = _Stretch(Extent(0, 0), 0.0)
    total, first, share = 0.0, within.first, 1.0
    for place in range(within.first, within.end):
        if total <= 0:
            total, first = 0.0, first if pinned else place
        if total >= COMMENTED and _opens_comments(looks, place):
            share = COMMENT_SHARE
        worth = _worth(looks, place, total)
        total += worth * share if worth > 0 else worth
        if total > found.worth:
            found = _Stretch(Extent(first, place + 1), total)
    return found


def _opens_comments(looks: Sequence[Look], place: int) -> bool:
    found = looks[place].furniture
    if found is None or found.kind is not LineKind.COMMENTS:
        return False
    below = [look for look in looks[place + 1 : place + 1 + AHEAD] if look.furniture is None]
    return not (below and below[0].prose and len(below[0].text) >= LONG_LINE)


def _worth(looks: Sequence[Look], place: int, total: float) -> float:
    look = looks[place]
    if look.furniture:
        if look.furniture.closes:
            return min(CLOSING_LINE, -CLOSING_SHARE * total)
        return BYLINE_LINE if look.furniture.kind is LineKind.BYLINE else FURNITURE_LINE
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


def _is_byline(look: Look) -> bool:
    found = look.furniture
    return found is not None and found.kind is LineKind.BYLINE and not found.closes


def _anchored(looks: Sequence[Look], richest: _Stretch) -> Extent:
    """Prefer a stretch right below a headline with a byline to a list of teasers with little prose.

    The list may stand above the article in one stretch with it, or be a stretch of its own.
    """
    starts = [place + 1 for place in range(len(looks)) if _is_anchor(looks, place)]
    stretches = [
        _richest(looks, Extent(first, end), pinned=True)
        for first, end in pairwise([*starts, len(looks)])
    ]
    best = max(stretches, key=lambda stretch: stretch.worth, default=richest)
    rival, own = richest.extent, best.extent
    if rival.first < own.first < rival.end:
        rival = Extent(rival.first, own.first)
    lines, others = _prose_lines(looks, own), _prose_lines(looks, rival)
    denser = lines * (rival.end - rival.first) >= DENSER * others * (own.end - own.first)
    rich = best.worth >= ANCHORED_SHARE * richest.worth and lines >= FEWEST_LINES
    return own if denser and rich else richest.extent


def _prose_lines(looks: Sequence[Look], extent: Extent) -> int:
    return sum(look.prose for look in looks[extent.first : extent.end])


def _is_anchor(looks: Sequence[Look], place: int) -> bool:
    return _is_byline(looks[place]) and _has_headline(looks, place)


def _has_headline(looks: Sequence[Look], place: int) -> bool:
    return any(
        look.furniture in (None, REPEATED)
        and not look.prose
        and len(look.text.split()) >= HEADLINE_WORDS
        for look in looks[max(place - HEADLINE_REACH, 0) : place]
    )


def _below_byline(looks: Sequence[Look], extent: Extent) -> Extent:
    places = range(extent.first, extent.end)
    prose = sum(len(looks[place].text) for place in places if looks[place].prose)
    above, lines, first = 0, 0, extent.first
    for place in places:
        look = looks[place]
        if lines > STANDFIRST_LINES or above > STANDFIRST_SHARE * prose:
            break
        if _is_byline(look):
            first = place + 1
        lines += look.prose
        above += len(look.text) * look.prose
    return Extent(first, extent.end)


def _with_cut_line(looks: Sequence[Look], extent: Extent) -> Extent:
    """Take in the line below the article when it is its last paragraph, cut off by a paywall.

    Of several lines that trail off, each is the teaser of another story.
    """
    cut = [trails_off(look.text) for look in looks[extent.end : extent.end + 2]]
    if extent.end == 0 or cut[:1] != [True] or cut[1:] == [True]:
        return extent
    long = len(looks[extent.end].text) >= CUT_LENGTH and looks[extent.end].furniture is None
    follows = looks[extent.end].index - looks[extent.end - 1].index <= 2
    return Extent(extent.first, extent.end + (long and follows))
