"""The unit of a number: "square miles", "$", "%", "years old"."""

from itertools import pairwise

from coverage_app.analysis.lexicon.currencies import (
    AFTER_NUMBER,
    BEFORE_NUMBER,
    COUNTRIES_OF_DOLLARS,
    POUNDS,
    SCALES_OF_MONEY,
    SMALLEST_SUM_IN_WON,
    WON,
)
from coverage_app.analysis.lexicon.grammar_words import ARTICLES
from coverage_app.analysis.lexicon.places import DEMONYMS
from coverage_app.analysis.lexicon.units import (
    CASED_UNITS,
    FRACTION,
    GLUED_UNITS,
    UNITS,
    Unit,
)
from coverage_app.analysis.numbers.ages import read_age
from coverage_app.analysis.numbers.readings import Measure, Quantity
from coverage_app.analysis.tokens import Token, joins, key_at, touching

_LONGEST_UNIT = 4


def read_measure(tokens: tuple[Token, ...], quantity: Quantity, first: int) -> Measure | None:
    """Read the unit before or after a number; ``None`` where a noun or nothing follows.

    What stands before ``tokens[first]`` belongs to another figure.

    >>> from coverage_app.analysis.numbers.quantities import read_quantity
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("460 square miles", Span(0, 16))
    >>> read_measure(tokens, read_quantity(tokens, 0), 0).unit.name
    'square mile'
    """
    if quantity.of_whole:
        return Measure(FRACTION, quantity.start, quantity.end)
    return (
        _money_before(tokens, quantity, first)
        or read_age(tokens, quantity)
        or _cased(tokens, quantity)
        or _after(tokens, quantity)
    )


def _money_before(tokens: tuple[Token, ...], quantity: Quantity, first: int) -> Measure | None:
    """Read "$5", "US$5", "US $5" and "EUR 5"."""
    sign = quantity.start - 1
    if sign < first:
        return None
    if sign > first:
        near = touching(tokens[sign - 1], tokens[sign])
        written = tokens[sign - 1].text + tokens[sign].text
        if written in BEFORE_NUMBER and (near or tokens[sign - 1].text in COUNTRIES_OF_DOLLARS):
            return Measure(Unit(BEFORE_NUMBER[written], "money"), sign - 1, quantity.end)
    written = tokens[sign].text
    if written not in BEFORE_NUMBER:
        return None
    return Measure(Unit(BEFORE_NUMBER[written], "money"), sign, quantity.end)


def _cased(tokens: tuple[Token, ...], quantity: Quantity) -> Measure | None:
    """Read letters that are a unit as they are written: "5 W", and glued: "20g"."""
    end = quantity.end
    if end == len(tokens) or not tokens[end - 1].is_number:
        return None
    is_near = touching(tokens[end - 1], tokens[end])
    unit = (GLUED_UNITS if is_near else CASED_UNITS).get(tokens[end].text)
    return Measure(unit, quantity.start, end + 1) if unit else None


def _after(tokens: tuple[Token, ...], quantity: Quantity) -> Measure | None:
    """Read the longest unit after a number or after its hyphen."""
    joined = joins(tokens, quantity.end)
    first = quantity.end + joined
    if quantity.in_words and quantity.value < 1:
        first += (key_at(tokens, first) == "of") and key_at(tokens, first + 1) in ARTICLES
        first += key_at(tokens, first) in ARTICLES
    first += quantity.is_vague and key_at(tokens, first) == "of"
    for end in range(min(first + _LONGEST_UNIT, len(tokens)), first, -1):
        written = _joined(tokens[first:end])
        unit = _currency(tokens, quantity, first, end) or UNITS.get(written)
        unit = unit or UNITS.get(written.replace("-", " "))
        if unit:
            return Measure(unit, quantity.start, end, joined)
    return None


def _currency(tokens: tuple[Token, ...], quantity: Quantity, first: int, end: int) -> Unit | None:
    """Read "5 dollars", "5€", "110 JPY", "5 million pounds" and "5 Fijian dollars"."""
    written = _joined(tokens[first:end])
    if end - first == 1:
        if tokens[first].text in BEFORE_NUMBER and not _is_sign_of_next(tokens, first):
            return Unit(BEFORE_NUMBER[tokens[first].text], "money")
        scale = tokens[quantity.end - 1].key
        if written in POUNDS and scale in SCALES_OF_MONEY:
            return Unit("pound", "money")
        if written == WON and quantity.value < SMALLEST_SUM_IN_WON:
            return None
    if written in AFTER_NUMBER:
        return Unit(AFTER_NUMBER[written], "money")
    if end - first == 2 and tokens[first].key in DEMONYMS:
        name = AFTER_NUMBER.get(tokens[first + 1].key)
        return Unit(f"{tokens[first].text} {name}", "money") if name else None
    return None


def _is_sign_of_next(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether the sign belongs to the number after it: the "$" of "5 $10 notes"."""
    return index + 1 < len(tokens) and tokens[index + 1].is_number


def _joined(tokens: tuple[Token, ...]) -> str:
    """Write the keys of tokens with one space wherever the text has any."""
    written = tokens[0].key
    for left, right in pairwise(tokens):
        written += right.key if touching(left, right) else f" {right.key}"
    return written
