"""Which line of a page is the headline of its article, if that is sure."""

from collections.abc import Sequence

from coverage_app.analysis.page.extents import Extent
from coverage_app.analysis.page.line_kinds import REPEATED
from coverage_app.analysis.page.looks import UNENDED_PROSE_LENGTH, Look
from coverage_app.analysis.page.readings import ends_like_a_sentence
from coverage_app.analysis.words import content_keys_of

# A headline stands at most this many lines above the first paragraph, bylines and buttons included.
REACH = 25
# Lines in between that are neither furniture nor candidates: the second one ends the search.
MOST_STRANGERS = 1
HEADLINE_LENGTH = 200
FEWEST_WORDS = 4
# At the very top of a text one of three words may be a headline, and a long one is at most so long.
FEWEST_FIRST_WORDS = 3
MOST_WORDS = 30
# So many content words, and half of its own, a headline shares with the beginning of the article.
FEWEST_SHARED = 2
READ_LENGTH = 3000
READ_LINES = 40
LEAD_LENGTH = 80
NOT_HEADLINE_ENDS = (".", ":", ";", ",", "…")


def find_headline(looks: Sequence[Look], extent: Extent) -> int | None:
    """Return the place of the headline among ``looks``; ``None`` when none is sure.

    A candidate stands shortly above the first paragraph, is a phrase of at least four words without
    a full stop, and shares half of its content words with the beginning of the article. It is sure
    when the text or the page begins with it, when it is the only candidate that the page prints
    twice, or when it is the only candidate at all. A wrong headline would be worse than none.

    >>> from coverage_app.analysis.page.extents import find_extent
    >>> from coverage_app.analysis.page.looks import look_at
    >>> page = look_at(["News", "Council votes for cheaper buses", "The council voted for buses."])
    >>> find_headline(page, find_extent(page))
    1
    """
    first = _first_line(looks)
    if first is not None:
        return first
    lead = _lead(looks, extent)
    beginning = " ".join(
        look.text[:READ_LENGTH]
        for look in looks[lead : min(extent.end, lead + READ_LINES)]
        if look.prose
    )
    candidates = _candidates(looks, lead, content_keys_of(beginning[:READ_LENGTH]))
    top = next((place for place in range(lead) if _may_be_text(looks[place])), None)
    if top not in candidates:
        return _only(looks, candidates)
    return next(place for place in candidates if looks[place].text == looks[top].text)


def _first_line(looks: Sequence[Look]) -> int | None:
    """Return the place of the headline when the text begins with it, as a mere article does.

    Nothing but furniture stands between it and the first paragraph, so one shared word is enough.
    """
    head = looks[0]
    words = len(head.text.split())
    if not _may_be_text(head) or not FEWEST_FIRST_WORDS <= words <= MOST_WORDS:
        return None
    wrapped = head.prose and len(head.text) < UNENDED_PROSE_LENGTH
    if wrapped or (ends_like_a_sentence(head.text) and not head.text.endswith("?")):
        return None
    reach = range(1, min(len(looks), 1 + REACH))
    below = next((place for place in reach if looks[place].furniture is None), None)
    if below is None or not looks[below].prose:
        return None
    beginning = " ".join(look.text[:READ_LENGTH] for look in looks[below:READ_LINES] if look.prose)
    if not content_keys_of(head.text) & content_keys_of(beginning[:READ_LENGTH]):
        return None
    return max(place for place in range(below) if looks[place].text == head.text)


def _lead(looks: Sequence[Look], extent: Extent) -> int:
    """Return the place of the first line that is too long or too much of a sentence to head one."""
    for place in range(extent.first, extent.end):
        look = looks[place]
        long = look.prose and len(look.text) >= LEAD_LENGTH
        if long or (look.furniture is None and look.text.endswith(NOT_HEADLINE_ENDS)):
            return place
    return extent.first


def _may_be_text(look: Look) -> bool:
    return look.furniture in (None, REPEATED)


def _candidates(looks: Sequence[Look], lead: int, keys: frozenset[str]) -> list[int]:
    """Collect candidates upwards from the first paragraph, the nearest first."""
    found: list[int] = []
    strangers = 0
    for place in range(lead - 1, max(-1, lead - 1 - REACH), -1):
        look = looks[place]
        if _is_candidate(look, keys):
            found.append(place)
        elif look.furniture and look.furniture.closes:
            strangers += 1
            # What stands right under "Most read" is a link to another story.
            found = [candidate for candidate in found if candidate != place + 1]
        elif look.furniture is None and len(look.text.split()) >= FEWEST_WORDS:
            strangers += 1
        if strangers > MOST_STRANGERS:
            break
    return found


def _is_candidate(look: Look, keys: frozenset[str]) -> bool:
    if not _may_be_text(look) or len(look.text) > HEADLINE_LENGTH:
        return False
    if len(look.text.split()) < FEWEST_WORDS or look.text.endswith(NOT_HEADLINE_ENDS):
        return False
    own = content_keys_of(look.text)
    shared = len(own & keys)
    return shared >= FEWEST_SHARED and 2 * shared >= len(own)


def _only(looks: Sequence[Look], candidates: Sequence[int]) -> int | None:
    """Return the candidate nearest to the article, unless another text is as likely."""
    nearest = {looks[place].text: place for place in reversed(candidates)}
    repeated = [place for place in nearest.values() if looks[place].furniture is REPEATED]
    if repeated:
        return repeated[0] if len(repeated) == 1 else None
    # A trail such as "HomeNewsCouncil votes ..." holds the headline and does not compete with it.
    single = [
        place
        for text, place in nearest.items()
        if not any(other in text for other in nearest if other != text)
    ]
    return single[0] if len(single) == 1 else None
