"""Whether words are fit to ask for their speaker: what "I" and "this bill" are may be open."""

import re

from coverage_app.analysis import AnnotatedDocument, Comparison, Span, is_cut_short, stands_alone
from quizzes.derivation.pieces import CEREMONY, EMPTY, is_of_story, writing_doubt
from quizzes.derivation.pointing import words_doubt
from quizzes.derivation.spelling import is_garbled

POINTS = "Check what the words point to"
WORTH = "Check that it is worth asking"
# "This is a historic day": what the speaker and the story have at hand.
THIS_IS = re.compile(r"This (?:is|was)(?: not)? (?:about|an?|just|the|what)\b")
OPEN_WORDS = re.compile(
    r"\b(?:he|she|his|hers?|him|its?|it['’]s|they(?:['’]\w+)?|their|them|those|such|here|there|"
    r"these|that['’]s)\b",
    re.IGNORECASE,
)
# "They understand that", "who wants that to end", "they like it that way".
BARE_THAT = re.compile(
    r"(?<!\bin )\b(?:that|this)(?:\s*[,;:]|\W*\Z)|\bthat way\b|\blike (?:that|this)\b|"
    r"\b(?:want|allow)\w* that to\b",
    re.IGNORECASE,
)
# No words for a classroom.
COARSE = re.compile(
    r"\b(?:god)?damn(?:ed|it)?\b|\b(?:bull)?sh[i*-]+t|\bf[u*-]+c?k|\bass(?:hole)?s?\b|\bbitch|\bbastard|"
    r"\bcrap\b|\bpiss|\bwhore|\bto hell\b",
    re.IGNORECASE,
)
# "It is the plan": what is?
IT_IS = re.compile(r"it(?:['’]s| is| was)\s+(?:not\s+)?(?:an?|the|what)\b", re.IGNORECASE)
ADDRESS = re.compile(r"[@#&]|[a-z]\.[a-z]{2}")


def speech_doubt(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> str:
    """Say in a few words why words need a look before their speaker is asked for.

    Who they belong to is clear without what "this bill" is; not so "he" and "they".

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“This bill will close 90 old schools. They will close 90 schools,” Ana Diaz said."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> [speech_doubt(comparison, one, Span(*at)) for at in ((1, 36), (38, 65))]
    ['', 'Check what the words point to']
    """
    words = piece.slice(one.document.text)
    if COARSE.search(words):
        return WORTH
    if BARE_THAT.search(words):
        return POINTS
    doubt = words_doubt(comparison, one, piece)
    if doubt == POINTS and _is_at_hand(one, piece):
        doubt = _doubt_of_rest(comparison, one, piece)
    if not doubt and is_garbled(comparison, one, piece):
        return "Check how it is spelled"
    return doubt


def _doubt_of_rest(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> str:
    """Say what else words need a look for, when what they point to is at hand."""
    words = piece.slice(one.document.text)
    if is_cut_short(one, piece):
        return "Check what is left before the words"
    is_empty = CEREMONY.search(words) or EMPTY.search(words) or ADDRESS.search(words)
    is_worth = not is_empty and is_of_story(comparison, one, piece)
    return writing_doubt(one, piece) or ("" if is_worth else WORTH)


def _is_at_hand(one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether words point only to what their own noun says: "this bill", "the resolution"."""
    text = one.document.text
    if THIS_IS.match(text, piece.start, piece.end):
        return OPEN_WORDS.search(text, piece.start, piece.end) is None
    own = frozenset(word.key for word in one.words_in(piece) if word.has_content)
    return stands_alone(one, piece, known=own) and not IT_IS.match(text, piece.start)
