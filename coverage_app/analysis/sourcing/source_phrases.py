"""Noun phrases that can be a source."""

from coverage_app.analysis.lexicon.counted_nouns import PEOPLE
from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
)
from coverage_app.analysis.lexicon.organizations import ORGANIZATION_WORDS
from coverage_app.analysis.lexicon.source_nouns import DOCUMENTS, SPEAKERS
from coverage_app.analysis.lexicon.titles import TITLES
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.quoting.pieces import Piece, WholeKind, key_of
from coverage_app.analysis.quoting.speaker_phrases import phrase_after, phrase_before
from coverage_app.analysis.tokens import TokenKind

# More names than these are not looked for in "Ana Diaz, Bo Roth and Max Lind said".
_MOST_JOINT = 4
SPEAKING_NOUNS = DOCUMENTS | SPEAKERS | TITLES | PEOPLE | ORGANIZATION_WORDS
# "a study by the economist Ana Diaz": so far before its author a document stands.
_BEFORE_AUTHOR = 4
_TIMES = word_set("afternoon day evening fall month morning night spring summer week winter year")
# "lawmakers", "economists", "politicians": endings of nouns for those who do something.
_AGENTS = ("ers", "ians", "ists", "ors", "ian", "ist", "man", "men", "woman", "women")
_QUANTIFIERS = frozenset({"many", "some"})
_NO_SOURCES = frozenset({"i", "you", "we", "there", "that", "this", "which", "what"})


def can_speak(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> bool:
    """Tell whether a phrase is a name, a pronoun or a noun for people or papers that say things.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces, key_of
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import TokenKind, tokenize
    >>> can_speak(read_pieces(tokenize("the old bridge", Span(0, 14)), [], []), (0, 3))
    False
    """
    start, end = phrase
    inner = range(start + 1, end)
    head = next((place for place in inner if pieces[place].key in PREPOSITIONS), end)
    last = pieces[head - 1]
    return (
        last.kind is WholeKind.NAME
        or pieces[end - 1].kind is WholeKind.NAME
        or last.capitalized
        or last.key in SPEAKING_NOUNS
        or last.key in PERSONAL_PRONOUNS
        or last.key.endswith(_AGENTS)
    )


def is_nobody(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> bool:
    """Tell whether a phrase is a word that gives no source: "you", "there", "we".

    >>> from coverage_app.analysis.tokens import Token
    >>> is_nobody((Token("you", "you", 0, 3, TokenKind.WORD),), (0, 1))
    True
    """
    return pieces[phrase[1] - 1].key in _NO_SOURCES


def is_document(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> bool:
    """Tell whether a phrase is about something written or counted: "a poll by the union".

    >>> from coverage_app.analysis.tokens import Token
    >>> is_document((Token("poll", "poll", 0, 4, TokenKind.WORD),), (0, 1))
    True
    """
    start = max(0, phrase[0] - _BEFORE_AUTHOR)
    return any(piece.key in DOCUMENTS for piece in pieces[start : phrase[1]])


def source_after(pieces: tuple[Piece, ...], start: int) -> tuple[int, int] | None:
    """Return the noun phrase at ``pieces[start]``, up to a name that an adverbial follows.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces, key_of
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> source_after(read_pieces(tokenize("the mayor on Monday", Span(0, 19)), [], []), 0)
    (0, 2)
    """
    phrase = phrase_after(pieces, start)
    if phrase and pieces[start].key in _QUANTIFIERS:
        phrase = start, (phrase_after(pieces, start + 1) or phrase)[1]
    if phrase is None:
        return None
    for place in range(start, phrase[1] - 1):
        if pieces[place].kind is WholeKind.NAME and pieces[place + 1].key in DETERMINERS:
            return start, place + 1
    return phrase


def past_adverbial(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> tuple[int, int]:
    """Return the subject before "this week" or "has long", where a phrase is only that.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces, key_of
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("Critics this week", Span(0, 17)), [], [])
    >>> past_adverbial(pieces, (1, 3))
    (0, 1)
    """
    start, end = phrase
    is_time = pieces[end - 1].key in _TIMES and pieces[start].key in DETERMINERS
    is_adverb = key_of(pieces, start) == "long" and end - start == 1
    if not is_time and not is_adverb:
        return phrase
    while start and pieces[start - 1].key in ADVERBS | AUXILIARIES:
        start -= 1
    return phrase_before(pieces, 0, start) or phrase


def joint_sources(
    pieces: tuple[Piece, ...], phrase: tuple[int, int]
) -> tuple[tuple[int, int], ...]:
    """Return the phrases that share a verb, of which ``phrase`` is the last: "A, B and C said".

    Those before "and" count when they are names at the beginning of a clause.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces, key_of
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("He and she said", Span(0, 15)), [], [])
    >>> joint_sources(pieces, (2, 3))
    ((2, 3),)
    """
    found = [phrase]
    start = phrase[0]
    while start > 1 and len(found) < _MOST_JOINT:
        joins = pieces[start - 1].key == "and" or (len(found) > 1 and pieces[start - 1].key == ",")
        before = phrase_before(pieces, 0, start - 1) if joins else None
        if before is None or pieces[before[1] - 1].kind is not WholeKind.NAME:
            break
        found.insert(0, before)
        start = before[0]
    left = key_of(pieces, start - 1)
    opens = start == 0 or pieces[start - 1].kind is not TokenKind.WORD
    return tuple(found) if opens or left in COORDINATORS | {"both"} else (phrase,)
