"""Numbers that name instead of counting: dates, clock times, models, lists, telephones."""

from coverage_app.analysis.lexicon.counted_nouns import PEOPLE
from coverage_app.analysis.lexicon.currencies import BEFORE_NUMBER as CURRENCIES
from coverage_app.analysis.lexicon.grammar_words import FUNCTION_WORDS, WEEKDAYS
from coverage_app.analysis.lexicon.months import MONTHS
from coverage_app.analysis.lexicon.number_words import GLUED_SCALES
from coverage_app.analysis.lexicon.numbered import (
    AIRCRAFT,
    BEFORE_JOINED_NUMBERS,
    BEFORE_YEARS,
    CALLS,
    CLOCK_WORDS,
    EMERGENCY_NUMBERS,
    INDEXES,
    JETS,
    MAKERS,
    MARKS_OF_NAMES,
    NUMBERED,
    SCREENS,
    STREETS,
    ZIP_CODES,
)
from coverage_app.analysis.lexicon.units import GLUED_UNITS, UNITS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.numbers.idle_words import is_idle_word
from coverage_app.analysis.numbers.numerals import digits_value, read_fraction
from coverage_app.analysis.numbers.readings import Quantity
from coverage_app.analysis.tokens import Token, joins, key_at, touching

_LONGEST_STREET = 4
_JOINS = frozenset("-–—−:/⁄.×")
_DASHES = frozenset("-–—")
_LAST_DAY = 31
_LAST_HOUR = 24
# Years a news text speaks of; outside them a bare number of four digits needs "in" or "since".
_YEARS = range(1900, 2100)
_FAR_YEARS = range(1000, 2200)


def end_of_chain(tokens: tuple[Token, ...], index: int) -> int:
    """Return where digits joined without spaces end: "10:30", "9/11", "555-0199", "10-12".

    A number that nothing is joined to is a chain of one.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> end_of_chain(tokenize("at 10:30 sharp", Span(0, 14)), 1)
    4
    """
    end = index + 1
    while end + 1 < len(tokens) and tokens[end].key in _JOINS and tokens[end + 1].is_number:
        if not touching(tokens[end - 1], tokens[end]) or not touching(*tokens[end : end + 2]):
            break
        end += 2
    return end


def is_code(tokens: tuple[Token, ...], index: int, end: int) -> bool:
    """Tell whether the chain ``tokens[index:end]`` is a time, date, score, version or telephone.

    A range of two numbers ("10-12") is none of them.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> is_code(tokenize("555-0199", Span(0, 8)), 0, 3)
    True
    """
    numbers, joins = tokens[index:end:2], tokens[index + 1 : end : 2]
    if len(numbers) == 1:
        return _in_telephone(tokens, index)
    if len(numbers) == 2 and read_fraction(tokens, index):
        return False
    if len(numbers) > 2 or joins[0].key not in _DASHES:
        return True
    low, high = numbers
    is_telephone = len(low.text) == 3 and len(high.text) == 4
    are_years = _is_year(low.text) and _is_year(high.text)
    return is_telephone or are_years or not digits_value(low) < digits_value(high)


