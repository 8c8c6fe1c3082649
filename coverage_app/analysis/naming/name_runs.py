"""Runs of capitalized words, the raw material of names."""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis.lexicon.grammar_words import FUNCTION_WORDS, OPENERS, WEEKDAYS
from coverage_app.analysis.lexicon.months import MONTHS
from coverage_app.analysis.lexicon.organizations import ORGANIZATION_WORDS
from coverage_app.analysis.lexicon.places import COUNTRY_OF, PLACE_BEGINNINGS
from coverage_app.analysis.lexicon.titles import HONORIFICS, NAME_PARTICLES, TITLES
from coverage_app.analysis.tokens import Token, key_at, touching

_SENTENCE_ENDS = frozenset(".?!…:")
_OPENING_MARKS = frozenset("“‘\"'«„([")
# Months that are first or family names too.
_NAMELIKE_MONTHS = frozenset({"april", "august", "june", "march", "may"})
_NO_NAMES = FUNCTION_WORDS | WEEKDAYS | MONTHS.keys()
# "Secretary of State", "Bank of England", "Gulf of Mexico": after these "of" goes on with the name.
_BEFORE_OF = (
    TITLES
    | ORGANIZATION_WORDS
    | PLACE_BEGINNINGS
    | frozenset(
        {"city", "commonwealth", "isle", "kingdom", "republic", "sea", "state", "states", "strait"}
    )
)
# In a headline with more capitals than this, a capital tells nothing.
_TITLE_CASE_SHARE = 0.6
_LONG_WORD = 4


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalized words at ``tokens[start:end]``.

    ``opens`` tells that they begin a sentence, ``leads`` that at most a small word goes before.
    """

    start: int
    end: int
    opens: bool
    leads: bool


def read_runs(tokens: tuple[Token, ...]) -> Iterator[Run]:
    """Yield the runs of capitalized words, joined over "of", particles, initials and brackets.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("On Monday the Bank of Peru met Ana de la Cruz.", Span(0, 46))
    >>> [[token.text for token in tokens[run.start : run.end]] for run in read_runs(tokens)]
    [['Bank', 'of', 'Peru'], ['Ana', 'de', 'la', 'Cruz']]
    """
    openings = sentence_openings(tokens)
    index = 0
    while index < len(tokens):
        if is_name_word(tokens, index) and not (openings[index] and _only_opens(tokens, index)):
            end = _end_of_run(tokens, index)
            after_small_word = index > 0 and openings[index - 1] and _is_small(tokens[index - 1])
            yield Run(index, end, openings[index], openings[index] or after_small_word)
            index = end
        else:
            index += 1


def sentence_openings(tokens: tuple[Token, ...]) -> tuple[bool, ...]:
    """Tell of each token whether it is the first word of a sentence or of a quotation.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> sentence_openings(tokenize("Yes. We do", Span(0, 10)))
    (True, False, True, False)
    """
    openings, opening = [], True
    for index, token in enumerate(tokens):
        openings.append(opening and token.is_word)
        if token.is_word or token.is_number:
            opening = False
        elif token.key in _SENTENCE_ENDS:
            opening = not _ends_abbreviation(tokens, index)
        elif token.key in _OPENING_MARKS and not (index and touching(tokens[index - 1], token)):
            opening = True
    return tuple(openings)


def is_title_case(tokens: tuple[Token, ...]) -> bool:
    """Tell whether nearly all longer words are capitalized, as in many headlines.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> is_title_case(tokenize("Council Votes Against New Bridge", Span(0, 32)))
    True
    """
    longer = [token for token in tokens if token.is_word and len(token.text) >= _LONG_WORD]
    capitals = sum(token.capitalized for token in longer)
    return len(longer) >= _LONG_WORD and capitals > _TITLE_CASE_SHARE * len(longer)


def is_initial(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether ``tokens[index]`` is the initial of a name: "F."

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> is_initial(tokenize("John F. Kennedy", Span(0, 15)), 1)
    True
    """
    token = tokens[index]
    if len(token.text) > 1 or not token.capitalized or key_at(tokens, index + 1) != ".":
        return False
    return touching(token, tokens[index + 1])


def is_name_word(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether ``tokens[index]`` is capitalized and can be part of a name.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("The Hague", Span(0, 9))
    >>> [is_name_word(tokens, index) for index in (0, 1)]
    [False, True]
    """
    token = tokens[index]
    if not token.capitalized:
        particle, _, rest = token.text.partition("-") if "-" in token.text else ("", "", "")
        return particle in NAME_PARTICLES and rest[:1].isupper()
    if token.text in COUNTRY_OF:
        return True
    if token.key in FUNCTION_WORDS or token.key in WEEKDAYS or "'" in token.key[-3:]:
        return is_initial(tokens, index)
    if token.key not in MONTHS:
        return True
    after_name = (
        index > 0 and tokens[index - 1].capitalized and key_at(tokens, index - 1) not in _NO_NAMES
    )
    is_date = index + 1 < len(tokens) and tokens[index + 1].is_number
    return token.key in _NAMELIKE_MONTHS and after_name and not is_date


def _is_small(token: Token) -> bool:
    return token.key in FUNCTION_WORDS


def _only_opens(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether a word is capitalized only for beginning a sentence: "Another", "New rules"."""
    after_is_name = index + 1 < len(tokens) and tokens[index + 1].capitalized
    return tokens[index].key in OPENERS and not after_is_name


def _ends_abbreviation(tokens: tuple[Token, ...], index: int) -> bool:
    if tokens[index].key != "." or index == 0:
        return False
    return key_at(tokens, index - 1) in HONORIFICS or is_initial(tokens, index - 1)


def _end_of_run(tokens: tuple[Token, ...], start: int) -> int:
    end = start + 1
    while (after := _next_name_word(tokens, end)) is not None:
        end = after + 1
    return end


def _next_name_word(tokens: tuple[Token, ...], end: int) -> int | None:
    """Find the word with which a run that ends before ``tokens[end]`` goes on."""
    place = end + (key_at(tokens, end) == "." and _ends_abbreviation(tokens, end))
    last = key_at(tokens, end - 1)
    place += key_at(tokens, place) == "]" or (key_at(tokens, place) == "[" and last in TITLES)
    key = key_at(tokens, place)
    if key in ("of", "for") and last in _BEFORE_OF:
        place += 1 + (key_at(tokens, place + 1) == "the")
    elif key == "&":
        place += 1
    while key_at(tokens, place) in NAME_PARTICLES and not tokens[place].capitalized:
        place += 1
    return place if place < len(tokens) and is_name_word(tokens, place) else None
