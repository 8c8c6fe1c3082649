"""Page furniture that a line shows to be by its own words: labels, credits, notices, links."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from coverage_app.analysis.lexicon.page_furniture import (
    ADVERTISEMENT_LABELS,
    COMMENT_LABELS,
    INVITATION_OBJECTS,
    INVITATION_ORDERS,
    INVITATION_PHRASES,
    LINK_LABELS,
    MENU_LABELS,
    NOTICE_OPENINGS,
    NOTICE_PHRASES,
    PICTURE_SOURCES,
    RELATED_HEADINGS,
    SEARCH_LABELS,
    SECTION_NAMES,
    SHARE_FILLERS,
    SHARE_WORDS,
)
from coverage_app.analysis.line_kinds import LineKind, Verdict
from coverage_app.analysis.notices import author, doubled_name, first_publisher, is_date_line

# Only the ends of a line are read, so that a line of any length costs the same.
HEAD_LENGTH = 400
TAIL_LENGTH = 60
# Labels and headings are short; captions, links and invitations seldom run over two lines of print.
LABEL_LENGTH = 80
HEADING_LENGTH = 60
CAPTION_LENGTH = 400
CREDIT_LENGTH = 140
INVITATION_LENGTH = 300
# One phrase makes a notice of a line this short, two of a longer one.
SHORT_NOTICE = 200
SHARE_BAR_LENGTH = 160

SENTENCE_END = re.compile(r"[.?!…。？！:;][\"'”’»)\]]*$")
EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
WORDS = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*\+?")


@dataclass(frozen=True, slots=True)
class _Reading:
    """A line as the recognizers read it: its ends, in small letters with straight apostrophes."""

    line: str
    plain: str
    tail: str
    label: str
    ended: bool

    @property
    def quotes(self) -> bool:
        return any(mark in self.plain for mark in '"“')

    def shorter_than(self, length: int) -> bool:
        return len(self.line) <= length


def ends_like_a_sentence(line: str) -> bool:
    """Tell whether ``line`` ends with a mark that ends sentences, marks of quotation set aside.

    >>> ends_like_a_sentence("He said “no.”"), ends_like_a_sentence("Most read")
    (True, False)
    """
    return bool(SENTENCE_END.search(line[-8:]))


def trails_off(line: str) -> bool:
    """Tell whether ``line`` ends with an ellipsis, as a teaser does that was cut to length.

    >>> trails_off("The minister said on Monday that..."), trails_off("He left.")
    (True, False)
    """
    return line.endswith(("...", "…"))


def recognize(line: str) -> Verdict | None:
    """Say what ``line`` is when its own words show that it is not part of an article.

    >>> recognize("Follow us on social networks").reason
    'menu'
    >>> recognize("The council voted on Monday.") is None
    True
    """
    reading = _read(line)
    findings = (recognizer(reading) for recognizer in RECOGNIZERS)
    return next((found for found in findings if found), None)


def _read(line: str) -> _Reading:
    plain = line[:HEAD_LENGTH].casefold().replace("’", "'").replace("\xa0", " ")
    return _Reading(
        line=line,
        plain=plain,
        tail=line[-TAIL_LENGTH:].casefold(),
        label=EDGES.sub("", plain) if len(line) <= LABEL_LENGTH else "",
        ended=ends_like_a_sentence(line),
    )


def _no_words(reading: _Reading) -> Verdict | None:
    if any(character.isalpha() for character in reading.plain):
        return None
    digits = any(character.isdigit() for character in reading.plain)
    return Verdict(LineKind.MENU, "number on its own" if digits else "no words")


LABELS = (
    (COMMENT_LABELS, Verdict(LineKind.COMMENTS, "readers' comments", closes=True)),
    (RELATED_HEADINGS, Verdict(LineKind.RELATED, "heading of other stories", closes=True)),
    (SEARCH_LABELS, Verdict(LineKind.SEARCH, "search box")),
    (ADVERTISEMENT_LABELS, Verdict(LineKind.MENU, "advertisement")),
    (MENU_LABELS, Verdict(LineKind.MENU, "menu")),
    (SECTION_NAMES, Verdict(LineKind.SECTION, "section")),
)
RELATED_HEADING = re.compile(
    r"(?:more|most (?:read|popular|viewed|shared)|trending|popular|latest|recent|related|browse"
    r"|see all|view all|read more) (?:\S+ ){0,4}\S+$"
)


def _label(reading: _Reading) -> Verdict | None:
    for labels, furniture in LABELS:
        if reading.label in labels:
            return furniture
    heading = reading.shorter_than(HEADING_LENGTH) and not reading.ended
    if heading and RELATED_HEADING.match(reading.plain):
        return Verdict(LineKind.RELATED, "heading of other stories", closes=True)
    return None


def _share_bar(reading: _Reading) -> Verdict | None:
    words = set(WORDS.findall(reading.plain)) if reading.shorter_than(SHARE_BAR_LENGTH) else set()
    if words & SHARE_WORDS and words <= SHARE_WORDS | SHARE_FILLERS:
        return Verdict(LineKind.SHARE, "share buttons")
    return None


def _repost(reading: _Reading) -> Verdict | None:
    if first_publisher(reading.line) is None:
        return None
    return Verdict(LineKind.REPOST, "says who published it first", closes=True)


RIGHTS = re.compile(
    r"\W*(?:all rights reserved|(?:©|c\)|copyright\b)"
    r"(?:.{0,40}\b(?:19|20)\d\d\b|.*rights reserved))"
)


def _rights(reading: _Reading) -> Verdict | None:
    if RIGHTS.match(reading.plain):
        return Verdict(LineKind.COPYRIGHT, "owner of the page", closes=True)
    if reading.plain.startswith(NOTICE_OPENINGS):
        return Verdict(LineKind.DISCLAIMER, "legal notice", closes=True)
    phrases = sum(phrase in reading.plain for phrase in NOTICE_PHRASES)
    needed = 1 if reading.shorter_than(SHORT_NOTICE) else 2
    if phrases >= needed and not reading.quotes:
        return Verdict(LineKind.DISCLAIMER, "legal notice", closes=True)
    return None


SIGN_OFF = re.compile(
    r"\W*(?:(?:additional |with )?reporting|editing|writing|compiled|contributing|researched|edited"
    r"|with (?:\w+ )?(?:post|agency|agencies|wires?))\b.{0,40}?(?:\bby\b|:|wires?$|agenc)"
)
JOB_TITLE = re.compile(
    r"(?:author|publish date|editor|reporter|(?:.* )?(?:editorial staff|staff (?:writer|reporter))|(?:\w+ )?columnist"
    r"|(?:\w+ )?contributor|by|(?:\w+ )?correspondent):?$"
)
ABOUT_THE_AUTHOR = re.compile(
    r"(?:[^\W\d_][\w.'’-]* ){1,4}(?:\(@\w+\) )?(?:is|was) (?:an?|the|[\w ]{1,30}['’]s)\b.{0,80}"
    r"\b(?:writer|reporter|journalist|contributor|columnist|correspondent|editor|curator|author)\b"
)
AUTHOR_CONTACT = re.compile(
    r"contributed to this (?:report|story|article)|(?:can|may) be reached at"
    r"|follow (?:him|her|them) on (?:twitter|x)\b"
)


def _byline(reading: _Reading) -> Verdict | None:
    if not reading.shorter_than(INVITATION_LENGTH):
        return None
    if ABOUT_THE_AUTHOR.match(reading.plain) or AUTHOR_CONTACT.search(reading.plain):
        return Verdict(LineKind.BYLINE, "about the author", closes=True)
    if SIGN_OFF.match(reading.plain):
        return Verdict(LineKind.BYLINE, "who reported and edited")
    if author(reading.line) or JOB_TITLE.match(reading.plain):
        return Verdict(LineKind.BYLINE, "author")
    return Verdict(LineKind.BYLINE, "date") if is_date_line(reading.line) else None


_SOURCES = "|".join(sorted(map(re.escape, PICTURE_SOURCES)))
CREDIT = re.compile(
    r"\W*(?:(?:file )?(?:photo|image|picture|photograph|photography|illustration|video|graphic|credit"
    r"|cover image|main image|featured image|source)s?\b"
    rf"|©|courtesy\b|(?:{_SOURCES})\b)|\(.*(?:photo|image|credit|courtesy).*\)$"
)
COUNTER = re.compile(r"(?:(?:image|photo|slide|picture|page) )?\d+ ?(?:of|/) ?/? ?\d+$")
CAPTION_OPENING = re.compile(
    r"in this [^,]{0,40}(?:photo|image)|(?:above|pictured): |this (?:file )?photo "
)
CAPTION_END = re.compile(
    r"\b(?:photo|image|picture|photograph|credit)s?(?: credit)?(?: by|: | via |[:/©]|\.\.\.).{0,50}$"
    r"|\bcourtesy (?:of|:) .{0,50}$"
    rf"|[(\[][^()\[\]]{{0,50}}\b(?:{_SOURCES})\b[^()\[\]]{{0,30}}[)\]]$"
    rf"|(?:[/|,(–—-] ?|via |by )(?:{_SOURCES})$"
    r"|\.{3} more$|\. less$"
)


def _picture(reading: _Reading) -> Verdict | None:
    if COUNTER.match(reading.plain):
        return Verdict(LineKind.CAPTION, "picture counter")
    short = reading.shorter_than(CREDIT_LENGTH) and not reading.ended
    if short and CREDIT.match(reading.plain):
        return Verdict(LineKind.CREDIT, "photo credit")
    if not reading.shorter_than(CAPTION_LENGTH):
        return None
    if CAPTION_OPENING.match(reading.plain) or CAPTION_END.search(reading.tail):
        return Verdict(LineKind.CAPTION, "picture caption")
    return None


LINK_LABEL = re.compile(r"([^:|]{3,25}?) ?[:|]")
TOPICS = re.compile(
    r"(?:tags?|topics?|filed under|keywords|this article is related to|categories|category)\b"
    r" ?(?:[:#]|[A-Z])"
)
MORE = re.compile(
    r"(?:read more|continue reading|full story|see more|click here|watch now)[ »→>.]*$"
)


def _link(reading: _Reading) -> Verdict | None:
    if not reading.shorter_than(SHORT_NOTICE):
        return None
    label = LINK_LABEL.match(reading.plain)
    if label and label.group(1) in LINK_LABELS:
        return Verdict(LineKind.RELATED, "link to another story")
    if TOPICS.match(reading.line[:1].lower() + reading.line[1:]) and not reading.ended:
        return Verdict(LineKind.RELATED, "list of topics", closes=True)
    if MORE.search(reading.tail):
        return Verdict(LineKind.TEASER, "teaser of another story")
    return None


SENTENCE_STARTS = re.compile(r"(?:^|[.?!] ?)([a-z']+)")
SKIP_LINK = re.compile(r"(?:skip|go|jump|back) to \S+(?: \S+)?$")


def _invitation(reading: _Reading) -> Verdict | None:
    if SKIP_LINK.match(reading.plain):
        return Verdict(LineKind.MENU, "menu")
    if not reading.shorter_than(INVITATION_LENGTH) or reading.quotes:
        return None
    orders = INVITATION_ORDERS.intersection(SENTENCE_STARTS.findall(reading.plain))
    invited = orders and INVITATION_OBJECTS.intersection(WORDS.findall(reading.plain))
    if invited or any(phrase in reading.plain for phrase in INVITATION_PHRASES):
        return Verdict(LineKind.MENU, "invitation to sign up")
    return None


def _site_name(reading: _Reading) -> Verdict | None:
    if doubled_name(reading.line) is None:
        return None
    return Verdict(LineKind.SITE_NAME, "site name, repeated")


LEFTOVER = re.compile(r"(?:https?:)?//\S+$|www\.\S+$|<\w|&\w+;|@\w+$|\d+ ?\w+ ago$|\d+ min read$")


def _leftover(reading: _Reading) -> Verdict | None:
    if LEFTOVER.match(reading.plain) and not reading.ended:
        return Verdict(LineKind.MENU, "left over from the page")
    return None


RECOGNIZERS: tuple[Callable[[_Reading], Verdict | None], ...] = (
    _no_words,
    _label,
    _share_bar,
    _repost,
    _rights,
    _byline,
    _picture,
    _link,
    _invitation,
    _site_name,
    _leftover,
)
