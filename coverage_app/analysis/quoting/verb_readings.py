"""Whether a word beside a quotation is a verb of speech, and whether its subject speaks."""

from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
)
from coverage_app.analysis.lexicon.reporting_verbs import FINITE_ONLY, PASSIVE_BEFORE_TO
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.quoting.pieces import Piece, WholeKind, key_of
from coverage_app.analysis.tokens import TokenKind

RELATIVES = frozenset({"that", "which", "who"})
_BE = word_set("am are be been being get gets got is was were")
_BEFORE_VERBS = PERSONAL_PRONOUNS | AUXILIARIES | COORDINATORS | ADVERBS | RELATIVES | {"to"}


def is_adverb(key: str) -> bool:
    """Tell whether a word in lower case is an adverb, by list or by its ending.

    >>> [is_adverb(key) for key in ("also", "angrily", "mayor")]
    [True, True, False]
    """
    return key in ADVERBS or key.endswith("ly")


def is_verb(pieces: tuple[Piece, ...], first: int, place: int) -> bool:
    """Tell a verb from a noun of the same form ("reports") by what stands before it.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import TokenKind, tokenize
    >>> pieces = read_pieces(tokenize("the reports that he reports", Span(0, 27)), [], [])
    >>> [is_verb(pieces, 0, place) for place in (1, 4)]
    [False, True]
    """
    if place == first:
        return False
    key, left = pieces[place].key, pieces[place - 1]
    if left.key in DETERMINERS or left.kind is TokenKind.NUMBER:
        return False
    if left.key == "'s":
        return key.endswith("ing") or key_of(pieces, place - 2) in PERSONAL_PRONOUNS
    if left.key in PREPOSITIONS and left.key != "to":
        return key.endswith("ing")
    if key in FINITE_ONLY or key.endswith("ing"):
        return True
    return left.kind is WholeKind.NAME or left.key in _BEFORE_VERBS or is_plural(left.key)


def is_passive(pieces: tuple[Piece, ...], first: int, place: int) -> bool:
    """Find "were told" and "soldiers believed to be": the subject is not the one who speaks.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> is_passive(read_pieces(tokenize("they were often told", Span(0, 20)), [], []), 0, 3)
    True
    """
    key = pieces[place].key
    if key.endswith("ing"):
        return False
    before = place - 1
    while before > first and is_adverb(pieces[before].key):
        before -= 1
    if pieces[before].key in _BE:
        return True
    after = pieces[place + 2] if place + 2 < len(pieces) else None
    if key not in PASSIVE_BEFORE_TO or key_of(pieces, place + 1) != "to" or after is None:
        return False
    is_infinitive = after.kind is TokenKind.WORD and after.key not in DETERMINERS
    return is_infinitive and not (after.capitalized or is_plural(after.key))


def is_negated(pieces: tuple[Piece, ...], first: int, place: int) -> bool:
    """Find "did not say" and "won't say": the words are not the subject's, or not there.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> is_negated(read_pieces(tokenize("she did not say", Span(0, 15)), [], []), 0, 3)
    True
    """
    before = place - 1
    while before > first and is_adverb(pieces[before].key) and pieces[before].key != "not":
        before -= 1
    key = pieces[before].key
    return before >= first and (key == "not" or key == "cannot" or key.endswith("n't"))
