"""Where a clause begins and where there is a verb, by words that can be nothing else."""

from coverage_app.analysis.lexicon.grammar_words import ADVERBS, WEEKDAYS
from coverage_app.analysis.lexicon.reporting_verbs import FINITE_ONLY
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, PAST, THIRD_PERSON
from coverage_app.analysis.quoting.pieces import Piece, WholeKind, key_of
from coverage_app.analysis.quoting.speaker_phrases import phrase_after
from coverage_app.analysis.tokens import TokenKind

# Verb forms that are no nouns.
FINITE = FINITE_ONLY | PAST | THIRD_PERSON | AUXILIARIES
# "told reporters on Monday that": so far from its verb a clause may begin.
_LONGEST_INSERTION = 8
_OPENERS = frozenset({"that", "how", "if", "what", "when", "where", "whether", "who", "why"})
_SO = frozenset({"not", "otherwise", "so"})


def clause_follows(pieces: tuple[Piece, ...], place: int) -> bool:
    """Tell whether a clause begins at ``pieces[place]``: "that", or a subject and a verb.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import TokenKind, tokenize
    >>> clause_follows(read_pieces(tokenize("the road is shut", Span(0, 16)), [], []), 0)
    True
    """
    while key_of(pieces, place) in ADVERBS | WEEKDAYS:
        place += 1
    if key_of(pieces, place) in _OPENERS | _SO or _that_follows(pieces, place):
        return True
    subject = phrase_after(pieces, place)
    if subject is None:
        return False
    after = subject[1]
    while key_of(pieces, after) in ADVERBS:
        after += 1
    return key_of(pieces, after) in FINITE


def has_verb(pieces: tuple[Piece, ...], start: int, end: int) -> bool:
    """Tell whether there is a verb in ``pieces[start:end]``; a quotation counts as having one.

    >>> has_verb((), 0, 0)
    False
    """
    return any(
        piece.kind is WholeKind.QUOTATION or is_finite(piece) or piece.key.endswith("ed")
        for piece in pieces[start:end]
    )


def is_finite(piece: Piece) -> bool:
    """Tell whether a word can only be a verb; "May" is none.

    >>> from coverage_app.analysis.tokens import Token
    >>> is_finite(Token("May", "may", 0, 3, TokenKind.WORD))
    False
    """
    return piece.key in FINITE and not piece.capitalized


def _that_follows(pieces: tuple[Piece, ...], place: int) -> bool:
    """Find the "that" behind an adverbial: "noted on Monday that"."""
    for piece in pieces[place : place + _LONGEST_INSERTION]:
        if piece.key == "that":
            return True
        if piece.key in FINITE or piece.kind is TokenKind.MARK:
            return False
    return False
