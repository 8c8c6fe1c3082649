"""What a number counts, and by which unit of time."""

from dataclasses import dataclass

from coverage_app.analysis.lexicon.counted_nouns import PEOPLE, STATES_OF_PEOPLE
from coverage_app.analysis.lexicon.grammar_words import (
    ARTICLES,
    DETERMINERS,
    FUNCTION_WORDS,
    PREPOSITIONS,
    WEEKDAYS,
)
from coverage_app.analysis.lexicon.places import DEMONYMS
from coverage_app.analysis.lexicon.units import RATE_ADVERBS, RATE_TIMES
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, PAST, THIRD_PERSON
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.tokens import Token, joins, key_at, touching

_LONGEST_PHRASE = 7
_LONGEST_WAY_TO_RATE = 4
_PHRASE_ENDS = FUNCTION_WORDS | AUXILIARIES | PAST | THIRD_PERSON | WEEKDAYS
_RATE_LINKS = frozenset({"a", "an", "per", "each", "every", "/"})
# "a day later": a point in time, no rate.
_MOMENT_ENDS = frozenset({"ago", "after", "before", "earlier", "later", "old"})


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """The noun phrase at ``tokens[start:end]``; ``of_people`` tells that it counts people."""

    start: int
    end: int
    of_people: bool = False


def counted_nouns(tokens: tuple[Token, ...], index: int) -> NounPhrase | None:
    """Read the plural noun phrase that begins at ``tokens[index]``, also after "of the".

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> counted_nouns(tokenize("young Swiss voters stayed home", Span(0, 30)), 0)
    NounPhrase(start=0, end=3, of_people=True)
    """
    if key_at(tokens, index) == "of":
        index = _past_determiner(tokens, index + 1)
    words = _phrase_words(tokens, index)
    plurals = [place for place in words if is_plural(tokens[place].key)]
    if plurals:
        last = plurals[0]
        while last + 1 in words and is_plural(tokens[last + 1].key):
            last += 1
        return NounPhrase(index, last + 1, _is_people(tokens[last]))
    people = [place for place in words if _is_people(tokens[place])]
    if people:
        return NounPhrase(index, people[-1] + 1, of_people=True)
    if key_at(tokens, index) in STATES_OF_PEOPLE:
        return NounPhrase(index, index + 1, of_people=True)
    return None


def joined_noun(tokens: tuple[Token, ...], index: int) -> NounPhrase | None:
    """Read the noun that the hyphen at ``tokens[index]`` joins to a number: "11-member".

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> joined_noun(tokenize("11-member jury", Span(0, 14)), 1)
    NounPhrase(start=2, end=3, of_people=True)
    """
    noun = index + 1
    if not joins(tokens, index) or tokens[noun].key in _PHRASE_ENDS:
        return None
    return NounPhrase(noun, noun + 1, f"{tokens[noun].key}s" in PEOPLE)


def measured_noun(tokens: tuple[Token, ...], index: int, *, joined: bool) -> NounPhrase | None:
    """Read what a figure with a unit measures: after "of", or right after "an 86-minute".

    ``joined`` tells that the figure stands before its noun like an adjective.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> measured_noun(tokenize("of that force is new", Span(0, 20)), 0, joined=False)
    NounPhrase(start=1, end=3, of_people=False)
    """
    if key_at(tokens, index) == "of":
        start = index + 1 + (key_at(tokens, index + 1) in ARTICLES)
        first = _past_determiner(tokens, start)
    elif joined:
        start = first = index
    else:
        return None
    words = _without_verb(tokens, _phrase_words(tokens, first))
    if not words:
        return None
    plural = next((place for place in words if is_plural(tokens[place].key)), words[-1])
    return NounPhrase(start, plural + 1, _is_people(tokens[plural]))


def rate_after(tokens: tuple[Token, ...], index: int) -> str:
    """Return the unit of time of "a day" or "per day" a few words after ``tokens[index]``.

    Nothing when the words give no rate, or when a mark or a preposition stands between.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> rate_after(tokenize("reported a day in the east", Span(0, 26)), 0)
    'day'
    """
    for place in range(index, min(index + _LONGEST_WAY_TO_RATE, len(tokens))):
        key = tokens[place].key
        if key in RATE_ADVERBS:
            return RATE_ADVERBS[key]
        time = RATE_TIMES.get(key_at(tokens, place + 1), "")
        if key in _RATE_LINKS and time:
            is_moment = key in ARTICLES and key_at(tokens, place + 2) in _MOMENT_ENDS
            return "" if is_moment else time
        if not tokens[place].is_word or (key in PREPOSITIONS and key != "of"):
            return ""
    return ""


def _past_determiner(tokens: tuple[Token, ...], index: int) -> int:
    is_determiner = key_at(tokens, index) in DETERMINERS | {"these", "those"}
    return index + 1 if is_determiner else index


def _phrase_words(tokens: tuple[Token, ...], index: int) -> range:
    """Return the places of words, possessive endings among them, that can be one noun phrase."""
    end = index
    while end < min(index + _LONGEST_PHRASE, len(tokens)):
        token = tokens[end]
        is_ending = token.key == "'s" and end > index and touching(tokens[end - 1], token)
        if not is_ending and (not token.is_word or token.key in _PHRASE_ENDS):
            break
        end += 1
    return range(index, end)


def _without_verb(tokens: tuple[Token, ...], words: range) -> range:
    """Cut a phrase before a past form that follows its noun: "forest burned"."""
    ends = (place for place in words[1:] if tokens[place].key.endswith("ed"))
    return range(words.start, next(ends, words.stop))


def _is_people(token: Token) -> bool:
    return token.key in PEOPLE or (token.capitalized and token.key in DEMONYMS)
