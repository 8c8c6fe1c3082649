"""Numbers in digits ("8,000", "−5", "8.1bn") and in words ("ten thousand", "two and a half")."""

import math
from collections.abc import Iterator
from dataclasses import replace

from coverage_app.analysis.lexicon.currencies import BEFORE_NUMBER as CURRENCIES
from coverage_app.analysis.lexicon.number_words import (
    FRACTION_SIGNS,
    FRACTIONS,
    GLUED_SCALES,
    ONES,
    SCALES,
    TEENS,
    TENS,
)
from coverage_app.analysis.lexicon.units import UNITS
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.numbers.readings import Numeral
from coverage_app.analysis.tokens import Token, TokenKind, joins, key_at, touching

MINUS_SIGNS = frozenset({"-", "−", "minus"})
_CARDINALS = ONES | TEENS | TENS
NUMBER_WORDS = (
    _CARDINALS.keys() | SCALES.keys() | FRACTIONS.keys() | FRACTION_SIGNS.keys() | {"and", "a"}
)
_SLASHES = frozenset({"/", "⁄"})
# Wholes that are written in figures: "1/2", "5/8", "1/100"; "9/11" is a date.
_WHOLES = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1_000})
_AGES = ("old", "olds")
_SEPARATORS = str.maketrans("", "", ",\u00a0\u2009\u202f")
# Larger numbers are codes rather than counts.
_LARGEST = 1e18


