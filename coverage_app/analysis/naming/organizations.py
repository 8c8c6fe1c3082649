"""Long and short forms of one organization: acronyms in brackets, and names cut short."""

from collections.abc import Iterable
from dataclasses import replace

from coverage_app.analysis.lexicon.organizations import (
    ACRONYMS,
    COMPANY_ENDINGS,
    KNOWN_ORGANIZATIONS,
    KNOWN_PHRASES,
    ORGANIZATION_WORDS,
)
from coverage_app.analysis.lexicon.places import COUNTRY_OF
from coverage_app.analysis.naming.name_forms import Form
from coverage_app.analysis.naming.name_kinds import FormKind
from coverage_app.analysis.spans import Span

# So many names before the brackets the long form can be made of: "Support Mission in Libya".
_MOST_PARTS = 4
_LONGEST_LONG_FORM = 12
_OPENING = " ("


def join_long_forms(text: str, forms: Iterable[Form]) -> tuple[Form, ...]:
    """Put one form in the place of the parts of "Aid Mission in Peru (AMIP)".

    A place among the parts stays as a mention of its own.

    >>> text = "Aid Mission in Peru (AMIP)"
    >>> parts = [
    ...     Form(Span(0, 11), FormKind.ORGANIZATION, ("Aid", "Mission")),
    ...     Form(Span(15, 19), FormKind.COUNTRY, ("Peru",)),
    ...     Form(Span(21, 25), FormKind.UNSURE, ("AMIP",)),
    ... ]
    >>> [form.span.slice(text) for form in join_long_forms(text, parts)]
    ['Aid Mission in Peru', 'Peru', 'AMIP']
    """
    joined: list[Form] = []
    for form in forms:
        if _is_in_brackets(text, form):
            _join(text, joined, form)
        joined.append(form)
    return tuple(joined)


def short_for(text: str, forms: Iterable[Form]) -> dict[tuple[str, ...], str]:
    """Tell what the short forms of organizations among ``forms`` stand for.

    >>> forms = [
    ...     Form(Span(0, 14), FormKind.ORGANIZATION, ("Marlow", "Bank")),
    ...     Form(Span(20, 26), FormKind.UNSURE, ("Marlow",)),
    ... ]
    >>> short_for("", forms)
    {('Marlow',): 'Marlow Bank'}
    """
    known = tuple(forms)
    found: dict[tuple[str, ...], str] = {(short,): long for short, long in ACRONYMS.items()}
    long_forms = dict.fromkeys(
        form.words for form in known if form.kind is FormKind.ORGANIZATION and len(form.words) > 1
    )
    shorts: dict[tuple[str, ...], set[str]] = {}
    for words in long_forms:
        for short in _shortened(words):
            shorts.setdefault(short, set()).add(" ".join(words))
    found |= {short: next(iter(long)) for short, long in shorts.items() if len(long) == 1}
    by_end = {form.span.end: form for form in known if form.kind is FormKind.ORGANIZATION}
    for form in known:
        long = by_end.get(form.span.start - len(_OPENING)) if _is_in_brackets(text, form) else None
        if long:
            found[form.words] = " ".join(long.words)
    written = {form.words for form in known}
    return {short: long for short, long in found.items() if short in written}


def companies_first(text: str, forms: Iterable[Form]) -> tuple[Form, ...]:
    """Take a name alone for a company where the article has "Marlow Industries" and no such person.

    >>> forms = [
    ...     Form(Span(0, 14), FormKind.ORGANIZATION, ("Marlow", "Bank")),
    ...     Form(Span(20, 26), FormKind.PERSON, ("Marlow",)),
    ... ]
    >>> companies_first("", forms)[1].kind.value
    'organization'
    """
    known = tuple(forms)
    shorts = short_for(text, known)
    families = {
        form.words[-1] for form in known if form.kind is FormKind.PERSON and len(form.words) > 1
    }
    return tuple(
        replace(form, kind=FormKind.ORGANIZATION)
        if form.words in shorts and not form.title and form.words[-1] not in families
        else form
        for form in known
    )


def _shortened(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return what a long name can be cut to: "Peruvian Health Ministry", "Marlow Industries".

    What is left must not be a name of something else: "American" of "American Airlines".
    """
    if words[-1].lower() in COMPANY_ENDINGS:
        return [] if " ".join(words[:-1]) in COUNTRY_OF else [words[:-1]]
    short = words[1:]
    is_whole = len(short) > 1 and short[-1].lower() in ORGANIZATION_WORDS
    is_larger = words[0] in COUNTRY_OF or words[0].lower() in KNOWN_ORGANIZATIONS
    is_known = " ".join(short).lower() in KNOWN_PHRASES
    return [short] if is_whole and is_larger and not is_known else []


def _is_in_brackets(text: str, form: Form) -> bool:
    start, end = form.span.start, form.span.end
    if form.kind not in (FormKind.UNSURE, FormKind.ORGANIZATION):
        return False
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")" and len(form.words) == 1


def _join(text: str, joined: list[Form], short: Form) -> None:
    """Replace the parts at the end of ``joined`` whose initials ``short`` is made of."""
    for count in range(2, min(_MOST_PARTS, len(joined)) + 1):
        parts = joined[-count:]
        span = Span(parts[0].span.start, parts[-1].span.end)
        words = tuple(span.slice(text).split())
        is_one_name = (
            text[span.end : short.span.start] == _OPENING and len(words) <= _LONGEST_LONG_FORM
        )
        if is_one_name and _initials(words, short.words[0]):
            places = [part for part in parts if part.kind is not FormKind.ORGANIZATION]
            long = replace(parts[0], span=span, kind=FormKind.ORGANIZATION, words=words)
            joined[-count:] = [long, *places]
            return


def _initials(words: tuple[str, ...], acronym: str) -> bool:
    """Tell whether an acronym is made of the initials of all or of the capitalized words."""
    letters = acronym.replace(".", "").upper()
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return letters in ("".join(word[0] for word in words).upper(), capitals)
