"""The subject of a clause when it does not stand right before its verb."""

from collections.abc import Iterator

from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.quoting.pieces import Piece, WholeKind
from coverage_app.analysis.quoting.speaker_phrases import phrase_after

# A subject further from its verb than this is not looked for.
_WINDOW = 60
# "Two days later", "last week": no subjects.
_TIMES = word_set(
    """
    afternoon century day days decade decades evening hour hours minute minutes moment moments month
    months morning night season seconds spring summer time times week weekend weeks winter year
    years
    """
)
_COMMAS = frozenset({",", "–", "—", "(", ")"})
_OPENERS = COORDINATORS | SUBORDINATORS | ADVERBS


def clause_subject(pieces: tuple[Piece, ...], first: int, end: int) -> tuple[int, int] | None:
    """Return the first noun phrase of ``pieces[first:end]`` that can be its subject.

    A phrase that its part between commas goes on from is taken first, one after "when" last, unless
    ``pieces[end]`` stands in the same part; a part that begins with a preposition or a participle
    holds none.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("In May, the mayor went and said", Span(0, 31)), [], [])
    >>> clause_subject(pieces, 0, 7)
    (3, 5)
    """
    whole: list[tuple[int, int]] = []
    bare: list[tuple[int, int]] = []
    subordinate: list[tuple[int, int]] = []
    for start, stop in _parts(pieces, first, end):
        begin = _past_openers(pieces, start, stop)
        phrase = phrase_after(pieces, begin)
        if phrase is None or phrase[1] > stop or pieces[begin].key.endswith(("ed", "ing")):
            continue
        if pieces[phrase[1] - 1].key in _TIMES:
            continue
        goes_on = phrase[1] < stop
        if pieces[start].key in SUBORDINATORS:
            if goes_on and stop == end:
                return phrase
            subordinate.append(phrase)
        else:
            (whole if goes_on else bare).append(phrase)
    return next(iter((*whole, *bare, *subordinate)), None)


def inserted_subject(pieces: tuple[Piece, ...], first: int, comma: int) -> tuple[int, int] | None:
    """Return the subject before an insertion that ends at ``pieces[comma]``.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("The mayor, speaking on Monday, said", Span(0, 35)), [], [])
    >>> inserted_subject(pieces, 0, 6)
    (0, 2)
    """
    for start, stop in _parts(pieces, first, comma):
        phrase = phrase_after(pieces, _past_openers(pieces, start, stop))
        if phrase and pieces[phrase[1] - 1].key in _TIMES:
            continue
        if phrase and (phrase[1] == stop or pieces[phrase[1]].key in PREPOSITIONS):
            return phrase
    return None


def _parts(pieces: tuple[Piece, ...], first: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches between commas and quotations, the nearest 60 pieces at most."""
    start = max(first, end - _WINDOW)
    for place in range(start, end + 1):
        is_edge = place == end or _is_edge(pieces[place])
        if is_edge:
            if start < place:
                yield start, place
            start = place + 1


def _is_edge(piece: Piece) -> bool:
    return piece.kind is WholeKind.QUOTATION or piece.key in _COMMAS


def _past_openers(pieces: tuple[Piece, ...], start: int, stop: int) -> int:
    while start < stop and pieces[start].key in _OPENERS:
        start += 1
    return start
