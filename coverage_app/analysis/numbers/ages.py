"""The ages of people and things: "15-year-old", "aged 15", "Mia Olsen, 34,"."""

from coverage_app.analysis.lexicon.counted_nouns import PEOPLE
from coverage_app.analysis.lexicon.grammar_words import FUNCTION_WORDS, WEEKDAYS
from coverage_app.analysis.lexicon.units import UNITS, YEAR_OF_AGE, Unit
from coverage_app.analysis.numbers.readings import Measure, Quantity
from coverage_app.analysis.tokens import Token, joins, key_at

_OLDEST = 130
_AGES = {"day": 1 / 365.25, "week": 7 / 365.25, "month": 1 / 12, "year": 1.0}
_AGE_WORDS = frozenset({"age", "aged", "ages"})
_DAYS = FUNCTION_WORDS | WEEKDAYS | {"last", "next"}
_TURNS = frozenset({"turn", "turned", "turning", "turns"})


def read_age(tokens: tuple[Token, ...], quantity: Quantity) -> Measure | None:
    """Read "15-year-old", "15 years old", "aged 15" and the age between commas after a name.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> read_age(tokenize("Mia, 9, sang", Span(0, 12)), Quantity(9.0, 2, 3)).unit.dimension
    'age'
    """
    start, end = quantity.start, quantity.end
    joined = joins(tokens, end)
    word = key_at(tokens, end + joined)
    time, _, rest = word.partition("-")
    unit = _AGES.get(time.removesuffix("s"))
    if unit and rest in ("old", "olds"):
        return Measure(_age_in(time, unit), start, end + joined + 1, joined)
    following = (key_at(tokens, end + joined + 1), key_at(tokens, end + joined + 2))
    if unit and (following[0] == "old" or following == ("of", "age")):
        length = 2 if following[0] == "old" else 3
        return Measure(_age_in(time, unit), start, end + joined + length, joined)
    return Measure(YEAR_OF_AGE, start, end) if _is_bare_age(tokens, quantity) else None


def _age_in(time: str, factor: float) -> Unit:
    return Unit(time.removesuffix("s"), "age", factor)


def _is_bare_age(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Tell the ages of "aged 9", "those 21 or older", "he turned 40" and "Mia Olsen, now 34,"."""
    before, after = key_at(tokens, quantity.start - 1), key_at(tokens, quantity.end)
    if before == "of":
        before = key_at(tokens, quantity.start - 2)
    if before in _AGE_WORDS:
        return True
    if after in ("and", "or") and key_at(tokens, quantity.end + 1) in ("older", "younger"):
        return True
    is_age = quantity.high is None and 0 < quantity.value < _OLDEST and quantity.value.is_integer()
    if not is_age:
        return False
    if before in _TURNS and (not after.isalpha() or after in _DAYS):
        return after not in UNITS
    comma = quantity.start - 1 - (before == "now")
    if key_at(tokens, comma) != "," or after not in (",", ".") or comma < 1:
        return False
    bearer = tokens[comma - 1]
    return bearer.capitalized or f"{bearer.key}s" in PEOPLE
