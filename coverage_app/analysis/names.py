"""People, organizations and places as written, and which mentions are the same."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.lexicon.places import CAPITAL_OF, COUNTRY_OF
from coverage_app.analysis.naming.couples import with_couples
from coverage_app.analysis.naming.name_forms import Form, read_forms, read_known_forms
from coverage_app.analysis.naming.name_kinds import FormKind
from coverage_app.analysis.naming.name_runs import is_title_case
from coverage_app.analysis.naming.organizations import companies_first, join_long_forms, short_for
from coverage_app.analysis.naming.people import Office, group_people
from coverage_app.analysis.naming.person_titles import read_offices
from coverage_app.analysis.passages import Passage, TokenizedDocument
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import key_at

_PROSE_ENDS = frozenset(".?!…:,”’\"'")


class NameKind(StrEnum):
    """What kind of thing bears a name."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    OTHER = "other"  # an event, a work, a product


@dataclass(frozen=True, slots=True)
class Name:
    """One bearer of a name: ``full`` is the fullest form without title ("Ana Diaz").

    ``role`` is the title it was introduced with ("Secretary of State") or empty; ``mentions``
    are the spans of all forms in text order, short forms and titled forms included. ``may_be`` is
    empty but for a family name that several people of the article bear, where the text does not
    say whom it means: then it holds their full names.
    """

    full: str
    kind: NameKind
    role: str
    mentions: tuple[Span, ...]
    may_be: tuple[str, ...] = ()


def find_names(one: TokenizedDocument) -> tuple[Name, ...]:
    """Find the names in headline and body and group the mentions of one bearer.

    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.passages import TokenizedDocument, tokenize_document
    >>> document = Document.from_text("Mayor Ana Diaz met farmers in Peru. Diaz listened to them.")
    >>> names = find_names(tokenize_document(document))
    >>> [(name.full, name.role, len(name.mentions)) for name in names]
    [('Ana Diaz', 'Mayor', 2), ('Peru', '', 1)]
    """
    mentions = _mentions(one.text, one.passages)
    people, others = group_people(mentions)
    names = [
        Name(
            full=" ".join(person.words),
            kind=NameKind.PERSON,
            role=person.role,
            mentions=tuple(person.mentions),
            may_be=tuple(" ".join(bearer.words) for bearer in person.may_be),
        )
        for person in people
    ]
    names += _places_and_organizations(one.text, others)
    return tuple(sorted(names, key=lambda name: name.mentions[0]))


def _mentions(text: str, passages: Iterable[Passage]) -> tuple[Form | Office, ...]:
    """Read all forms of names, and offices that stand for their holders, in text order."""
    plain = [passage for passage in passages if not _is_title(passage)]
    lowered = frozenset(
        token.key
        for passage in plain
        for token in passage.tokens
        if token.is_word and not token.capitalized
    )
    forms = [form for passage in plain for form in read_forms(passage.tokens, lowered)]
    forms = [*with_couples(text, companies_first(text, forms))]
    offices = [
        Office(span, words) for passage in plain for span, words in read_offices(passage.tokens)
    ]
    known = _known_words(forms)
    for passage in passages:
        if _is_title(passage):
            forms += read_known_forms(passage.tokens, known)
    return tuple(sorted([*forms, *offices], key=lambda mention: mention.span))


def _is_title(passage: Passage) -> bool:
    """Tell whether a passage is a title in capitals; prose ends with a full stop or a quotation."""
    last = key_at(passage.tokens, len(passage.tokens) - 1)
    is_prose = not passage.is_headline and last in _PROSE_ENDS
    return not is_prose and is_title_case(passage.tokens)


def _known_words(forms: Iterable[Form]) -> dict[tuple[str, ...], FormKind]:
    """Return the words of all names in lower case, family names by themselves too."""
    known: dict[tuple[str, ...], FormKind] = {}
    for form in forms:
        words = tuple(word.lower() for word in form.words)
        if form.kind is FormKind.PERSON:
            known.setdefault(words[-1:], FormKind.UNSURE)
        known[words] = form.kind
    return known


def _places_and_organizations(text: str, forms: Iterable[Form]) -> list[Name]:
    """Group the forms that are no people by what they are called."""
    known = join_long_forms(text, forms)
    kinds: dict[str, NameKind] = {}
    shorts = short_for(text, known)
    for form in known:
        if form.kind is not FormKind.UNSURE:
            kinds.setdefault(shorts.get(form.words, _called(form)), _kind(form))
    mentions: defaultdict[str, list[Span]] = defaultdict(list)
    for form in known:
        full = shorts.get(form.words, _called(form))
        if full in kinds:
            mentions[full].append(form.span)
    return [Name(full, kinds[full], "", tuple(sorted(spans))) for full, spans in mentions.items()]


def _kind(form: Form) -> NameKind:
    if form.kind is FormKind.CAPITAL:
        return NameKind.PLACE if _called(form) in COUNTRY_OF else NameKind.ORGANIZATION
    return NameKind.PLACE if form.kind is FormKind.COUNTRY else NameKind(form.kind.value)


def _called(form: Form) -> str:
    """Return what the bearer of a name is called: a government and a people by their country."""
    written = " ".join(form.words)
    if form.kind is FormKind.COUNTRY:
        return COUNTRY_OF[written]
    return CAPITAL_OF[written] if form.kind is FormKind.CAPITAL else written
