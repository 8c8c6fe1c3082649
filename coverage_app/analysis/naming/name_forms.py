"""Names as written: what kind each is, its words, and the title that goes with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.lexicon.first_names import FIRST_NAMES
from coverage_app.analysis.lexicon.grammar_words import FUNCTION_WORDS
from coverage_app.analysis.lexicon.organizations import (
    CAPITALIZED_OTHERS,
    KNOWN_ORGANIZATIONS,
    KNOWN_PHRASES,
    ORGANIZATION_WORDS,
    OTHER_ENDINGS,
)
from coverage_app.analysis.lexicon.places import (
    CAPITAL_OF,
    COUNTRY_OF,
    PLACE_BEGINNINGS,
    PLACE_ENDINGS,
    PLACE_PREPOSITIONS,
    TOWN_PREPOSITIONS,
    WELL_KNOWN,
)
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.lexicon.titles import TITLES
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, PAST, THIRD_PERSON
from coverage_app.analysis.naming.name_runs import Run, is_initial, read_runs
from coverage_app.analysis.naming.person_titles import read_apposition, read_title
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import Token, key_at

_LONGEST_NAME = 8
_LONGEST_PERSON = 5
_LONGEST_COUNTRY = 3
_LONGEST_KNOWN = 4
_TWO_WORDS = 2
_NO_PERSON = ORGANIZATION_WORDS | PLACE_ENDINGS | OTHER_ENDINGS
_AFTER_GOVERNMENT = FUNCTION_WORDS | AUXILIARIES | PAST | THIRD_PERSON | REPORTING_VERBS


class FormKind(StrEnum):
    """What a name looks like where it stands."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    COUNTRY = "country"
    CAPITAL = "capital"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Form:
    """A name where it stands: ``span`` with its title, ``words`` without.

    ``title`` is what goes before the name ("Mr", "Mayor"), ``role`` the office or occupation before
    or after it; ``leads`` tells that the form begins its sentence, as subjects do.
    """

    span: Span
    kind: FormKind
    words: tuple[str, ...]
    title: str = ""
    role: str = ""
    leads: bool = False


def read_forms(tokens: tuple[Token, ...], lowered: frozenset[str]) -> Iterator[Form]:
    """Yield the names among ``tokens``; ``lowered`` are the words the article writes in lower case.

    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("Mayor Ana Diaz left Peru.", Span(0, 25))
    >>> [(form.kind.value, form.words, form.role) for form in read_forms(tokens, frozenset())]
    [('person', ('Ana', 'Diaz'), 'Mayor'), ('country', ('Peru',), '')]
    """
    for run in read_runs(tokens):
        yield from _forms_of_run(tokens, run, lowered)


def read_known_forms(
    tokens: tuple[Token, ...], known: Mapping[tuple[str, ...], FormKind]
) -> Iterator[Form]:
    """Yield the names among the ``tokens`` of a title-case headline, where capitals tell nothing.

    ``known`` gives the kinds of the names in the body, their words in lower case.

    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("Farmers Welcome Diaz", Span(0, 20))
    >>> [form.words for form in read_known_forms(tokens, {("diaz",): FormKind.UNSURE})]
    [('Diaz',)]
    """
    index = 0
    while index < len(tokens):
        form, index = _known_form(tokens, index, known)
        if form:
            yield form


def _known_form(
    tokens: tuple[Token, ...], index: int, known: Mapping[tuple[str, ...], FormKind]
) -> tuple[Form | None, int]:
    """Read the longest known name at ``tokens[index]``; returns it and where to go on."""
    for end in range(min(index + _LONGEST_KNOWN, len(tokens)), index, -1):
        part = tokens[index:end]
        words = _words(tokens, index, end)
        kind = known.get(tuple(token.key for token in part))
        if " ".join(words) in COUNTRY_OF:
            kind = FormKind.COUNTRY
        if kind and part[0].capitalized and part[-1].is_word:
            return Form(_span(tokens, index, end), kind, words, leads=index == 0), end
    return None, index + 1


def _forms_of_run(tokens: tuple[Token, ...], run: Run, lowered: frozenset[str]) -> Iterator[Form]:
    """Read the name that a run is, or the country that it begins with and then the rest."""
    while run.start < run.end:
        end = run.end
        form = _titled_form(tokens, run) or _whole_form(tokens, run, lowered)
        if form is None:
            form, end = _country_first(tokens, run)
        if form is None and run.opens and tokens[run.start].key in lowered:
            end = run.start + 1
        if form:
            yield form
        run = Run(end, run.end, opens=False, leads=run.leads and form is None)


def _titled_form(tokens: tuple[Token, ...], run: Run) -> Form | None:
    titled = read_title(tokens, run.start, run.end)
    if titled is None or titled.end - titled.name > _LONGEST_PERSON:
        return None
    if tokens[titled.end - 1].key in _NO_PERSON and tokens[titled.name].key not in FIRST_NAMES:
        return None
    before = [token for token in tokens[titled.start : titled.name] if token.is_word]
    title = " ".join(token.text for token in before)
    is_office = any(token.key in TITLES for token in before)
    return Form(
        span=_span(tokens, titled.start, titled.end),
        kind=FormKind.PERSON,
        words=_words(tokens, titled.name, titled.end),
        title=title,
        role=title if is_office else _role_after(tokens, titled.end),
        leads=run.leads,
    )


