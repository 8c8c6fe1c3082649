"""What kind of thing a run of capitalized words names."""

from enum import StrEnum

from coverage_app.analysis.lexicon.first_names import FIRST_NAMES
from coverage_app.analysis.lexicon.organizations import (
    ACRONYMS,
    CAPITALIZED_OTHERS,
    KNOWN_ORGANIZATIONS,
    KNOWN_OTHERS,
    KNOWN_PHRASES,
    ORGANIZATION_WORDS,
    OTHER_BEGINNINGS,
    OTHER_ENDINGS,
)
from coverage_app.analysis.lexicon.places import (
    CAPITAL_OF,
    COUNTRY_OF,
    PLACE_BEGINNINGS,
    PLACE_ENDINGS,
    PLACE_MODIFIERS,
    PLACE_PREPOSITIONS,
    WELL_KNOWN,
)
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.lexicon.source_nouns import DOCUMENTS, SPEAKERS
from coverage_app.analysis.lexicon.titles import NAME_SUFFIXES, TITLES
from coverage_app.analysis.naming.capitals import is_government
from coverage_app.analysis.naming.name_runs import Run
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.tokens import Token, key_at

LONGEST_PERSON = 5
# At the beginning of a sentence these are no names: "City says", "Report finds".
_COMMON = (DOCUMENTS | SPEAKERS | ORGANIZATION_WORDS | PLACE_ENDINGS) - FIRST_NAMES
_TWO_WORDS = 2


class FormKind(StrEnum):
    """What a name looks like where it stands."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    COUNTRY = "country"
    CAPITAL = "capital"
    OTHER = "other"
    UNSURE = "unsure"


def kind_of(
    tokens: tuple[Token, ...], run: Run, words: tuple[str, ...], lowered: frozenset[str]
) -> FormKind | None:
    """Tell what a run without a title names, or ``None``; ``words`` are those of the run.

    ``lowered`` are the words that the article writes in lower case elsewhere.

    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("The Health Ministry met.", Span(0, 24))
    >>> kind_of(tokens, Run(1, 3, opens=False, leads=True), ("Health", "Ministry"), frozenset())
    <FormKind.ORGANIZATION: 'organization'>
    """
    known = _known_kind(tokens, run, words)
    if known is None and len(words) == 1:
        return _single_kind(tokens, run, lowered)
    return known or _phrase_kind(tokens, run, words, lowered)


def _known_kind(tokens: tuple[Token, ...], run: Run, words: tuple[str, ...]) -> FormKind | None:
    phrase = " ".join(words)
    if phrase in COUNTRY_OF:
        return FormKind.COUNTRY
    if phrase in CAPITAL_OF:
        acts = is_government(tokens, run.start, run.end)
        return FormKind.CAPITAL if acts else FormKind.PLACE
    if phrase in WELL_KNOWN:
        return FormKind.PLACE
    if phrase.lower() in KNOWN_OTHERS:
        return FormKind.OTHER
    is_known = phrase.lower() in KNOWN_ORGANIZATIONS or phrase.lower() in KNOWN_PHRASES
    return FormKind.ORGANIZATION if is_known or phrase in ACRONYMS else None


def _single_kind(tokens: tuple[Token, ...], run: Run, lowered: frozenset[str]) -> FormKind | None:
    token, after = tokens[run.start], key_at(tokens, run.end)
    if token.key in CAPITALIZED_OTHERS or token.key in TITLES or len(token.text) == 1:
        return None
    is_common = token.key in lowered or token.key in _COMMON or is_plural(token.key)
    if run.opens and is_common:
        return None
    says = after in REPORTING_VERBS
    if token.text.isupper():
        return FormKind.ORGANIZATION if says or after == "'s" else FormKind.UNSURE
    is_region = after in PLACE_ENDINGS or (
        after in PLACE_MODIFIERS and key_at(tokens, run.end + 1) in PLACE_ENDINGS
    )
    if key_at(tokens, run.start - 1) in PLACE_PREPOSITIONS or is_region:
        return FormKind.PLACE
    return FormKind.PERSON if says and not is_plural(token.key) else FormKind.UNSURE


def _phrase_kind(
    tokens: tuple[Token, ...], run: Run, words: tuple[str, ...], lowered: frozenset[str]
) -> FormKind | None:
    keys = [word.lower() for word in words]
    is_person = _looks_like_person(words)
    if is_person and keys[0] in FIRST_NAMES:
        return FormKind.PERSON
    if _has_head(tokens, run, ORGANIZATION_WORDS):
        return FormKind.ORGANIZATION
    if keys[-1] in PLACE_ENDINGS or keys[0] in PLACE_BEGINNINGS:
        return FormKind.PLACE
    if not TITLES.isdisjoint(keys) or (run.opens and keys[0] in lowered):
        return None
    if _is_other(keys):
        return FormKind.OTHER
    capitalized = (word.lower() for word in words if word[0].isupper())
    is_name = keys[-1] not in CAPITALIZED_OTHERS and lowered.isdisjoint(capitalized)
    return _unknown_kind(tokens, run, words) if is_person and is_name else None


def _unknown_kind(tokens: tuple[Token, ...], run: Run, words: tuple[str, ...]) -> FormKind | None:
    """Tell what two to five words name that no list knows, by what stands before them."""
    before = key_at(tokens, run.start - 1)
    if words[0] in COUNTRY_OF:
        return None
    if words[0].lower() in KNOWN_ORGANIZATIONS:
        return None if is_plural(words[-1].lower()) else FormKind.OTHER
    if before in PLACE_PREPOSITIONS:
        return FormKind.PLACE
    is_local = words[0] in CAPITAL_OF or words[0] in WELL_KNOWN
    return FormKind.ORGANIZATION if before == "the" or is_local else FormKind.PERSON


def _is_other(keys: list[str]) -> bool:
    """Tell an event or a work by its first or last word, before a Roman numeral or not."""
    last = keys[-2] if keys[-1] in NAME_SUFFIXES else keys[-1]
    return last in OTHER_ENDINGS or keys[0] in OTHER_BEGINNINGS


def _has_head(tokens: tuple[Token, ...], run: Run, heads: frozenset[str]) -> bool:
    """Tell whether the last word of a run, or the one before "of", is among ``heads``."""
    places = range(run.start, run.end)
    return any(
        tokens[place].key in heads or tokens[place].key == "&"
        for place in places
        if place == run.end - 1
        or key_at(tokens, place + 1) in ("of", "for", "&")
        or tokens[place].key == "&"
    )


def _looks_like_person(words: tuple[str, ...]) -> bool:
    """Tell whether words can be a first and a family name: two to five, not in capitals."""
    if not _TWO_WORDS <= len(words) <= LONGEST_PERSON or words[-1].endswith("."):
        return False
    plain = [word for word in words if word.lower() not in NAME_SUFFIXES]
    shouted = (word for word in plain if word.isupper() and not word.endswith("."))
    return all(len(word) <= _TWO_WORDS for word in shouted)
