"""Whether a capital means the town or the government that sits in it."""

from coverage_app.analysis.lexicon.grammar_words import ADVERBS, ARTICLES, COORDINATORS
from coverage_app.analysis.lexicon.places import CAPITAL_OF, COUNTRY_OF, PLACE_ENDINGS
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.lexicon.seats import (
    DEALING_VERBS,
    DEALINGS,
    GOVERNMENT_PREPOSITIONS,
    TOWN_EVENTS,
    TOWN_NOUNS,
    TOWN_PREPOSITIONS,
)
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, PAST, THIRD_PERSON
from coverage_app.analysis.tokens import Token, key_at

# So many words before "to" or "on" the word that tells what is meant is looked for.
_WINDOW = 4
_LONGEST_NAME = 3
_LINKS = frozenset({"to", "from", "for", "on", "over"})
_VERBS = AUXILIARIES | PAST | THIRD_PERSON | REPORTING_VERBS
# "said that Paris", "both Paris and Rome"
_BEFORE_SUBJECTS = frozenset({"because", "both", "that", "whether", "while"})
_BE = frozenset({"is", "was", "were", "are"})


def is_government(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Tell whether the capital at ``tokens[start:end]`` acts or is dealt with as a government.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> texts = ("Paris refused", "rain in Paris", "ties with Paris", "a train to Paris")
    >>> for text in texts:
    ...     tokens = tokenize(text, Span(0, len(text)))
    ...     place = [token.text for token in tokens].index("Paris")
    ...     print(is_government(tokens, place, place + 1))
    True
    False
    True
    False
    """
    before = key_at(tokens, start - 1 - (key_at(tokens, start - 1) in ARTICLES))
    if before in TOWN_PREPOSITIONS:
        return False
    if before in GOVERNMENT_PREPOSITIONS or before in DEALING_VERBS or before in _BEFORE_SUBJECTS:
        return key_at(tokens, end) != "'s" or _owns_as_government(tokens, end)
    if before in _LINKS:
        near = (key_at(tokens, place) for place in range(start - 1 - _WINDOW, start - 1))
        return any(key in DEALINGS or key in DEALING_VERBS for key in near)
    if key_at(tokens, end) == "'s":
        return _owns_as_government(tokens, end)
    return _acts(tokens, end) or _joined(tokens, start, end)


def _owns_as_government(tokens: tuple[Token, ...], end: int) -> bool:
    """Tell "Paris's decision" from "Paris's old streets"."""
    owned = [key_at(tokens, place) for place in (end + 1, end + 2)]
    return not any(key in TOWN_NOUNS for key in owned)


def _acts(tokens: tuple[Token, ...], end: int) -> bool:
    """Tell whether a verb follows that is not about a town."""
    place = end
    if key_at(tokens, end) == "," and key_at(tokens, end + 1) in ADVERBS:
        place = end + 2 + (key_at(tokens, end + 2) == ",")
    while key_at(tokens, place) in ADVERBS or key_at(tokens, place).endswith("ly"):
        place += 1
    key = key_at(tokens, place)
    if key in _BE:
        after = key_at(tokens, place + 1)
        return after not in ARTICLES and after not in TOWN_EVENTS
    return (key in _VERBS or key.endswith("ed")) and key not in PLACE_ENDINGS


def _joined(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Read "between Paris and Rome" and "Paris and Rome agreed"."""
    if key_at(tokens, start - 1) in COORDINATORS:
        for first in range(start - 2, max(start - 2 - _LONGEST_NAME, 0), -1):
            if _is_seat(tokens, first, start - 1):
                return key_at(tokens, first - 1) in GOVERNMENT_PREPOSITIONS
    if key_at(tokens, end) in COORDINATORS:
        for last in range(end + 2, end + 2 + _LONGEST_NAME):
            if _is_seat(tokens, end + 1, last):
                return _acts(tokens, last)
    return False


def _is_seat(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    name = " ".join(token.text for token in tokens[start:end])
    return name in CAPITAL_OF or name in COUNTRY_OF
