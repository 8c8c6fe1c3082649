"""Lines that say who wrote, took, owns or first published something, and when."""

import re
from collections.abc import Callable

from coverage_app.analysis.lexicon.page_notices import (
    NOTICE_OPENINGS,
    NOTICE_PHRASES,
    NOTICE_WORDS,
    PICTURE_SOURCES,
)
from coverage_app.analysis.page.line_kinds import LineKind, Verdict
from coverage_app.analysis.page.notices import author, first_publisher, is_date_line
from coverage_app.analysis.page.readings import Reading

NOTICE_LENGTH = 300
CAPTION_LENGTH = 400
CREDIT_LENGTH = 140

REPOST = Verdict(LineKind.REPOST, "says who published it first", closes=True)
OWNER = Verdict(LineKind.COPYRIGHT, "owner of the page", closes=True)
LEGAL = Verdict(LineKind.DISCLAIMER, "legal notice", closes=True)
AUTHOR = Verdict(LineKind.BYLINE, "author")
SIGN_OFF = Verdict(LineKind.BYLINE, "who reported and edited")
ABOUT_THE_AUTHOR = Verdict(LineKind.BYLINE, "about the author", closes=True)
DATE = Verdict(LineKind.BYLINE, "date")
PHOTO_CREDIT = Verdict(LineKind.CREDIT, "photo credit")
CAPTION = Verdict(LineKind.CAPTION, "picture caption")
COUNTER = Verdict(LineKind.CAPTION, "picture counter")

RIGHTS = re.compile(
    r"\W*(?:all rights reserved|(?:©|c\)|copyright\b)"
    r"(?:.{0,40}\b(?:19|20)\d\d\b|.*rights reserved))"
)
LEGAL_OPENING = re.compile(rf"(?:{'|'.join(NOTICE_OPENINGS)}) ?(?:[:–—-]|$)")

WORK = "(?:reporting|writing|editing|edited|compiled|produced|researched|photographed)"
SIGN_OFF_OPENING = re.compile(
    rf"\W*(?:(?:additional|with) )?{WORK}(?: and {WORK})?(?: by\b|:)"
    r"|(?:contributing|contributors?):|with (?:\w+ ){0,2}(?:wires?|agencies)$"
)
JOB_TITLE = re.compile(
    r"(?:author|publish date|editor|reporter|by|(?:\w+ ){0,3}(?:staff|staff writer|staff reporter"
    r"|columnist|contributor|correspondent)):?$"
)
BIOGRAPHY = re.compile(
    r"(?:[^\W\d_][\w.'-]* ){1,4}(?:\(@\w+\) )?is (?:an?|the|[\w ]{1,30}'s) .{0,60}"
    r"\b(?:writer|reporter|journalist|contributor|columnist|correspondent|editor|curator)\b"
)
# A name and an account, as in "Jane Roe @janeroe".
SIGNED_WITH_HANDLE = re.compile(r"(?:[A-Z][\w.'’-]* ){1,4}\(?@\w{2,30}\)?$")
AUTHOR_CONTACT = re.compile(
    r"contributed to this (?:report|story|article)|(?:can|may) be reached at \S+@"
    r"|(?:write to|e-?mail|contact) (?:[\w.'-]+ ){1,4}(?:at )?\(?\S+@\S+\.\w"
    r"|follow (?:him|her|them)(?: on (?:twitter|x)\b| @\w| at @)"
)