def is_label(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Tell whether a quantity names a day, a year, an hour, a model or a place in a list.

    The "100,000" of "per 100,000 people" is part of a rate and no figure of its own either.

    >>> from coverage_app.analysis.numbers.quantities import read_quantity
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("on May 3 about 3 fell", Span(0, 21))
    >>> [is_label(tokens, read_quantity(tokens, index)) for index in (2, 4)]
    [True, False]
    """
    if quantity.of_whole:
        return False
    if key_at(tokens, quantity.start - 1) == "per":
        return True
    if quantity.in_words:
        return is_idle_word(tokens, quantity)
    if _is_in_score(tokens, quantity):
        return True
    return any(
        rule(tokens, quantity)
        for rule in (
            _is_glued,
            _is_date,
            _is_hour,
            _is_listed,
            _is_numbered,
            _names_year,
            _is_address,
            _is_jet,
        )
    )


def _is_in_score(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Find both numbers of "a 12-to-9 lead"."""
    end, start = quantity.end, quantity.start
    goes_on = key_at(tokens, end + 1) == "to" and joins(tokens, end) and joins(tokens, end + 2)
    went_on = key_at(tokens, start - 2) == "to" and joins(tokens, start - 1)
    return (goes_on and tokens[end + 3].is_number) or (went_on and joins(tokens, start - 3))


def _is_year(written: str) -> bool:
    return len(written) == 4 and written.isdecimal() and int(written) in _YEARS


def _is_far_year(written: str) -> bool:
    return len(written) == 4 and written.isdecimal() and int(written) in _FAR_YEARS


def _in_telephone(tokens: tuple[Token, ...], index: int) -> bool:
    """Find "020 7946 0958" by its leading zero or by three bare numbers in a row."""
    written = tokens[index].text
    if len(written) > 1 and written[0] == "0" and written.isdecimal():
        return True
    near = [
        tokens[place].is_number for place in range(max(0, index - 2), min(index + 3, len(tokens)))
    ]
    row = "".join("n" if is_number else "-" for is_number in near)
    return "nnn" in row


def _is_glued(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Find letters without space before or after: "F-16", "A4", "5G", "22nd", "1990s"."""
    if quantity.end < len(tokens):
        if _is_screen(tokens, quantity):
            return True
        last, after = tokens[quantity.end - 1], tokens[quantity.end]
        known = after.key in UNITS or after.text in GLUED_UNITS or after.key in GLUED_SCALES
        if touching(last, after) and after.is_word and not known:
            return True
    before = quantity.start - 1
    if before < 0 or not touching(tokens[before], tokens[quantity.start]):
        return False
    if tokens[before].key in MARKS_OF_NAMES:
        return True
    if tokens[before].is_word:
        return not _is_currency(tokens, before) or _is_console(tokens, before)
    is_joined = tokens[before].key in _JOINS and before > 0 and tokens[before - 1].is_word
    is_loose = tokens[before - 1].key in BEFORE_JOINED_NUMBERS
    return is_joined and not is_loose and touching(tokens[before - 1], tokens[before])


def _is_screen(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Find the "4K" that is a scale by its form, and "1080p"."""
    start = quantity.start
    if start and _is_currency(tokens, start - 1):
        return False
    written = "".join(token.key for token in tokens[start : start + 2])
    return written in SCREENS and touching(*tokens[start : start + 2])


def _is_console(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell the "PS5" that is played from the "PS5m" that is money in ASCII."""
    return tokens[index].text == "PS" and len(tokens[index + 1].text) == 1


def _is_currency(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether "EUR" or the end of "$US" stands at ``tokens[index]``."""
    sign = tokens[index - 1].text if index else ""
    return tokens[index].text in CURRENCIES or sign + tokens[index].text in CURRENCIES


def _is_date(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    if not 1 <= quantity.value <= _LAST_DAY:
        return False
    before = quantity.start - 1
    before -= key_at(tokens, before) == "."
    after = quantity.end + (key_at(tokens, quantity.end) == "of")
    return any(
        0 <= place < len(tokens) and tokens[place].capitalized and tokens[place].key in MONTHS
        for place in (before, after)
    )


def _is_hour(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    after = key_at(tokens, quantity.end)
    if after in CLOCK_WORDS:
        return True
    is_hour = quantity.value <= _LAST_HOUR and key_at(tokens, quantity.start - 1) == "at"
    return is_hour and (after in FUNCTION_WORDS or not after.isalpha())


def _is_listed(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Find "1." and "1)" that begin a line, and "(1)"."""
    before, after = key_at(tokens, quantity.start - 1), key_at(tokens, quantity.end)
    if before in ("(", "[") and after in (")", "]"):
        return True
    return quantity.start == 0 and after in (".", ")")


def _is_numbered(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Find "Article 5", "No. 10", "Boeing 737" and other names that end in a bare number."""
    before = quantity.start - 1
    before -= key_at(tokens, before) == "."
    if before < 0:
        return False
    word, after = tokens[before], key_at(tokens, quantity.end)
    if word.key in CALLS and tokens[quantity.start].text in EMERGENCY_NUMBERS:
        return True
    if "," in tokens[quantity.start].text:
        return False
    if word.key in NUMBERED or word.key in MAKERS or word.key in INDEXES:
        return after not in UNITS
    if not tokens[quantity.start].text.isdecimal():
        return False
    if not word.capitalized or word.text in CURRENCIES or before < quantity.start - 1:
        return False
    if word.key in FUNCTION_WORDS or word.key in WEEKDAYS:
        return False
    return not (
        after in UNITS or after == "%" or after in AUXILIARIES or _counts_soon(tokens, quantity)
    )


def _counts_soon(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    for token in tokens[quantity.end : quantity.end + 3]:
        if not token.is_word or token.key in FUNCTION_WORDS:
            return False
        if is_plural(token.key):
            return True
    return False


def _names_year(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    written, after = tokens[quantity.start].text, key_at(tokens, quantity.end)
    if quantity.high is not None:
        ends = written, tokens[quantity.end - 1].text
        is_span = key_at(tokens, quantity.start - 1) in BEFORE_YEARS and not (
            after in UNITS or _counts_soon(tokens, quantity)
        )
        return all(_is_year(end) or (is_span and _is_far_year(end)) for end in ends)
    if quantity.end - quantity.start > 1 or len(written) != 4 or not written.isdecimal():
        return False
    if after in UNITS or after in PEOPLE or key_at(tokens, quantity.start - 1) in CURRENCIES:
        return False
    if int(written) in _YEARS:
        return True
    is_far = int(written) in _FAR_YEARS and key_at(tokens, quantity.start - 1) in BEFORE_YEARS
    return is_far and not is_plural(after)


def _is_address(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Find "49 Mill Road", "16-18 Industrial Avenue" and "the 90210 ZIP code"."""
    if key_at(tokens, quantity.end) in ZIP_CODES:
        return True
    for place in range(quantity.end, min(quantity.end + _LONGEST_STREET, len(tokens))):
        if not tokens[place].capitalized and not tokens[place].is_number:
            return False
        if tokens[place].key in STREETS:
            return True
    return False


def _is_jet(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Find the "737" of "737 Max" and "two 747 jets"."""
    after = tokens[quantity.end] if quantity.end < len(tokens) else None
    is_type = tokens[quantity.start].text in JETS and after is not None
    return bool(is_type and after and (after.capitalized or after.key in AIRCRAFT))
