"""Whether a clause that was cut out of its sentence still says what the sentence says."""

import re

from coverage_app.analysis import AnnotatedDocument, Sentence, Span

MOST_NUMBERS = 2
CUT_OFF = "Check what was cut off"
MOST_WORDS = 30
_SAYING = r"(?:said|says|told|tells|reported|reports|announced|confirmed|added|wrote|according to)"
_SAYINGS = frozenset("said says told tells announced".split())
# What joins a sentence to the one before it.
_JOINED = (
    r"(?:(?:(?:Also|And|But|For\ (?:example|instance)|However|Meanwhile|Still|Yet)(?=[,\ ]),?"
    r"|(?:Further|Furthermore|Moreover),)\ )?"
)
# What may stand before a clause: nothing, the day, who says so, or what it follows or causes.
_HEAD = re.compile(
    rf"""{_JOINED}(?:[Oo]n\ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?
    | .*\b{_SAYING}(?:\ (?:[A-Z]\w+|on\ \w+))*(?:\ that)?
    | .*\b(?:after|when|because))?\s*[“"‘']?""",
    re.VERBOSE | re.DOTALL,
)
# What may follow it: the end of the sentence, who says so, or an aside up to the end.
_ASIDE = (
    r"(?:although|though|which|who|whose|where|while|because|according|\w+ing|"
    r"as(?! (?:well|long|soon|if))|an? (?:day|week|month|year) (?:after|before))"
)
_TAIL = re.compile(
    rf"[”\"’',]*(?:\s[^,;:]*\b{_SAYING}\b[^,;:]*|(?<=,)\s{_ASIDE}\b[^,;:]*)?[.!”\"’']*", re.DOTALL
)
# Two claims in one: which of them is asked about?
_SECOND_CLAIM = re.compile(
    r"[;:]|,[”\"’']? (?:and|but|while|with)\b|[–—]|\d[^,\d]*+,[^,]*\b(?:who|which)\b"
    r"|\band [a-z]+s\b"
)


def after_joint(one: AnnotatedDocument, sentence: Sentence) -> Span:
    """Return a sentence without its last point, and without what joins it to the one before.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "It was late. But the flood closed 90 schools."
    >>> [one] = compare((Document.from_text(text),)).documents
    >>> after_joint(one, one.sentences[1]).slice(text)
    'the flood closed 90 schools'
    """
    text, span = one.document.text, sentence.span
    found = re.compile(_JOINED, re.VERBOSE).match(text, span.start, span.end)
    start = found.end() if found else span.start
    return Span(start, start + len(text[start : span.end].rstrip(" .\n")))


def cut_doubt(
    one: AnnotatedDocument, sentence: Sentence, claim: Span, *, may_hand_over: bool = False
) -> str:
    """Say that a clause should be read beside its sentence, or nothing when it is sure to hold.

    It holds when nothing of weight stands before or after it: "Last year", "in Florida" and "if"
    may change what it says. It makes one short claim, in the outlet's own words, or, if it
    ``may_hand_over``, in somebody's ("the mayor said that ...").

    >>> from coverage_app.analysis import Document, compare
    >>> text = "On Monday, the flood closed 90 schools, Ana Diaz said. It hit 40 farms, in Ulm."
    >>> [one] = compare((Document.from_text(text),)).documents
    >>> clauses = Span(11, 38), Span(55, 70)
    >>> for sentence, clause in zip(one.sentences, clauses, strict=True):
    ...     clause.slice(text), cut_doubt(one, sentence, clause)
    ('the flood closed 90 schools', '')
    ('It hit 40 farms', 'Check what was cut off')
    """
    text = one.document.text
    before, after = text[sentence.span.start : claim.start], text[claim.end : sentence.span.end]
    words = one.words_in(claim)
    numbers = [it for it in one.figures if claim.contains(it.number)]
    is_whole = _HEAD.fullmatch(before) is not None and _TAIL.fullmatch(after) is not None
    is_single = len(numbers) <= MOST_NUMBERS and _SECOND_CLAIM.search(claim.slice(text)) is None
    is_own = may_hand_over or _SAYINGS.isdisjoint(word.form for word in words)
    is_plain = len(words) <= MOST_WORDS and is_own
    return "" if is_whole and is_single and is_plain else CUT_OFF
