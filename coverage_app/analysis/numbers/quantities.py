"""Numbers that stand alone, ranges ("10 to 12") and round words ("thousands of")."""

from coverage_app.analysis.lexicon.change_words import CHANGES
from coverage_app.analysis.lexicon.currencies import BEFORE_NUMBER as CURRENCIES
from coverage_app.analysis.lexicon.number_words import (
    REACH_OF_ROUND_WORDS,
    ROUND_MULTIPLES,
    ROUND_WORDS,
    SCALES,
)
from coverage_app.analysis.lexicon.units import GLUED_UNITS, UNITS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.numbers.numerals import MINUS_SIGNS, NUMBER_WORDS, read_numeral
from coverage_app.analysis.numbers.parts import read_part
from coverage_app.analysis.numbers.readings import Numeral, Quantity
from coverage_app.analysis.tokens import Token, joins, key_at

# How far before "from 5 to 8" the word may stand that makes it a change, no range.
_WAY_TO_CHANGE = 8
_STARTS = NUMBER_WORDS | ROUND_WORDS.keys() | ROUND_MULTIPLES.keys() | MINUS_SIGNS | {"an"}
_SENTENCE_ENDS = frozenset(".;!?")


def begins_quantity(token: Token) -> bool:
    """Tell whether a quantity may begin with ``token``: a number in digits or in words.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> [begins_quantity(token) for token in tokenize("dozens of days", Span(0, 14))]
    [True, False, False]
    """
    return token.is_number or token.key in _STARTS


def read_quantity(tokens: tuple[Token, ...], index: int) -> Quantity | None:
    """Read the number, range, part of a whole or round word that begins at ``tokens[index]``.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> read_quantity(tokenize("10 to 12 days", Span(0, 13)), 0).high
    12.0
    >>> read_quantity(tokenize("tens of thousands of days", Span(0, 25)), 0).value
    10000.0
    """
    if not begins_quantity(tokens[index]):
        return None
    special = read_part(tokens, index) or _round_word(tokens, index)
    if special:
        return special
    low = read_numeral(tokens, index)
    if low is None:
        return None
    alone = Quantity(low.value, low.start, low.end, in_words=low.in_words)
    return _range(tokens, low) or alone


def _round_word(tokens: tuple[Token, ...], index: int) -> Quantity | None:
    """Read "dozens of" and "tens of thousands of" as the range from one to ten of them."""
    value, end = float(ROUND_WORDS.get(tokens[index].key, 0)), index + 1
    multiple = ROUND_MULTIPLES.get(tokens[index].key)
    if multiple and key_at(tokens, end) == "of" and key_at(tokens, end + 1) in ROUND_WORDS:
        value, end = float(multiple * ROUND_WORDS[key_at(tokens, end + 1)]), end + 2
    after = key_at(tokens, end)
    if not value or not (after in ("of", "more") or after in AUXILIARIES):
        return None
    return Quantity(value, index, end, value * REACH_OF_ROUND_WORDS, in_words=True, is_vague=True)


def _range(tokens: tuple[Token, ...], low: Numeral) -> Quantity | None:
    """Read "10 to 12", "10-12", "$3 to $4 million" and "between 10 and 12" as one figure."""
    unit = _unit_at(tokens, low.end)
    link = low.end + len(unit)
    is_joined = joins(tokens, link) and key_at(tokens, link + 1) == "to"
    if not is_joined and not _is_range_link(tokens, low.start, link):
        return None
    place = link + (3 if is_joined and joins(tokens, link + 2) else 1)
    place += key_at(tokens, place) == key_at(tokens, low.start - 1) and _is_currency(tokens, place)
    high = read_numeral(tokens, place)
    if high is None or (unit and _unit_at(tokens, high.end) != unit):
        return None
    if _is_currency(tokens, low.start - 1) and _is_currency(tokens, high.end):
        return None
    is_loose = key_at(tokens, link) == "–" and not joins(tokens, link)
    if is_loose and not _unit_at(tokens, high.end):
        return None
    value = low.value * _shared_scale(tokens, low, high)
    if not value < high.value:
        return None
    return Quantity(value, low.start, high.end, high.value, low.in_words)


def _is_range_link(tokens: tuple[Token, ...], start: int, link: int) -> bool:
    """Tell whether ``tokens[link]`` joins two ends; "rose from 5 to 8" is a change, no range."""
    first = start - 1 if _is_currency(tokens, start - 1) else start
    before, key = key_at(tokens, first - 1), key_at(tokens, link)
    if joins(tokens, link) or key == "–":
        return True
    if before in ("from", "by"):
        return key == "to" and not _is_change(tokens, first - 1, link)
    is_between = before == "between" or key_at(tokens, first - 1 - (before == "of")) == "ages"
    return key in ("to", "or") or (is_between and key == "and")


def _is_change(tokens: tuple[Token, ...], index: int, link: int) -> bool:
    """Tell whether "from 5 to 8" is a change, or "by 5% to 8%" a change and where it led."""
    if tokens[index].key == "by":
        return not tokens[link - 1].is_number
    for place in range(index - 1, max(-1, index - 1 - _WAY_TO_CHANGE), -1):
        if tokens[place].key in _SENTENCE_ENDS:
            return False
        if tokens[place].key in CHANGES:
            return True
    return False


def _is_currency(tokens: tuple[Token, ...], index: int) -> bool:
    return 0 <= index < len(tokens) and tokens[index].text in CURRENCIES


def _unit_at(tokens: tuple[Token, ...], index: int) -> tuple[str, ...]:
    """Return the keys of a unit that both ends of a range can carry: "10% to 12%"."""
    key, after = key_at(tokens, index), key_at(tokens, index + 1)
    if f"{key} {after}" in UNITS:
        return key, after
    is_glued = index < len(tokens) and tokens[index].text in GLUED_UNITS
    return (key,) if key in UNITS or is_glued else ()


def _shared_scale(tokens: tuple[Token, ...], low: Numeral, high: Numeral) -> float:
    """Return the scale that the lower end of "2 to 3 million" leaves to the upper end."""
    scale = SCALES.get(key_at(tokens, high.end - 1), 1)
    bare = low.end - low.start == 1 and tokens[low.start].key not in SCALES
    return scale if bare and low.value < high.value / scale else 1.0
