"""Numbers that stand alone, ranges ("10 to 12") and parts of a whole ("two thirds of")."""

from dataclasses import dataclass

from coverage_app.analysis.lexicon.currencies import BEFORE_NUMBER as CURRENCIES
from coverage_app.analysis.lexicon.grammar_words import ARTICLES
from coverage_app.analysis.lexicon.number_words import FRACTIONS, SCALES
from coverage_app.analysis.lexicon.units import GLUED_UNITS, UNITS
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.numbers.numerals import Numeral, read_numeral
from coverage_app.analysis.tokens import Token, joins, key_at

# "one in 1,000"; "one in 2019" is no chance.
_LARGEST_WHOLE = 1_001
_BEFORE_RANGES = frozenset(
    {"anything", "anywhere", "range", "ranged", "ranges", "ranging", "varied", "vary"}
)
# Before a half that is a stretch of time or of a game: "the second half of the season".
_NOT_BEFORE_HALF = word_set(
    """
    the a this that first second other latter former last next each another top bottom
    """
)
_AFTER_HALF = frozenset({"of", "the", "its", "his", "her", "their", "our", "my", "all", "those"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at ``tokens[start:end]``; ``high`` is the upper end of a range.

    ``in_words`` tells "ten" from "10"; ``of_whole`` marks a part of a whole, as a fraction of 1.
    """

    value: float
    start: int
    end: int
    high: float | None = None
    in_words: bool = False
    of_whole: bool = False


def read_quantity(tokens: tuple[Token, ...], index: int) -> Quantity | None:
    """Read the number, range or part of a whole that begins at ``tokens[index]``.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> read_quantity(tokenize("10 to 12 days", Span(0, 13)), 0).high
    12.0
    >>> read_quantity(tokenize("three quarters of voters", Span(0, 24)), 0).value
    0.75
    """
    part = _half_unit(tokens, index) or _part(tokens, index)
    if part:
        return part
    low = read_numeral(tokens, index)
    if low is None:
        return None
    alone = Quantity(low.value, low.start, low.end, in_words=low.in_words)
    return _chance(tokens, low) or _range(tokens, low) or alone


def _half_unit(tokens: tuple[Token, ...], index: int) -> Quantity | None:
    """Read "half a million" as 500,000 and the half of "half an hour" and "half-mile" as 0.5."""
    if tokens[index].key != "half":
        return None
    place = index + 1
    if key_at(tokens, place) in ARTICLES or joins(tokens, place):
        after = key_at(tokens, place + 1)
        if after in SCALES:
            return Quantity(SCALES[after] / 2, index, place + 2, in_words=True)
        if after in UNITS:
            return Quantity(0.5, index, index + 1, in_words=True)
    return None


def _part(tokens: tuple[Token, ...], index: int) -> Quantity | None:
    """Read "two thirds of", "a quarter of" and "half the"; a half of a game is no such part."""
    if tokens[index].key == "half":
        is_part = key_at(tokens, index + 1) in _AFTER_HALF
        if not is_part or key_at(tokens, index - 1) in _NOT_BEFORE_HALF:
            return None
        return Quantity(0.5, index, index + 1, in_words=True, of_whole=True)
    is_article = tokens[index].key in ("a", "an")
    times = Numeral(1.0, index, index + 1) if is_article else read_numeral(tokens, index)
    if times is None:
        return None
    place = times.end + joins(tokens, times.end)
    part = FRACTIONS.get(key_at(tokens, place))
    if part is None or key_at(tokens, place + 1) != "of" or not 0 < times.value * part < 1:
        return None
    return Quantity(times.value * part, index, place + 1, in_words=True, of_whole=True)


def _chance(tokens: tuple[Token, ...], low: Numeral) -> Quantity | None:
    """Read "one in five" and "seven out of ten" as a part of a whole."""
    place = low.end
    if key_at(tokens, place) == "in" and low.value == 1:
        place += 1
    elif key_at(tokens, place) == "out" and key_at(tokens, place + 1) == "of":
        place += 2
    else:
        return None
    place += key_at(tokens, place) == "every"
    whole = read_numeral(tokens, place)
    if whole is None or not 0 < low.value < whole.value < _LARGEST_WHOLE:
        return None
    if key_at(tokens, whole.end) in UNITS:
        return None
    in_words = low.in_words
    return Quantity(low.value / whole.value, low.start, whole.end, in_words=in_words, of_whole=True)


def _range(tokens: tuple[Token, ...], low: Numeral) -> Quantity | None:
    """Read "10 to 12", "10-12", "$3 to $4 million" and "between 10 and 12" as one figure."""
    unit = _unit_at(tokens, low.end)
    link = low.end + len(unit)
    if not _is_range_link(tokens, low.start, link):
        return None
    place = link + 1
    place += key_at(tokens, place) == key_at(tokens, low.start - 1) and _is_currency(tokens, place)
    high = read_numeral(tokens, place)
    if high is None or (unit and _unit_at(tokens, high.end) != unit):
        return None
    value = low.value * _shared_scale(tokens, low, high)
    if not value < high.value:
        return None
    return Quantity(value, low.start, high.end, high.value, low.in_words)


def _is_range_link(tokens: tuple[Token, ...], start: int, link: int) -> bool:
    """Tell whether ``tokens[link]`` joins two ends; "rose from 5 to 8" is a change, no range."""
    first = start - 1 if _is_currency(tokens, start - 1) else start
    before, key = key_at(tokens, first - 1), key_at(tokens, link)
    if joins(tokens, link):
        return True
    if before == "from":
        return key == "to" and key_at(tokens, first - 2) in _BEFORE_RANGES
    return key in ("to", "or") or (before == "between" and key == "and")


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
