"""Titles before and after a person's name: where the title ends and the name begins."""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis.lexicon.grammar_words import ARTICLES, FUNCTION_WORDS
from coverage_app.analysis.lexicon.places import COUNTRY_OF
from coverage_app.analysis.lexicon.titles import (
    HONORIFICS,
    TITLE_COMPLEMENTS,
    TITLE_MODIFIERS,
    TITLES,
)
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import Token, key_at

_LONGEST_TITLE = 8
_LONGEST_APPOSITION = 8
_NAME_LENGTH = 2


@dataclass(frozen=True, slots=True)
class Titled:
    """A title at ``tokens[start:name]`` and the name of its bearer at ``tokens[name:end]``."""

    start: int
    name: int
    end: int


def read_title(tokens: tuple[Token, ...], start: int, end: int) -> Titled | None:
    """Part the run ``tokens[start:end]`` into title and name; ``None`` without a title or a name.

    A title in lower case before the run counts ("prime minister Ana Diaz").

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> read_title(tokenize("Secretary of State Ana Diaz", Span(0, 27)), 0, 5)
    Titled(start=0, name=3, end=5)
    """
    heads = [
        place
        for place in range(start, min(end - 1, start + _LONGEST_TITLE))
        if _is_title(tokens[place])
    ]
    if not heads:
        first = _lower_case_title(tokens, start)
        return Titled(first, start, end) if first < start else None
    name = _past_complement(tokens, heads[-1] + 1, end)
    return Titled(min(start, _lower_case_title(tokens, start)), name, end) if name < end else None


def read_apposition(tokens: tuple[Token, ...], end: int) -> tuple[int, int] | None:
    """Find the title after a name that ends before ``tokens[end]``: ", the mayor of Lyon,".

    Returns the places of its first word and after its last, without the article.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> read_apposition(tokenize("Ana Diaz, 40, a marine biologist, spoke", Span(0, 39)), 2)
    (6, 8)
    """
    if key_at(tokens, end) != ",":
        return None
    start = end + 1
    if start + 1 < len(tokens) and tokens[start].is_number and tokens[start + 1].key == ",":
        start += 2
    has_article = key_at(tokens, start) in ARTICLES
    start += has_article
    for place in range(start, min(start + _LONGEST_APPOSITION, len(tokens))):
        key = tokens[place].key
        if key in TITLES and key_at(tokens, place + 1) not in TITLES:
            return start, _past_office(tokens, place + 1)
        is_plain = tokens[place].is_word and key not in FUNCTION_WORDS
        if not is_plain or not (has_article or key in TITLE_MODIFIERS or key in TITLES):
            return None
    return None


def read_offices(tokens: tuple[Token, ...]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield where an office stands for its holder, and its words: "the prime minister".

    An office right before a name belongs to the name and is passed over.

    >>> from coverage_app.analysis.tokens import tokenize
    >>> list(read_offices(tokenize("The prime minister met Mayor Ana Diaz.", Span(0, 38))))
    [(Span(start=0, end=18), ('prime', 'minister'))]
    """
    for index, token in enumerate(tokens):
        if token.key != "the":
            continue
        place = index + 1
        while place - index < _LONGEST_TITLE and _is_modifier(tokens, place):
            place += 1
        if key_at(tokens, place) not in TITLES or tokens[place].capitalized:
            continue
        end = _past_office(tokens, place + 1)
        if end == len(tokens) or not tokens[end].capitalized:
            words = tuple(word.text for word in tokens[index + 1 : end])
            yield Span(token.start, tokens[end - 1].end), words


def _is_title(token: Token) -> bool:
    return token.key in TITLES or token.key in HONORIFICS


def _lower_case_title(tokens: tuple[Token, ...], start: int) -> int:
    """Return where a title in lower case right before ``tokens[start]`` begins, or ``start``."""
    first = start - 1
    if first < 0 or key_at(tokens, first) not in TITLES or tokens[first].capitalized:
        return start
    while first and tokens[first - 1].key in TITLE_MODIFIERS and not tokens[first - 1].capitalized:
        first -= 1
    return first


def _past_complement(tokens: tuple[Token, ...], place: int, end: int) -> int:
    """Step over the abbreviation point of a title and over what an office is "of"."""
    place += key_at(tokens, place) == "."
    if key_at(tokens, place) not in ("of", "for"):
        return place
    place += 1 + (key_at(tokens, place + 1) == "the")
    first = place
    while place < end and _is_complement(tokens[place]):
        place += 1
    return place if place > first else max(first, end - _NAME_LENGTH)


def _past_office(tokens: tuple[Token, ...], place: int) -> int:
    """Step over a complement of known words: "of state", "of Peru"."""
    if key_at(tokens, place) not in ("of", "for"):
        return place
    last = place + 1 + (key_at(tokens, place + 1) == "the")
    first = last
    while last < len(tokens) and (_is_complement(tokens[last]) or tokens[last].capitalized):
        last += 1
    return last if last > first else place


def _is_modifier(tokens: tuple[Token, ...], place: int) -> bool:
    if place >= len(tokens):
        return False
    token = tokens[place]
    is_last = key_at(tokens, place + 1) not in TITLES and token.key in TITLES
    return not is_last and (token.key in TITLE_MODIFIERS or token.text in COUNTRY_OF)


def _is_complement(token: Token) -> bool:
    return token.key in TITLE_COMPLEMENTS or token.text in COUNTRY_OF
