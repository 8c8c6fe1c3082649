"""Verbs of speech after a quotation: "“No,” said the mayor"."""

from coverage_app.analysis.lexicon.grammar_words import PREPOSITIONS, SUBORDINATORS, WEEKDAYS
from coverage_app.analysis.lexicon.reporting_verbs import (
    CLOSING_VERBS,
    FINITE_ONLY,
    REPORTING_VERBS,
)
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.quoting.appositions import with_apposition
from coverage_app.analysis.quoting.cues import WINDOW, Cue
from coverage_app.analysis.quoting.links import Link
from coverage_app.analysis.quoting.pieces import Piece, WholeKind, key_of
from coverage_app.analysis.quoting.speaker_phrases import phrase_after
from coverage_app.analysis.quoting.verb_readings import is_adverb
from coverage_app.analysis.tokens import TokenKind

_LONGEST_INSERTION = 40
_LONGEST_BRACKET = 12
_MOST_SMALL_PHRASES = 4
_DASHES = frozenset({"–", "—", "―", "-", "~", ":"})
_ENDS = frozenset({".", ";", ":", "?", "!", "…"})
_BEFORE_VERB = AUXILIARIES | WEEKDAYS
_AND = frozenset({"and", "&"})
_TELLING = frozenset({"asked", "asks", "told", "tells"})
_PASSING_ON = frozenset({"report", "reported", "reports"})
_AFTER_CLAUSE = (PREPOSITIONS | SUBORDINATORS | WEEKDAYS) - {"that"}
_VERBS_AFTER = REPORTING_VERBS | CLOSING_VERBS


def cue_after(pieces: tuple[Piece, ...], start: int) -> Cue | None:
    """Read "Ana Diaz said", "said Ana Diaz" or "according to Ana Diaz" at ``pieces[start]``.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import TokenKind, tokenize
    >>> pieces = read_pieces(tokenize("said the mayor on Monday", Span(0, 24)), [], [])
    >>> cue_after(pieces, 0).speaker
    (1, 3)
    """
    end = _before_speaker(pieces, start)
    if end:
        return _cue(pieces, phrase_after(pieces, end), (start, end), Link.NEXT)
    start += key_of(pieces, start) == "as"
    speaker = phrase_after(pieces, start)
    if speaker is None:
        return None
    if _ends_in_verb(pieces, speaker):
        speaker = speaker[0], speaker[1] - 1
    place = _past_small_phrases(pieces, speaker[1])
    if key_of(pieces, place) in _AND:
        second = phrase_after(pieces, place + 1)
        if second:
            speaker = speaker[0], second[1]
            place = _past_small_phrases(pieces, speaker[1])
    if key_of(pieces, place) in _VERBS_AFTER:
        return _cue(pieces, speaker, (place, place + 1), Link.NEXT)
    if key_of(pieces, place) != ",":
        return None
    verb = _verb_after_insertion(pieces, place + 1)
    return None if verb is None else _cue(pieces, speaker, (verb, verb + 1), Link.APART)


