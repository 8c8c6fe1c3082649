"""The noun phrase before or after a verb of speech: who speaks, as written."""

from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
)
from coverage_app.analysis.lexicon.reporting_verbs import FINITE_ONLY, REPORTING_VERBS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, PAST, THIRD_PERSON
from coverage_app.analysis.names import NameKind
from coverage_app.analysis.quoting.pieces import Piece, WholeKind, name_of
from coverage_app.analysis.tokens import TokenKind

_LONGEST_PHRASE = 14
# Between the nouns of one phrase: "the head of the union", "a spokesman for the city".
_INNER_PREPOSITIONS = frozenset({"at", "for", "from", "in", "of", "on", "to", "with"})
_INNER_AFTER_VERB = frozenset({"at", "for", "from", "of", "with"})
# The marks of a nickname are left as they are: "Maria “Mia” Roth".
_INNER_MARKS = frozenset({"'s", "-", ".", "[", "]", "&", "'", "/", '"', "“", "”", "‘"})
# "several farmers", "most of the farmers", "most"
_QUANTIFIERS = frozenset(
    {"all", "another", "both", "each", "few", "many", "most", "one", "several"}
)
_BEGINNINGS = DETERMINERS | _QUANTIFIERS
_PRONOUN_SPEAKERS = PERSONAL_PRONOUNS | _QUANTIFIERS | {"others", "some"}
_OUTSIDE = (
    SUBORDINATORS
    | COORDINATORS
    | AUXILIARIES
    | FINITE_ONLY
    | PAST
    | THIRD_PERSON
    | ADVERBS
    | WEEKDAYS
    | (PRONOUNS - POSSESSIVES - _BEGINNINGS)
)


def phrase_before(pieces: tuple[Piece, ...], first: int, end: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends right before ``pieces[end]``, not reaching before ``first``.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import TokenKind, tokenize
    >>> pieces = read_pieces(tokenize("Later the head of the union said", Span(0, 32)), [], [])
    >>> phrase_before(pieces, 0, 6)
    (1, 6)
    """
    if end <= first or not _is_noun(pieces[end - 1]):
        return None
    if is_person(pieces[end - 1]) or pieces[end - 1].key in _PRONOUN_SPEAKERS:
        return end - 1, end
    start = end - 1
    earliest = max(first, end - _LONGEST_PHRASE)
    while start > earliest and _is_inside(pieces[start - 1], _INNER_PREPOSITIONS):
        if _begins(pieces, first, start):
            break
        start -= 1
    while pieces[start].key in PREPOSITIONS or pieces[start].key in _INNER_MARKS:
        start += 1
    return start, end


def phrase_after(pieces: tuple[Piece, ...], start: int) -> tuple[int, int] | None:
    """Return the noun phrase that begins at ``pieces[start]``, as after "said".

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("the head of the union on Monday", Span(0, 31)), [], [])
    >>> phrase_after(pieces, 0)
    (0, 5)
    """
    if start < len(pieces) and pieces[start].key in PERSONAL_PRONOUNS:
        return start, start + 1
    end = start
    last = min(start + _LONGEST_PHRASE, len(pieces))
    while end < last and _is_inside(pieces[end], _INNER_AFTER_VERB):
        if end > start and _is_verb_after(pieces[end - 1], pieces[end]):
            break
        end += 1
        if is_person(pieces[end - 1]) and not _goes_on(pieces, start, end):
            break
    while end > start and not _is_noun(pieces[end - 1]):
        end -= 1
    begins_well = end > start and pieces[start].key not in PREPOSITIONS
    return (start, end) if begins_well else None


def _is_verb_after(noun: Piece, piece: Piece) -> bool:
    """Tell the verbs of "the union issued" and "a note saying" from "a united front"."""
    is_modified = noun.key in _BEGINNINGS or noun.key.endswith("ly")
    says = piece.key.endswith("ing") and piece.key in REPORTING_VERBS
    return (says or piece.key.endswith("ed")) and not is_modified


def _goes_on(pieces: tuple[Piece, ...], start: int, end: int) -> bool:
    """Tell whether a phrase goes on after a person: "the Diaz campaign", "Diaz aide Ana Ruiz"."""
    if end == len(pieces):
        return False
    if pieces[end].key == "'s" or pieces[end].kind is WholeKind.NAME:
        return True
    return pieces[start].key in _BEGINNINGS and _is_noun(pieces[end])


def is_person(piece: Piece) -> bool:
    """Tell whether a piece is a person's name.

    >>> from coverage_app.analysis.tokens import Token
    >>> is_person(Token("table", "table", 0, 5, TokenKind.WORD))
    False
    """
    return (name := name_of(piece)) is not None and name.kind is NameKind.PERSON


def _is_noun(piece: Piece) -> bool:
    if piece.kind is WholeKind.NAME or piece.key in _PRONOUN_SPEAKERS:
        return True
    is_small = piece.key in _OUTSIDE or piece.key in PREPOSITIONS or piece.key in _BEGINNINGS
    return piece.kind is TokenKind.WORD and not is_small


def _is_inside(piece: Piece, prepositions: frozenset[str]) -> bool:
    """Tell whether a piece can stand inside a noun phrase."""
    if piece.kind in (WholeKind.NAME, TokenKind.NUMBER):
        return True
    if piece.kind is TokenKind.MARK:
        return piece.key in _INNER_MARKS
    if piece.kind is WholeKind.QUOTATION or piece.key in _OUTSIDE:
        return False
    return piece.key not in PREPOSITIONS or piece.key in prepositions


def _begins(pieces: tuple[Piece, ...], first: int, start: int) -> bool:
    """Tell whether a phrase begins at ``pieces[start]``: at an article without "of" before it."""
    if pieces[start].key not in _BEGINNINGS:
        return False
    return start == first or pieces[start - 1].key not in _INNER_PREPOSITIONS
