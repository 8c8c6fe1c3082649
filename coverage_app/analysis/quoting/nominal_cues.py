"""Nouns of speech before a quotation: "the mayor's claim that", "a letter from the union"."""

from coverage_app.analysis.lexicon.grammar_words import ARTICLES, POSSESSIVES, PREPOSITIONS
from coverage_app.analysis.lexicon.reporting_nouns import REPORTING_NOUNS
from coverage_app.analysis.lexicon.reporting_verbs import FINITE_ONLY
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.quoting.pieces import Piece, PieceKind, key_of
from coverage_app.analysis.quoting.speaker_phrases import phrase_after, phrase_before
from coverage_app.analysis.quoting.subjects import subject_of
from coverage_app.analysis.quoting.verb_readings import is_passive

# What leads from the noun to what is said; "to" as in "a call to".
_LINKS = word_set("about as is of on that to : ,")
# "his earlier and much ridiculed claim": so many pieces may stand between owner and noun.
_MOST_MODIFIERS = 6
_OWNERS = POSSESSIVES - {"our", "my", "your"}
_MAKING = word_set(
    """
    deliver delivered delivering delivers gave give gives giving issue issued issues issuing made make makes making offer offered offering offers post posted posting posts
    publish published publishes release released releases releasing send sends sending sent share
    shared shares sharing tweet tweeted write writes writing wrote
    """
)
_POSSESSIVE_ENDINGS = frozenset({"'s", "'"})
# So far from the noun may the quotation be.
_LINK_WINDOW = 3
_THAT_WINDOW = 15
_COLON = frozenset({":", ","})
_FROM = frozenset({"by", "from"})


def nominal_cue(
    pieces: tuple[Piece, ...], first: int, place: int, quotation: int
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return the phrase of the speaker and the noun at ``pieces[place]``, if it is one of speech.

    Only a noun counts that what is said follows: the quotation itself, "that", "of" or the like.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("The mayor's claim of “peace”", Span(0, 28))
    >>> nominal_cue(read_pieces(tokens, [Span(21, 28)], []), 0, 3, 5)
    ((0, 2), (3, 4))
    """
    if pieces[place].key not in REPORTING_NOUNS:
        return None
    if key_of(pieces, place + 1) in _FROM:
        author = phrase_after(pieces, place + 2)
        return author and _leads_on(pieces, author[1], quotation) and (author, (place, place + 1))
    owner = _owner(pieces, first, place)
    if owner is None and (place + 1 == quotation or key_of(pieces, place + 1) in _COLON):
        owner = _maker(pieces, first, place)
    return owner and _leads_on(pieces, place + 1, quotation) and (owner, (place, place + 1))


def _owner(pieces: tuple[Piece, ...], first: int, noun: int) -> tuple[int, int] | None:
    """Return the phrase before "'s", or "his" and the like, to which a noun belongs."""
    for place in range(noun - 1, max(first, noun - _MOST_MODIFIERS) - 1, -1):
        piece = pieces[place]
        if piece.key in _OWNERS:
            return place, place + 1
        if piece.key in _POSSESSIVE_ENDINGS:
            return phrase_before(pieces, first, place)
        if piece.kind is not PieceKind.WORD or piece.key in FINITE_ONLY | PREPOSITIONS | ARTICLES:
            return None
    return None


def _maker(pieces: tuple[Piece, ...], first: int, noun: int) -> tuple[int, int] | None:
    """Return who "made the following comment", "issued a statement" or the like."""
    for place in range(noun - 1, max(first, noun - _MOST_MODIFIERS) - 1, -1):
        piece = pieces[place]
        if piece.key in _MAKING:
            return None if is_passive(pieces, first, place) else subject_of(pieces, first, place)
        if piece.kind is not PieceKind.WORD or piece.key in PREPOSITIONS - {"following"}:
            return None
    return None


def _leads_on(pieces: tuple[Piece, ...], place: int, quotation: int) -> bool:
    """Tell whether a noun that ends before ``pieces[place]`` goes on to the quotation."""
    key = key_of(pieces, place)
    farthest = _THAT_WINDOW if key == "that" else _LINK_WINDOW
    return place == quotation or (key in _LINKS and place < quotation <= place + farthest)