def _ends_in_verb(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> bool:
    """Tell whether the last word is the verb: "the mayor notes", not "the advocate wrote"."""
    start, end = phrase
    is_verb = end - start > 1 and pieces[end - 1].key in _VERBS_AFTER
    return is_verb and key_of(pieces, end) not in _VERBS_AFTER


def _before_speaker(pieces: tuple[Piece, ...], start: int) -> int | None:
    """Return where "said", "per" or "according to" ends, behind which a speaker stands."""
    key = key_of(pieces, start)
    if key == "according" and key_of(pieces, start + 1) == "to":
        return start + 2
    is_finite = key in REPORTING_VERBS and not key.endswith("ing")
    return start + 1 if is_finite or key == "per" else None


def ends_clause(pieces: tuple[Piece, ...], cue: Cue) -> bool:
    """Tell whether the clause of a cue ends with its verb: "he said on Monday", not "he said he".

    "The Post reported" does not count: what stands before may say whose words the Post reports.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("the mayor said it rained", Span(0, 24)), [], [])
    >>> ends_clause(pieces, cue_after(pieces, 0))
    False
    """
    if cue.speaker[0] > cue.verb[0] or key_of(pieces, cue.verb[0]) in _PASSING_ON:
        return False
    after = cue.verb[1]
    if after == len(pieces) or pieces[after].kind in (TokenKind.MARK, WholeKind.QUOTATION):
        return True
    key = pieces[after].key
    return key in _AFTER_CLAUSE or is_adverb(key) or pieces[after - 1].key in _TELLING


def dash_after(pieces: tuple[Piece, ...], start: int) -> Cue | None:
    """Read the name after a dash that ends a line: "— Ana Diaz".

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> dash_after(read_pieces(tokenize("— a teacher", Span(0, 11)), [], []), 0).speaker
    (1, 3)
    """
    speaker = phrase_after(pieces, start + 1) if key_of(pieces, start) in _DASHES else None
    if speaker is None or key_of(pieces, speaker[1]) not in ("", ".", ",", "("):
        return None
    return Cue(speaker, (start, start), Link.LABEL)


def cue_later(pieces: tuple[Piece, ...], start: int, end: int) -> Cue | None:
    """Find the attribution that closes or interrupts a sentence: ", Ana Diaz said."

    Looks behind the commas of ``pieces[start:end]``.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("for the city, the mayor said.", Span(0, 29)), [], [])
    >>> cue_later(pieces, 0, 8).verb
    (6, 7)
    """
    for place in range(start, min(end, start + WINDOW)):
        if pieces[place].key != ",":
            continue
        cue = cue_after(pieces, place + 1)
        if cue and cue.verb[1] <= end and key_of(pieces, cue.verb[1]) != "that":
            return Cue(cue.speaker, cue.verb, Link.CLOSING)
    return None


def _cue(
    pieces: tuple[Piece, ...], speaker: tuple[int, int] | None, verb: tuple[int, int], link: Link
) -> Cue | None:
    return speaker and Cue(with_apposition(pieces, speaker), verb, link)


def _past_small_phrases(pieces: tuple[Piece, ...], place: int) -> int:
    """Step from a subject over "of the union", adverbs and auxiliaries to where its verb stands."""
    place += key_of(pieces, place) == "."
    for _ in range(_MOST_SMALL_PHRASES):
        if key_of(pieces, place) == "(":
            place = _past_bracket(pieces, place)
        elif key_of(pieces, place) in PREPOSITIONS:
            inner = phrase_after(pieces, place + 1)
            place = inner[1] if inner else place
        while is_adverb(key_of(pieces, place)) or key_of(pieces, place) in _BEFORE_VERB:
            place += 1
    return place


def _past_bracket(pieces: tuple[Piece, ...], place: int) -> int:
    for end in range(place + 1, min(place + _LONGEST_BRACKET, len(pieces))):
        if pieces[end].key == ")":
            return end + 1
    return place


def _verb_after_insertion(pieces: tuple[Piece, ...], start: int) -> int | None:
    for place in range(start, min(start + _LONGEST_INSERTION, len(pieces))):
        piece = pieces[place]
        is_abbreviation = piece.key == "." and _goes_on(pieces, place)
        if (piece.key in _ENDS and not is_abbreviation) or piece.kind is WholeKind.QUOTATION:
            return None
        if piece.key in FINITE_ONLY and _follows_comma(pieces, place):
            return place
    return None


def _goes_on(pieces: tuple[Piece, ...], place: int) -> bool:
    """Tell whether a full stop is followed by a comma or, as in "N.Y.", by no space."""
    after = place + 1
    return after < len(pieces) and (
        pieces[after].key == "," or pieces[after].start == pieces[place].end
    )


def _follows_comma(pieces: tuple[Piece, ...], place: int) -> bool:
    before = place - 1
    while is_adverb(key_of(pieces, before)) or key_of(pieces, before) in AUXILIARIES:
        before -= 1
    return key_of(pieces, before) == ","
