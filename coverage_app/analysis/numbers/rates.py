"""What a number is counted by: "a day", "per 100,000 people", "a barrel"."""

from coverage_app.analysis.lexicon.counted_nouns import SHARED_OUT
from coverage_app.analysis.lexicon.grammar_words import ARTICLES, PREPOSITIONS
from coverage_app.analysis.lexicon.units import RATE_ADVERBS, RATE_TIMES, UNITS
from coverage_app.analysis.numbers.numerals import read_numeral
from coverage_app.analysis.tokens import Token, joins, key_at

_LONGEST_WAY_TO_RATE = 4
_RATE_LINKS = frozenset({"a", "an", "per", "each", "every", "/"})
# "a day later": a point in time, no rate.
_MOMENT_ENDS = frozenset({"ago", "after", "before", "earlier", "later", "old"})


def rate_after(tokens: tuple[Token, ...], index: int) -> str:
    """Return what the figure that ends at ``tokens[index]`` is counted by, in the singular.

    That is a unit of time ("day" for "reported a day") or, right after the figure, another unit or
    noun ("barrel", "100,000 people"). Nothing when the words give no rate, or when a mark or a
    preposition stands between.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> rate_after(tokenize("reported a day in the east", Span(0, 26)), 0)
    'day'
    >>> rate_after(tokenize("per 100,000 people", Span(0, 18)), 0)
    '100,000 people'
    """
    for place in range(index, min(index + _LONGEST_WAY_TO_RATE, len(tokens))):
        key = tokens[place].key
        if key in RATE_ADVERBS:
            return RATE_ADVERBS[key]
        if key in _RATE_LINKS:
            rate = _time(tokens, place) or (_other(tokens, place) if place == index else "")
            if rate:
                return rate
        is_mark = not tokens[place].is_word and not joins(tokens, place)
        if is_mark or (key in PREPOSITIONS and key != "of"):
            return ""
    return ""


def _time(tokens: tuple[Token, ...], link: int) -> str:
    place = link + 1 + joins(tokens, link + 1)
    is_moment = tokens[link].key in ARTICLES and key_at(tokens, place + 1) in _MOMENT_ENDS
    return "" if is_moment else RATE_TIMES.get(key_at(tokens, place), "")


def _other(tokens: tuple[Token, ...], link: int) -> str:
    """Read "per gram", "an ounce", "a ticket" and "per 1,000 births"."""
    place = link + 1
    key, following = key_at(tokens, place), key_at(tokens, place + 1)
    unit = UNITS.get(f"{key} {following}") or UNITS.get(key)
    if unit:
        return "" if unit.dimension == "time" else unit.name
    if key in SHARED_OUT:
        return key
    if tokens[link].key != "per":
        return ""
    whole = read_numeral(tokens, place)
    noun = key_at(tokens, whole.end) if whole else key
    said = f"{whole.value:,.0f} {noun}" if whole else noun
    return said if noun.isalpha() else ""