def _whole_form(tokens: tuple[Token, ...], run: Run, lowered: frozenset[str]) -> Form | None:
    if run.end - run.start > _LONGEST_NAME:
        return None
    words = _words(tokens, run.start, run.end)
    kind = _known_kind(tokens, run, words)
    if kind is None and len(words) == 1:
        kind = _single_kind(tokens, run, lowered)
    elif kind is None:
        kind = _phrase_kind(tokens, run, words, lowered)
    if kind is None:
        return None
    role = _role_after(tokens, run.end) if kind is FormKind.PERSON else ""
    return Form(_span(tokens, run.start, run.end), kind, words, role=role, leads=run.leads)


def _role_after(tokens: tuple[Token, ...], end: int) -> str:
    found = read_apposition(tokens, end)
    return " ".join(token.text for token in tokens[slice(*found)]) if found else ""


def _country_first(tokens: tuple[Token, ...], run: Run) -> tuple[Form | None, int]:
    """Part "Russian" from a run that goes on with something else."""
    for end in range(min(run.start + _LONGEST_COUNTRY, run.end - 1), run.start, -1):
        words = _words(tokens, run.start, end)
        if " ".join(words) in COUNTRY_OF:
            span = _span(tokens, run.start, end)
            return Form(span, FormKind.COUNTRY, words, leads=run.leads), end
    return None, run.end


def _known_kind(tokens: tuple[Token, ...], run: Run, words: tuple[str, ...]) -> FormKind | None:
    phrase = " ".join(words)
    if phrase in COUNTRY_OF:
        return FormKind.COUNTRY
    if phrase in CAPITAL_OF:
        return FormKind.PLACE if _is_town(tokens, run) else FormKind.CAPITAL
    if phrase in WELL_KNOWN:
        return FormKind.PLACE
    is_known = phrase.lower() in KNOWN_ORGANIZATIONS or phrase.lower() in KNOWN_PHRASES
    return FormKind.ORGANIZATION if is_known else None


def _is_town(tokens: tuple[Token, ...], run: Run) -> bool:
    """Tell whether a capital is the town: somebody is there, or its country or a noun follows."""
    if key_at(tokens, run.start - 1) in TOWN_PREPOSITIONS:
        return True
    after = key_at(tokens, run.end)
    if not after.isalpha():
        is_dateline = run.start == 0 and after in ("–", "—", "(", ",")
        names_country = run.end + 1 < len(tokens) and tokens[run.end + 1].text in COUNTRY_OF
        return is_dateline or (after == "," and names_country)
    is_verb = after in _AFTER_GOVERNMENT or after.endswith("ed")
    return not (is_verb or tokens[run.end].capitalized)


def _single_kind(tokens: tuple[Token, ...], run: Run, lowered: frozenset[str]) -> FormKind | None:
    token, after = tokens[run.start], key_at(tokens, run.end)
    if token.key in CAPITALIZED_OTHERS or token.key in TITLES or len(token.text) == 1:
        return None
    if run.opens and (token.key in lowered or is_plural(token.key)):
        return None
    says = after in REPORTING_VERBS
    if token.text.isupper():
        return FormKind.ORGANIZATION if says or after == "'s" else FormKind.UNSURE
    if key_at(tokens, run.start - 1) in PLACE_PREPOSITIONS or after in PLACE_ENDINGS:
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
    is_other = keys[-1] in OTHER_ENDINGS or not TITLES.isdisjoint(keys)
    if is_other or not is_person or words[0] in COUNTRY_OF or (run.opens and keys[0] in lowered):
        return None
    before = key_at(tokens, run.start - 1)
    if before in PLACE_PREPOSITIONS:
        return FormKind.PLACE
    return FormKind.ORGANIZATION if before == "the" else FormKind.PERSON


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
    if not _TWO_WORDS <= len(words) <= _LONGEST_PERSON or words[-1].endswith("."):
        return False
    shouted = (word for word in words if word.isupper() and not word.endswith("."))
    return all(len(word) <= _TWO_WORDS for word in shouted)


def _words(tokens: tuple[Token, ...], start: int, end: int) -> tuple[str, ...]:
    """Return the words of a name without brackets, an initial with its point."""
    return tuple(
        f"{tokens[place].text}." if is_initial(tokens, place) else tokens[place].text
        for place in range(start, end)
        if tokens[place].is_word or tokens[place].key == "&"
    )


def _span(tokens: tuple[Token, ...], start: int, end: int) -> Span:
    """Return the span of a name, with the bracket that opens right before it and closes inside."""
    opens = key_at(tokens, start - 1) == "["
    closes = any(token.key == "]" for token in tokens[start:end])
    return Span(tokens[start - (opens and closes)].span.start, tokens[end - 1].span.end)
