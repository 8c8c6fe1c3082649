"""The words around a number that say how it stands to the true value."""

from dataclasses import dataclass

from coverage_app.analysis.lexicon.grammar_words import ARTICLES
from coverage_app.analysis.lexicon.hedges import (
    AFTER_NUMBER,
    AFTER_NUMBER_MARKS,
    BEFORE_NUMBER,
    BEFORE_NUMBER_MARKS,
    OVER_MEASURES_AFTER,
    OVER_MEASURES_BEFORE,
    PLACES,
)
from coverage_app.analysis.tokens import Token, key_at, touching

_LONGEST_BEFORE = 4
_LONGEST_AFTER = 2


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge at ``tokens[start:end]``: ``bound`` is "about", "more than" or "less than"."""

    bound: str
    start: int
    end: int


def hedge_before(tokens: tuple[Token, ...], start: int, end: int, *, is_time: bool) -> Hedge | None:
    """Find the hedge before a figure at ``tokens[start:end]``, an article between them or not.

    ``is_time`` tells that the figure is a length of time, before which "over" says "during".

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> hedge_before(tokenize("at least 12 boats", Span(0, 17)), 2, 3, is_time=False).bound
    'more than'
    """
    if start and tokens[start - 1].key in BEFORE_NUMBER_MARKS:
        return Hedge(BEFORE_NUMBER_MARKS[tokens[start - 1].key], start - 1, start)
    last = start - (key_at(tokens, start - 1) in ARTICLES)
    for first in range(max(0, last - _LONGEST_BEFORE), last):
        phrase = _phrase(tokens, first, last)
        bound = BEFORE_NUMBER.get(phrase)
        if last < start and tokens[last].key == "the" and phrase in PLACES:
            bound = None
        if bound and not (is_time and _is_during(tokens, first, end)):
            return Hedge(bound, first, last)
    return None


def hedge_after(tokens: tuple[Token, ...], end: int) -> Hedge | None:
    """Find the hedge at ``tokens[end]``, right after a figure or what it counts.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> hedge_after(tokenize("12 boats or more", Span(0, 16)), 2).bound
    'more than'
    """
    if end >= len(tokens):
        return None
    if tokens[end].key in AFTER_NUMBER_MARKS and touching(tokens[end - 1], tokens[end]):
        return Hedge(AFTER_NUMBER_MARKS[tokens[end].key], end, end + 1)
    for last in range(min(end + _LONGEST_AFTER, len(tokens)), end, -1):
        bound = AFTER_NUMBER.get(_phrase(tokens, end, last))
        if bound:
            return Hedge(bound, end, last)
    return None


def _phrase(tokens: tuple[Token, ...], start: int, end: int) -> str:
    return " ".join(token.key for token in tokens[start:end])


def _is_during(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    """Tell whether the "over" of "over two days" means "during"."""
    if tokens[first].key != "over":
        return False
    measured = key_at(tokens, first - 1) in OVER_MEASURES_BEFORE
    return not (measured or key_at(tokens, end) in OVER_MEASURES_AFTER)
