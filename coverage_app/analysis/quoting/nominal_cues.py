"""Nouns of speech before a quotation: "the mayor's claim that", "a letter from the union"."""

from coverage_app.analysis.lexicon.grammar_words import ARTICLES, POSSESSIVES, PREPOSITIONS
from coverage_app.analysis.lexicon.reporting_nouns import CLAIMS, NAMED_WORDS, REPORTING_NOUNS
from coverage_app.analysis.lexicon.reporting_verbs import FINITE_ONLY
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.quoting.pieces import Piece, key_of
from coverage_app.analysis.quoting.speaker_phrases import phrase_after, phrase_before
from coverage_app.analysis.quoting.subjects import subject_of
from coverage_app.analysis.quoting.verb_readings import is_passive
from coverage_app.analysis.tokens import TokenKind

# "his earlier and much ridiculed claim": so many pieces may stand between owner and noun.
_MOST_MODIFIERS = 6
_NO_MODIFIERS = FINITE_ONLY | PREPOSITIONS | ARTICLES
_NOT_IN_OBJECT = PREPOSITIONS - {"following"}
_OWNERS = POSSESSIVES - {"our", "my", "your"}
_MAKING = word_set(
    """
    deliver delivered delivering delivers gave give gives giving issue issued issues issuing made
    make makes making offer offered offering offers post posted posting posts publish published
    publishes release released releases releasing send sends sending sent share shared shares
    sharing tweet tweeted write writes writing wrote
    """
)
_POSSESSIVE_ENDINGS = frozenset({"'s", "'"})
# What leads from the noun right to the quotation, and how far behind "that" it may stand.
_LINKS = frozenset({"about", "as", "is", "of", "to"})
_THAT_WINDOW = 15
_WHEN = frozenset({"after", "before", "during", "following", "since", "until"})
_AFTER_AUTHOR = frozenset({":", ",", "that"})
_COLON = frozenset({":", ","})
_FROM = frozenset({"by", "from"})


def nominal_cue(
    pieces: tuple[Piece, ...], first: int, place: int, quotation: int
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return the phrase of the speaker and the noun at ``pieces[place]``, if it is one of speech.

    Only a noun counts that what is said follows: the quotation itself, "that", "of" or the like.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import TokenKind, tokenize
    >>> tokens = tokenize("The mayor's claim of “peace”", Span(0, 28))
    >>> nominal_cue(read_pieces(tokens, [Span(21, 28)], []), 0, 3, 5)
    ((0, 2), (3, 4))
    """
    if pieces[place].key not in REPORTING_NOUNS:
        return None
    if key_of(pieces, place + 1) in _FROM:
        author = phrase_after(pieces, place + 2)
        leads_on = author and (author[1] == quotation or key_of(pieces, author[1]) in _AFTER_AUTHOR)
        return (author, (place, place + 1)) if author and leads_on else None
    owner = _owner(pieces, first, place)
    if owner and key_of(pieces, owner[0] - 1) not in _WHEN and _leads_on(pieces, place, quotation):
        return owner, (place, place + 1)
    if place + 1 == quotation or key_of(pieces, place + 1) in _COLON:
        owner = _maker(pieces, first, place)
        return owner and (owner, (place, place + 1))
    return None


def _owner(pieces: tuple[Piece, ...], first: int, noun: int) -> tuple[int, int] | None:
    """Return the phrase before "'s", or "his" and the like, to which a noun belongs."""
    for place in range(noun - 1, max(first, noun - _MOST_MODIFIERS) - 1, -1):
        piece = pieces[place]
        if piece.key in _OWNERS:
            return place, place + 1
        if piece.key in _POSSESSIVE_ENDINGS:
            return phrase_before(pieces, first, place)
        if piece.kind is not TokenKind.WORD or piece.key in _NO_MODIFIERS:
            return None
    return None


def _maker(pieces: tuple[Piece, ...], first: int, noun: int) -> tuple[int, int] | None:
    """Return who "made the following comment", "issued a statement" or the like."""
    for place in range(noun - 1, max(first, noun - _MOST_MODIFIERS) - 1, -1):
        piece = pieces[place]
        if piece.key in _MAKING:
            return None if is_passive(pieces, first, place) else subject_of(pieces, first, place)
        if piece.kind is not TokenKind.WORD or piece.key in _NOT_IN_OBJECT:
            return None
    return None


def _leads_on(pieces: tuple[Piece, ...], noun: int, quotation: int) -> bool:
    """Tell whether what is said follows a noun that has an owner."""
    key, link = pieces[noun].key, key_of(pieces, noun + 1)
    if noun + 1 == quotation:
        return key in NAMED_WORDS
    if link == "that":
        return key in CLAIMS and quotation <= noun + _THAT_WINDOW
    return noun + 2 == quotation and (link == ":" or (link in _LINKS and key in CLAIMS))
