"""Names as written: what kind each is, its words, and the title that goes with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coverage_app.analysis.lexicon.first_names import FIRST_NAMES
from coverage_app.analysis.lexicon.grammar_words import POSSESSIVES
from coverage_app.analysis.lexicon.organizations import (
    KNOWN_ORGANIZATIONS,
    ORGANIZATION_WORDS,
    OTHER_ENDINGS,
)
from coverage_app.analysis.lexicon.places import COUNTRY_OF, PLACE_ENDINGS
from coverage_app.analysis.lexicon.titles import GENERATIONS, KIN, TITLES
from coverage_app.analysis.naming.name_kinds import LONGEST_PERSON, FormKind, kind_of
from coverage_app.analysis.naming.name_runs import Run, is_initial, read_runs
from coverage_app.analysis.naming.person_titles import read_apposition, read_title
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import Token, key_at

_LONGEST_NAME = 8
_LONGEST_COUNTRY = 3
_LONGEST_KNOWN = 4
_NO_PERSON = ORGANIZATION_WORDS | PLACE_ENDINGS | OTHER_ENDINGS


@dataclass(frozen=True, slots=True)
class Form:
    """A name where it stands: ``span`` with its title, ``words`` without.

    ``title`` is what goes before the name ("Mr", "Mayor"), ``role`` the office or occupation before
    or after it; ``leads`` tells that the form begins its sentence, as subjects do; ``kin`` that it
    introduces somebody as another's relative.
    """

    span: Span
    kind: FormKind
    words: tuple[str, ...]
    title: str = ""
    role: str = ""
    leads: bool = False
    kin: bool = False


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
            yield from _inside_title(tokens, run, form)
        run = Run(end, run.end, opens=False, leads=run.leads and form is None)


def _titled_form(tokens: tuple[Token, ...], run: Run) -> Form | None:
    titled = read_title(tokens, run.start, run.end)
    if titled is None or titled.end - titled.name > LONGEST_PERSON:
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
        kin=_is_kin(tokens, titled.start, titled.end) or any(word.key in KIN for word in before),
    )


def _inside_title(tokens: tuple[Token, ...], run: Run, form: Form) -> Iterator[Form]:
    """Yield the country and the organization in a title: "Peruvian President Ana Diaz"."""
    if not form.title:
        return
    for place in range(run.start, run.end):
        words = (tokens[place].text,)
        if tokens[place].text in COUNTRY_OF:
            yield Form(tokens[place].span, FormKind.COUNTRY, words)
        elif tokens[place].key in KNOWN_ORGANIZATIONS:
            yield Form(tokens[place].span, FormKind.ORGANIZATION, words)


def _is_kin(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Tell whether somebody is introduced as kin: "his wife Ana Diaz", "Ana Diaz, his wife"."""
    follows = key_at(tokens, end) == "," and key_at(tokens, end + 1) in POSSESSIVES
    return key_at(tokens, start - 1) in KIN or (follows and key_at(tokens, end + 2) in KIN)


def _whole_form(tokens: tuple[Token, ...], run: Run, lowered: frozenset[str]) -> Form | None:
    if run.end - run.start > _LONGEST_NAME:
        return None
    words = _words(tokens, run.start, run.end)
    kind = kind_of(tokens, run, words, lowered)
    if kind is None:
        return None
    end, before = run.end, key_at(tokens, run.start - 1)
    is_person = kind is FormKind.PERSON
    if is_person and key_at(tokens, end) == "the" and key_at(tokens, end + 1) in GENERATIONS:
        words += (f"the {tokens[end + 1].key}",)
        end += 2
    return Form(
        span=_span(tokens, run.start, end),
        kind=kind,
        words=words,
        title=before if before in GENERATIONS else "",
        role=_role_after(tokens, end) if is_person else "",
        leads=run.leads,
        kin=_is_kin(tokens, run.start, end),
    )


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
    return Span(tokens[start - (opens and closes)].start, tokens[end - 1].end)