_SOURCES = "|".join(sorted(map(re.escape, PICTURE_SOURCES)))
_PICTURE = "(?:photo|photograph|image|picture|illustration|video|graphic)"
CREDIT = re.compile(
    rf"\W*(?:(?:(?:file|cover|main|featured) )?{_PICTURE}s?(?: (?:credit|courtesy|by)\b|:| ?[/|©])"
    rf"|(?:credit|source)s?:|©|courtesy\b|(?:{_SOURCES})(?: ?[/|,–-].*)?$)"
)
BRACKETED_CREDIT = re.compile(
    rf"\((?:[^()]{{0,60}}\b(?:{_PICTURE}s?|{_SOURCES})\b|credit:|courtesy)[^()]*\)$"
)
BRACKETED_NAME = re.compile(r"\([A-Z][\w.&'’-]*(?:[ /,|]{1,3}[A-Z][\w.&'’-]*){0,6}\)$")
# "Photo" and a name of one or two words, as in "Photo EXAMPLE PRESS".
NAMED_CREDIT = re.compile(r"(?:Photo|PHOTO|Image|IMAGE|Picture)s?(?: [A-Z][\w.&-]*){1,2}$")
COUNT = re.compile(r"(?:(?:image|photo|slide|picture|page) )?\d+ ?(?:of|/) ?/? ?\d+$")
CAPTION_OPENING = re.compile(
    r"in this (?:[^,]{0,20}|.{0,40}\d.{0,10}) (?:photo|image)\b|(?:above|pictured): "
    r"|(?:image|media) (?:caption|copyright)\b"
    r"|this (?:\w+ )?photo (?:provided|released|shows|taken)\b"
)
CAPTION_END = re.compile(
    r"\b(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]hotograph|[Pp]icture|[Cc]redit)s?(?: [Cc]redit)?"
    r"(?: by [A-Z]|: ?[A-Z@©(]| : ?[A-Z]| via [A-Z]|[/©]|\.\.\.[A-Z])[^.!?]{0,50}$"
    r"|\b[Cc]ourtesy of [A-Z][^.!?]{0,50}$"
    rf"|[(\[][^()\[\]]{{0,50}}\b(?i:{_SOURCES})\b[^()\[\]]{{0,30}}[)\]]$"
    rf"|(?:[/|,(–—-] ?|via |by |(?<=[.!?”]))(?i:{_SOURCES})$"
    r"|[a-z.!?”’)]Credit: ?[A-Z@©][^.!?]{0,50}$"
    r"|\.{3} more$|\. less$"
)


def recognize_credit(reading: Reading) -> Verdict | None:
    """Say whether a line is a re-post notice, a legal notice, a byline, a date or a picture credit.

    >>> from coverage_app.analysis.page.readings import read
    >>> recognize_credit(read("Photo: Jane Roe")).reason
    'photo credit'
    """
    findings = (recognizer(reading) for recognizer in RECOGNIZERS)
    return next((found for found in findings if found), None)


def is_biography(line: str) -> bool:
    """Tell whether ``line`` introduces an author, as the last line of an article may do.

    >>> is_biography("Jane Roe is a staff writer at the Daily Example.")
    True
    """
    return len(line) <= NOTICE_LENGTH and bool(BIOGRAPHY.match(line.replace("’", "'").casefold()))


def _notice(reading: Reading) -> Verdict | None:
    if first_publisher(reading.line) is not None:
        return REPOST
    if RIGHTS.match(reading.plain):
        return OWNER
    if LEGAL_OPENING.match(reading.plain):
        return LEGAL
    strong = sum(phrase in reading.plain for phrase in NOTICE_PHRASES)
    weak = sum(word in reading.plain for word in NOTICE_WORDS)
    enough = strong + weak > 1 or (strong and len(reading.line) <= NOTICE_LENGTH)
    return LEGAL if strong and enough and not reading.quotes else None


def _byline(reading: Reading) -> Verdict | None:
    if len(reading.line) > NOTICE_LENGTH:
        return None
    introduces = not reading.ended and (
        is_biography(reading.line) or SIGNED_WITH_HANDLE.match(reading.line)
    )
    if introduces or AUTHOR_CONTACT.search(reading.plain):
        return ABOUT_THE_AUTHOR
    if SIGN_OFF_OPENING.match(reading.plain):
        return SIGN_OFF
    if author(reading.line) or JOB_TITLE.match(reading.plain):
        return AUTHOR
    return DATE if is_date_line(reading.line) else None


def _picture(reading: Reading) -> Verdict | None:
    if COUNT.match(reading.plain):
        return COUNTER
    if len(reading.line) <= CREDIT_LENGTH and _is_credit(reading):
        return PHOTO_CREDIT
    if len(reading.line) > CAPTION_LENGTH:
        return None
    if CAPTION_OPENING.match(reading.plain) or CAPTION_END.search(reading.tail):
        return CAPTION
    return None


def _is_credit(reading: Reading) -> bool:
    if BRACKETED_CREDIT.match(reading.plain) or BRACKETED_NAME.match(reading.line):
        return True
    own = CREDIT.match(reading.plain) or NAMED_CREDIT.match(reading.line)
    return bool(own) and not reading.ended


RECOGNIZERS: tuple[Callable[[Reading], Verdict | None], ...] = (_notice, _byline, _picture)
