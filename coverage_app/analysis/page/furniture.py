"""Page furniture that a line shows to be by its own words: labels, lists of links, invitations."""

import re
from collections.abc import Callable

from coverage_app.analysis.lexicon.page_furniture import (
    ADVERTISEMENT_LABELS,
    COMMENT_LABELS,
    INVITATION_OBJECTS,
    INVITATION_ORDERS,
    INVITATION_PHRASES,
    LINK_LABELS,
    MENU_LABELS,
    RELATED_HEADINGS,
    SEARCH_LABELS,
    SECTION_NAMES,
    SHARE_FILLERS,
    SHARE_WORDS,
)
from coverage_app.analysis.page.credits import recognize_credit
from coverage_app.analysis.page.line_kinds import LineKind, Verdict
from coverage_app.analysis.page.notices import doubled_name
from coverage_app.analysis.page.readings import Reading, read

HEADING_LENGTH = 60
SHARE_BAR_LENGTH = 160
LINK_LENGTH = 200
LINK_BAR_LENGTH = 600
INVITATION_LENGTH = 300
SITE_NAME_LENGTH = 40
SITE_NAME_WORDS = 5

MENU = Verdict(LineKind.MENU, "menu")
LINKS = Verdict(LineKind.MENU, "list of links")
HEADING = Verdict(LineKind.RELATED, "heading of other stories", closes=True)
LEAD_IN = Verdict(LineKind.RELATED, "heading of other stories")
LINK = Verdict(LineKind.RELATED, "link to another story")
TOPICS = Verdict(LineKind.RELATED, "list of topics", closes=True)
TEASER = Verdict(LineKind.TEASER, "teaser of another story")
INVITATION = Verdict(LineKind.MENU, "invitation to sign up")
SHARE = Verdict(LineKind.SHARE, "share buttons")
SITE_NAME = Verdict(LineKind.SITE_NAME, "site name, repeated")
PRINTED_TWICE = Verdict(LineKind.MENU, "printed twice")
NUMBER = Verdict(LineKind.MENU, "number on its own")
NO_WORDS = Verdict(LineKind.MENU, "no words")
LEFTOVER = Verdict(LineKind.MENU, "left over from the page")

LABELS = (
    (COMMENT_LABELS, Verdict(LineKind.COMMENTS, "readers' comments", closes=True)),
    (RELATED_HEADINGS, HEADING),
    (SEARCH_LABELS, Verdict(LineKind.SEARCH, "search box")),
    (ADVERTISEMENT_LABELS, Verdict(LineKind.MENU, "advertisement")),
    (MENU_LABELS, MENU),
    (SECTION_NAMES, Verdict(LineKind.SECTION, "section")),
)
RELATED_HEADING = re.compile(
    r"(?:more (?:from|in|on|about|by|great|top|stories|news)|most (?:read|popular|viewed|shared)"
    r"|trending (?:in|on|at|now)|(?:popular|latest|recent|related) (?:in|on|from|news|stories"
    r"|posts|articles|videos|coverage|topics|links|comments)|browse|(?:see|view) (?:all|more))"
    r"(?: \S+){1,5}$"
)
LINK_LABEL = re.compile(r"([^:|]{3,25}?) ?[:|]")
TOPIC_LIST = re.compile(
    r"(?i:tags?|filed (?:under|in)|posted in) ?[:#A-Z]"
    r"|(?i:topics?|keywords|categories|in this article|this article is related to) ?[:#]"
)
MORE = re.compile(
    r"(?:read more|continue reading|full story|see more|click here|watch now)[ »→>.]*$",
    re.IGNORECASE,
)
SENTENCE_STARTS = re.compile(r"(?:^|[.?!] ?)([a-z']+)")
SKIP_LINK = re.compile(r"(?:skip|go|jump|back) to \S+(?: \S+)?$")
# A menu printed as one line: bars between short labels.
LINK_BAR = re.compile(r"[^|•·]{1,60}(?:[|•·][^|•·]{1,60}){3,}$")
PAGE_CODE = re.compile(r"(?:https?:)?//\S+$|www\.\S+$|&\w+;|@\w+$|\d+ min(?:ute)?s? read$")
MARKUP = re.compile(r"(?:<|&(?:amp;)?lt;)/?[a-z]+(?:\s[^<>]{0,60}=|/?>|/?&)")


def recognize(line: str) -> Verdict | None:
    """Say what ``line`` is when its own words show that it is not part of an article.

    >>> recognize("Follow us on social networks").reason
    'menu'
    >>> recognize("The council voted on Monday.") is None
    True
    """
    reading = read(line)
    findings = (recognizer(reading) for recognizer in RECOGNIZERS)
    return next((found for found in findings if found), None)


def _no_words(reading: Reading) -> Verdict | None:
    if any(character.isalpha() for character in reading.plain):
        return None
    return NUMBER if any(character.isdigit() for character in reading.plain) else NO_WORDS


def _label(reading: Reading) -> Verdict | None:
    if reading.label in LINK_LABELS and reading.line.endswith(":"):
        return LEAD_IN
    for labels, verdict in LABELS:
        if reading.label in labels:
            return verdict
    short = len(reading.line) <= HEADING_LENGTH and not reading.ended
    return HEADING if short and RELATED_HEADING.match(reading.plain) else None


def _share_bar(reading: Reading) -> Verdict | None:
    words = set(reading.words()) if len(reading.line) <= SHARE_BAR_LENGTH else set()
    return SHARE if words & SHARE_WORDS and words <= SHARE_WORDS | SHARE_FILLERS else None


def _link(reading: Reading) -> Verdict | None:
    if len(reading.line) > LINK_LENGTH:
        return None
    label = LINK_LABEL.match(reading.plain)
    if label and label.group(1) in LINK_LABELS:
        return LINK
    if TOPIC_LIST.match(reading.line) and not reading.ended:
        return TOPICS
    return TEASER if MORE.search(reading.tail) else None


def _invitation(reading: Reading) -> Verdict | None:
    if SKIP_LINK.match(reading.plain):
        return MENU
    if len(reading.line) > INVITATION_LENGTH or reading.quotes:
        return None
    orders = INVITATION_ORDERS.intersection(SENTENCE_STARTS.findall(reading.plain))
    invited = orders and INVITATION_OBJECTS.intersection(reading.words())
    spoken_to = any(phrase in reading.plain for phrase in INVITATION_PHRASES)
    return INVITATION if invited or spoken_to else None


def _printed_twice(reading: Reading) -> Verdict | None:
    """Judge "SubscribeSubscribe" by its half; a short half that is no label is the site's name."""
    half = doubled_name(reading.line)
    if half is None:
        return None
    once = read(half)
    label = _label(once) or _share_bar(once)
    short = len(half) <= SITE_NAME_LENGTH and len(half.split()) <= SITE_NAME_WORDS
    return label or (SITE_NAME if short else PRINTED_TWICE)


def _link_bar(reading: Reading) -> Verdict | None:
    short = len(reading.line) <= LINK_BAR_LENGTH and not reading.quotes
    return LINKS if short and LINK_BAR.match(reading.line) else None


def _page_code(reading: Reading) -> Verdict | None:
    coded = PAGE_CODE.match(reading.plain) and not reading.ended
    return LEFTOVER if coded or MARKUP.match(reading.plain) else None


RECOGNIZERS: tuple[Callable[[Reading], Verdict | None], ...] = (
    _no_words,
    _label,
    _share_bar,
    recognize_credit,
    _link,
    _invitation,
    _printed_twice,
    _link_bar,
    _page_code,
)
