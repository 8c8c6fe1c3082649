"""Couples of one family name: "Bill and Hilda Kent"."""

from collections.abc import Iterable
from dataclasses import replace

from coverage_app.analysis.lexicon.first_names import FIRST_NAMES
from coverage_app.analysis.naming.name_forms import Form
from coverage_app.analysis.naming.name_kinds import FormKind


def with_couples(text: str, forms: Iterable[Form]) -> tuple[Form, ...]:
    """Give the first name of "Bill and Hilda Kent" the family name that follows.

    >>> from coverage_app.analysis.spans import Span
    >>> forms = [
    ...     Form(Span(0, 4), FormKind.UNSURE, ("Bill",)),
    ...     Form(Span(9, 19), FormKind.PERSON, ("Hilda", "Kent")),
    ... ]
    >>> with_couples("Bill and Hilda Kent", forms)[0].words
    ('Bill', 'Kent')
    """
    known = tuple(forms)
    return tuple(
        replace(form, kind=FormKind.PERSON, words=(*form.words, after.words[-1]))
        if after and _shares_family(text, form, after)
        else form
        for form, after in zip(known, (*known, None)[1:], strict=True)
    )


def _shares_family(text: str, form: Form, after: Form) -> bool:
    is_first_name = len(form.words) == 1 and form.words[0].lower() in FIRST_NAMES
    return (
        is_first_name
        and after.kind is FormKind.PERSON
        and len(after.words) > 1
        and not after.title
        and text[form.span.end : after.span.start] == " and "
    )
