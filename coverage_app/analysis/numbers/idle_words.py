"""Number words that count nothing: "one" the pronoun, "two-party", "the top three"."""

from coverage_app.analysis.lexicon.counted_nouns import JOINED_NOUNS, PEOPLE
from coverage_app.analysis.lexicon.grammar_words import DETERMINERS, FUNCTION_WORDS
from coverage_app.analysis.lexicon.numbered import (
    AFTER_IDLE_ONE,
    BEFORE_COUNTING_ONE,
    BEFORE_IDLE_ONE,
    RANKS,
    SUPERLATIVES,
)
from coverage_app.analysis.lexicon.units import UNITS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, PAST, THIRD_PERSON
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.numbers.readings import Quantity
from coverage_app.analysis.tokens import Token, joins, key_at

_LONGEST_GROUP = 5
_NO_NOUNS = FUNCTION_WORDS | AUXILIARIES | PAST | THIRD_PERSON


def is_idle_word(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Tell whether a number in words counts nothing, or is part of a name.

    >>> from coverage_app.analysis.numbers.quantities import read_quantity
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("no one saw one boat", Span(0, 19))
    >>> [is_idle_word(tokens, read_quantity(tokens, index)) for index in (1, 3)]
    [True, False]
    """
    if quantity.is_vague:
        return False
    after = key_at(tokens, quantity.end)
    if joins(tokens, quantity.end):
        return not _is_joined_noun(key_at(tokens, quantity.end + 1))
    if quantity.value == 1:
        return _is_idle_one(tokens, quantity)
    counts = after in UNITS or after in PEOPLE or is_plural(after)
    if quantity.value == 0:
        return not counts
    before = key_at(tokens, quantity.start - 1)
    if before in RANKS:
        return not (counts or is_plural(key_at(tokens, quantity.end + 1)))
    first = tokens[quantity.start]
    inside = quantity.start > 0 and tokens[quantity.start - 1].is_word
    return first.capitalized and inside and not counts


def _is_one_of_a_group(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell "one of the men" from "one of them", "one of Spain" and "one of the best films"."""
    words = [token.key for token in tokens[index : index + _LONGEST_GROUP]]
    if not words or words[0] not in DETERMINERS:
        return False
    if any(word in SUPERLATIVES or word.endswith("est") for word in words):
        return False
    return any(is_plural(word) or word in PEOPLE for word in words[1:])


def _is_joined_noun(key: str) -> bool:
    first = key.partition("-")[0]
    return first in UNITS or first in JOINED_NOUNS


def _is_idle_one(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """Tell "one" the pronoun and of idioms ("one day") from "one boat" and "one of the boats"."""
    before, after = key_at(tokens, quantity.start - 1), key_at(tokens, quantity.end)
    pair = tokens[max(0, quantity.start - 1) : quantity.start + 1]
    if len(pair) > 1 and all(token.capitalized for token in pair):
        return True
    if before == "at" and after == "point":
        return True
    if after in UNITS or after in PEOPLE:
        return after in AFTER_IDLE_ONE and before not in BEFORE_COUNTING_ONE
    if before in BEFORE_IDLE_ONE or after in AFTER_IDLE_ONE:
        return True
    if after == "of":
        return not _is_one_of_a_group(tokens, quantity.end + 1)
    is_noun = after.isalpha() and after not in _NO_NOUNS and not after.endswith("ing")
    return not is_noun or is_plural(after)