def split_number_words(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Part number words and the units after numbers from what a hyphen joins to them.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> [token.text for token in split_number_words(tokenize("twenty-five-mile walk", Span(0, 21)))]
    ['twenty', '-', 'five', '-', 'mile', 'walk']
    >>> [token.text for token in split_number_words(tokenize("9 foot-long rods", Span(0, 16)))]
    ['9', 'foot', '-', 'long', 'rods']
    """
    pieces: list[Token] = []
    for token in tokens:
        if "-" not in token.key or not token.is_word:
            pieces.append(token)
        elif _is_joined_unit(pieces, token):
            pieces += _pieces(token, token.key.count("-"))
        else:
            pieces += _pieces(token, _leading_number_words(token))
    return tuple(pieces)


def read_numeral(tokens: tuple[Token, ...], index: int) -> Numeral | None:
    """Read the number that begins at ``tokens[index]``, with its scale ("8.1 billion").

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> read_numeral(tokenize("two and a half years", Span(0, 20)), 0).value
    2.5
    """
    if not 0 <= index < len(tokens):
        return None
    if tokens[index].key in MINUS_SIGNS:
        return _negative(tokens, index)
    found = _digits(tokens, index) if tokens[index].is_number else _words(tokens, index)
    return found and _with_scale(tokens, _with_half(tokens, found))


def read_fraction(tokens: tuple[Token, ...], index: int, *, mixed: bool = False) -> Numeral | None:
    """Read "5/8" before "of" or a unit; dates ("9/11") are none.

    ``mixed`` tells that a whole number stands before it ("4 1/2"), after which it is no date.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> read_fraction(tokenize("1/4 of it", Span(0, 9)), 0).value
    0.25
    """
    if not 0 <= index < len(tokens) - 2 or not tokens[index].is_number:
        return None
    part, slash, whole = tokens[index : index + 3]
    if slash.key not in _SLASHES or not whole.is_number or not touching(part, slash):
        return None
    if not touching(slash, whole) or digits_value(whole) not in _WHOLES:
        return None
    value, end = digits_value(part) / digits_value(whole), index + 3
    after = key_at(tokens, _past_hyphen(tokens, end))
    is_part = 0 < value < 1 and (after == "of" or after in UNITS or after in SCALES)
    return Numeral(value, index, end) if is_part or (mixed and 0 < value < 1) else None


def digits_value(token: Token) -> float:
    """Return the value of a number in digits, its thousands separators passed over.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> digits_value(tokenize("1,200.5", Span(0, 7))[0])
    1200.5
    """
    return float(token.text.translate(_SEPARATORS))


def _is_joined_unit(before: list[Token], token: Token) -> bool:
    """Tell whether "percent-owned" or "barrel-a-day" follows a number, and is no unit itself."""
    first, _, rest = token.key.partition("-")
    if first not in UNITS or first == "second" or rest in _AGES:
        return False
    if token.key in UNITS or token.key.replace("-", " ") in UNITS:
        return False
    place = len(before) - 1
    place -= place > 0 and before[place].key == "-"
    return place >= 0 and (before[place].is_number or before[place].key in NUMBER_WORDS)


def _leading_number_words(token: Token) -> int:
    parts = token.key.split("-")[:-1]
    return next((place for place, part in enumerate(parts) if part not in NUMBER_WORDS), len(parts))


def _pieces(token: Token, cuts: int) -> Iterator[Token]:
    """Cut a token at its first hyphens."""
    offset = 0
    for _ in range(cuts):
        hyphen = token.key.index("-", offset)
        yield _piece(token, offset, hyphen, TokenKind.WORD)
        yield _piece(token, hyphen, hyphen + 1, TokenKind.MARK)
        offset = hyphen + 1
    yield _piece(token, offset, len(token.text), token.kind) if offset else token


def _piece(token: Token, start: int, end: int, kind: TokenKind) -> Token:
    text, key = token.text[start:end], token.key[start:end]
    return Token(text, key, token.start + start, token.start + end, kind)


def _negative(tokens: tuple[Token, ...], index: int) -> Numeral | None:
    """Read "−5", "minus 5" and "minus-5", but not the second part of "10-5"."""
    sign = tokens[index]
    before = tokens[index - 1] if index else None
    is_joined = before is not None and touching(before, sign)
    if before and is_joined and (before.is_word or before.is_number or before.key == "%"):
        return None
    after = index + 2 if sign.is_word and key_at(tokens, index + 1) == "-" else index + 1
    if after >= len(tokens) or not tokens[after].is_number:
        return None
    if not sign.is_word and not touching(sign, tokens[after]):
        return None
    number = _digits(tokens, after)
    return number and replace(number, value=-number.value, start=index)


def _digits(tokens: tuple[Token, ...], index: int) -> Numeral | None:
    value, end = digits_value(tokens[index]), index + 1
    if value >= _LARGEST:
        return None
    if end < len(tokens) and touching(tokens[index], tokens[end]):
        if tokens[end].key in FRACTION_SIGNS:
            value, end = value + FRACTION_SIGNS[tokens[end].key], end + 1
        elif _is_glued_scale(tokens, end):
            value, end = value * GLUED_SCALES[tokens[end].key], end + 1
    is_whole = end == index + 1 and tokens[index].text.isdecimal()
    fraction = read_fraction(tokens, end, mixed=True) if is_whole else None
    if fraction:
        value, end = value + fraction.value, fraction.end
    while (scale := SCALES.get(key_at(tokens, _past_hyphen(tokens, end)))) and value < _LARGEST:
        value, end = value * scale, _past_hyphen(tokens, end) + 1
    return Numeral(value, index, end)


def _is_glued_scale(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether letters after digits are a scale; "m" only for money and before a noun."""
    if tokens[index].text != "m":
        return tokens[index].key in GLUED_SCALES
    is_money = index > 1 and tokens[index - 2].text in CURRENCIES
    after = key_at(tokens, index + 1)
    return is_money or after == "of" or is_plural(after)


def _past_hyphen(tokens: tuple[Token, ...], index: int) -> int:
    return index + 1 if joins(tokens, index) else index


def _words(tokens: tuple[Token, ...], index: int) -> Numeral | None:
    """Read a cardinal: hundreds gather in a group, larger scales close it."""
    total, group, last, place, end = 0.0, 0.0, math.inf, index, index
    if tokens[index].key in ("a", "an"):
        if key_at(tokens, index + 1) not in SCALES:
            return None
        group, last, place = 1.0, 1.0, index + 1
    while (key := key_at(tokens, place)) and total + group < _LARGEST:
        if key in _CARDINALS and _may_follow(_CARDINALS[key], last):
            group, last = group + _CARDINALS[key], _CARDINALS[key]
        elif key in SCALES and group:
            last = SCALES[key]
            total, group = (total, group * last) if last < 1_000 else (total + group * last, 0.0)
        else:
            break
        end, place = place + 1, _past_link(tokens, place + 1)
    is_number = end > index and total + group < _LARGEST
    return Numeral(total + group, index, end, in_words=True) if is_number else None


def _may_follow(value: float, last: float) -> bool:
    """Tell whether a number word can go on after another: "twenty five", "hundred two"."""
    if last in SCALES.values() or last == math.inf:
        return value < last
    return last in TENS.values() and 0 < value < min(TEENS.values())


def _past_link(tokens: tuple[Token, ...], index: int) -> int:
    """Step over the hyphen of "twenty-five" and the "and" of "two hundred and five"."""
    is_and = key_at(tokens, index) == "and" and key_at(tokens, index - 1) in SCALES
    if (
        is_and
        and key_at(tokens, index + 1) in _CARDINALS
        and key_at(tokens, index + 2) not in SCALES
    ):
        return index + 1
    return _past_hyphen(tokens, index)


def _with_scale(tokens: tuple[Token, ...], number: Numeral) -> Numeral:
    """Multiply "two and a half million"."""
    scale = SCALES.get(key_at(tokens, _past_hyphen(tokens, number.end)))
    if scale is None or number.value >= scale:
        return number
    end = _past_hyphen(tokens, number.end) + 1
    return replace(number, value=number.value * scale, end=end)


def _with_half(tokens: tuple[Token, ...], number: Numeral) -> Numeral:
    """Add the part that "and a half", "and half" or "and a quarter" adds."""
    place = _past_hyphen(tokens, number.end)
    if key_at(tokens, place) != "and":
        return number
    place = _past_hyphen(tokens, place + 1)
    if key_at(tokens, place) in ("a", "one"):
        place = _past_hyphen(tokens, place + 1)
    part = {"half": 0.5, "quarter": 0.25}.get(key_at(tokens, place))
    if part is None or key_at(tokens, place + 1) in ("of", "the"):
        return number
    return replace(number, value=number.value + part, end=place + 1)
