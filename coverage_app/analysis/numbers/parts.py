"""Parts of a whole ("two thirds of", "half the", "one in five") and of a unit ("half a mile")."""

from dataclasses import replace

from coverage_app.analysis.lexicon.grammar_words import ARTICLES
from coverage_app.analysis.lexicon.hedges import BEFORE_HALF
from coverage_app.analysis.lexicon.number_words import (
    FRACTION_SIGNS,
    FRACTIONS,
    PLURAL_FRACTIONS,
    SCALES,
)
from coverage_app.analysis.lexicon.units import UNITS
from coverage_app.analysis.lexicon.word_sets import word_set
from coverage_app.analysis.numbers.numerals import read_fraction, read_numeral
from coverage_app.analysis.numbers.readings import Numeral, Quantity
from coverage_app.analysis.tokens import Token, joins, key_at

# "one in 1,000"; "one in 2019" is no chance.
_YEARS = range(1900, 2100)
# Before a half that is a stretch of time or of a game: "the second half of the season".
_NOT_BEFORE_HALF = word_set(
    """
    the a this that first second other latter former last next each another top bottom
    """
)
_AFTER_HALF = frozenset({"of", "the", "its", "his", "her", "their", "our", "my", "all", "those"})


def read_part(tokens: tuple[Token, ...], index: int) -> Quantity | None:
    """Read the part of a whole or of a unit that begins at ``tokens[index]``.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> read_part(tokenize("three quarters of voters", Span(0, 24)), 0).value
    0.75
    >>> read_part(tokenize("half a million bees", Span(0, 19)), 0).value
    500000.0
    """
    if tokens[index].key == "half":
        return _half_unit(tokens, index) or _half(tokens, index)
    sign = FRACTION_SIGNS.get(tokens[index].key)
    if sign:
        return _of_unit(tokens, sign, index, index + 1)
    written = read_fraction(tokens, index)
    if written:
        return _of_unit(tokens, written.value, index, written.end)
    times = _times(tokens, index)
    if times is None:
        return None
    return _fraction(tokens, times) or _chance(tokens, times)


def _of_unit(tokens: tuple[Token, ...], value: float, start: int, end: int) -> Quantity:
    """Tell a part of a unit ("a third of a mile", "1/4 inch") from a part of anything else."""
    is_of = key_at(tokens, end) == "of"
    unit = end + 2 if is_of and key_at(tokens, end + 1) in ("a", "an") else end
    of_whole = is_of and key_at(tokens, unit) not in UNITS
    return Quantity(value, start, end, in_words=is_of, of_whole=of_whole)


def _times(tokens: tuple[Token, ...], index: int) -> Numeral | None:
    """Read how many parts: "two" thirds, "a" third, a bare "quarter" of a million."""
    if tokens[index].key in ("a", "an"):
        return Numeral(1.0, index, index + 1)
    if tokens[index].key == "quarter":
        return Numeral(1.0, index, index, in_words=True)
    return read_numeral(tokens, index)


def _half_unit(tokens: tuple[Token, ...], index: int) -> Quantity | None:
    """Read "half a million" as 500,000 and the half of "half an hour" and "half-mile" as 0.5."""
    place = index + 1
    is_article = key_at(tokens, place) in ARTICLES
    if is_article or joins(tokens, place):
        place += 1
    after = key_at(tokens, place)
    if after in SCALES:
        return Quantity(SCALES[after] / 2, index, place + 1, in_words=True)
    if after in UNITS and place > index + 1:
        return Quantity(0.5, index, index + 1, in_words=True)
    return None


def _half(tokens: tuple[Token, ...], index: int) -> Quantity | None:
    """Read "half the" and "more than half"; a half of a game is no such part."""
    before = key_at(tokens, index - 1)
    is_part = key_at(tokens, index + 1) in _AFTER_HALF and before not in _NOT_BEFORE_HALF
    if not is_part and before not in BEFORE_HALF:
        return None
    return Quantity(0.5, index, index + 1, in_words=True, of_whole=True)


def _fraction(tokens: tuple[Token, ...], times: Numeral) -> Quantity | None:
    """Read "two thirds", "a quarter of", "a third of a mile" and "by a fifth"."""
    place = times.end + joins(tokens, times.end)
    key, end = key_at(tokens, place), place + 1
    if key not in FRACTIONS:
        return None
    value = times.value * FRACTIONS[key]
    scale = SCALES.get(key_at(tokens, end + 2))
    if scale and key_at(tokens, end) == "of" and key_at(tokens, end + 1) in ARTICLES:
        return Quantity(value * scale, times.start, end + 3, in_words=True)
    is_quarter = key in ("quarter", "quarters")
    if is_quarter and joins(tokens, end) and key_at(tokens, end + 1) in UNITS:
        return Quantity(value, times.start, end, in_words=True)
    part = _of_unit(tokens, value, times.start, end)
    if is_quarter and part.in_words and not part.of_whole:
        return part
    if not 0 < value < 1 or (times.value > 1 and key not in PLURAL_FRACTIONS):
        return None
    if not _is_part(tokens, times, end):
        return None
    return part if part.in_words else replace(part, in_words=True, of_whole=True)


def _is_part(tokens: tuple[Token, ...], times: Numeral, end: int) -> bool:
    """Tell a part ("a third of", "two-thirds", "by a third") from a place ("a third man")."""
    if times.start == times.end:
        return False
    is_many = times.value > 1 or tokens[times.start].key == "one"
    return is_many or key_at(tokens, end) == "of" or key_at(tokens, times.start - 1) == "by"


def _is_year(tokens: tuple[Token, ...], whole: Numeral) -> bool:
    written = tokens[whole.start].text
    return len(written) == 4 and written.isdecimal() and whole.value in _YEARS


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
    if whole is None or not 0 < low.value < whole.value or _is_year(tokens, whole):
        return None
    if key_at(tokens, whole.end) in UNITS:
        return None
    in_words = low.in_words
    return Quantity(low.value / whole.value, low.start, whole.end, in_words=in_words, of_whole=True)
