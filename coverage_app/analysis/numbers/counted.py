"""What a number counts, and by which unit of time."""

from dataclasses import dataclass

from coverage_app.analysis.lexicon.counted_nouns import DIMENSIONS, PEOPLE, STATES_OF_PEOPLE
from coverage_app.analysis.lexicon.currencies import AFTER_NUMBER
from coverage_app.analysis.lexicon.grammar_words import (
    ARTICLES,
    DETERMINERS,
    FUNCTION_WORDS,
    WEEKDAYS,
)
from coverage_app.analysis.lexicon.places import DEMONYMS
from coverage_app.analysis.lexicon.units import UNITS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, IRREGULAR_PAST, PAST, THIRD_PERSON
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.numbers.numerals import read_numeral
from coverage_app.analysis.tokens import Token, joins, key_at, touching

_LONGEST_PHRASE = 7
_LONGEST_SINGLE = 3
_LONGEST_JOINED = 2
_NAMES_LIKE_PRONOUNS = frozenset({"IT", "US"})
_PHRASE_ENDS = FUNCTION_WORDS | AUXILIARIES | PAST | THIRD_PERSON | WEEKDAYS


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
        index = _past_number(tokens, _past_determiner(tokens, index + 1))
    if key_at(tokens, index) == "others":
        return NounPhrase(index, index + 1)
    words = _joined_words(tokens, _phrase_words(tokens, index))
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
    return _initials(tokens, words)


def single_noun(tokens: tuple[Token, ...], index: int) -> NounPhrase | None:
    """Read the noun phrase, or its first words, that begins at ``tokens[index]`` after "one".

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> single_noun(tokenize("small boat came", Span(0, 15)), 0)
    NounPhrase(start=0, end=2, of_people=False)
    """
    if key_at(tokens, index) == "of":
        return counted_nouns(tokens, index)
    words = _without_verb(tokens, _phrase_words(tokens, index))[:_LONGEST_SINGLE]
    if not words:
        return None
    return NounPhrase(index, words[-1] + 1, f"{tokens[words[-1]].key}s" in PEOPLE)


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
        start = first = index + (key_at(tokens, index) in DIMENSIONS)
    else:
        return None
    words = _without_verb(tokens, _phrase_words(tokens, first))
    if not words:
        return None
    plural = next((place for place in words if is_plural(tokens[place].key)), words[-1])
    return NounPhrase(start, plural + 1, _is_people(tokens[plural]))


def _past_determiner(tokens: tuple[Token, ...], index: int) -> int:
    is_determiner = key_at(tokens, index) in DETERMINERS | {"these", "those"}
    return index + 1 if is_determiner else index


def _past_number(tokens: tuple[Token, ...], index: int) -> int:
    """Step over the "11" of "8 of the 11 boats", if no unit follows it."""
    whole = read_numeral(tokens, index)
    if whole is None or key_at(tokens, whole.end) in UNITS.keys() | AFTER_NUMBER.keys():
        return index
    return whole.end


def _phrase_words(tokens: tuple[Token, ...], index: int) -> range:
    """Return the places of words, possessive endings among them, that can be one noun phrase."""
    end = index
    while end < min(index + _LONGEST_PHRASE, len(tokens)):
        token = tokens[end]
        is_ending = token.key == "'s" and end > index and touching(tokens[end - 1], token)
        is_name = token.text in _NAMES_LIKE_PRONOUNS
        if not is_ending and (not token.is_word or (token.key in _PHRASE_ENDS and not is_name)):
            break
        end += 1
    return range(index, end)


def _joined_words(tokens: tuple[Token, ...], words: range) -> range:
    """Go on after the "and" of "old and new homes" when no noun came before it."""
    if not words or key_at(tokens, words.stop) not in ("and", "or"):
        return words
    if any(is_plural(tokens[place].key) or _is_people(tokens[place]) for place in words):
        return words
    more = _phrase_words(tokens, words.stop + 1)
    has_noun = any(is_plural(tokens[place].key) for place in more[:_LONGEST_JOINED])
    return range(words.start, more.stop) if has_noun else words


def _initials(tokens: tuple[Token, ...], words: range) -> NounPhrase | None:
    """Read a lone word in capitals as what is counted: "0.5 GPA"."""
    if len(words) != 1:
        return None
    written = tokens[words.start].text
    return NounPhrase(words.start, words.stop) if written.isupper() and len(written) > 1 else None


def _without_verb(tokens: tuple[Token, ...], words: range) -> range:
    """Cut a phrase before a past form that follows its noun: "forest burned"."""
    ends = (
        place
        for place in words[1:]
        if tokens[place].key.endswith("ed") or tokens[place].key in IRREGULAR_PAST
    )
    return range(words.start, next(ends, words.stop))


def _is_people(token: Token) -> bool:
    return token.key in PEOPLE or (token.capitalized and token.key in DEMONYMS)
