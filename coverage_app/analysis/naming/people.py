"""Which forms of names mean the same person: full names, short forms, titles, offices."""

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from coverage_app.analysis.lexicon.first_names import FIRST_NAMES, MEN, WOMEN
from coverage_app.analysis.lexicon.places import COUNTRY_OF
from coverage_app.analysis.lexicon.titles import (
    FAMILY_FIRST,
    FEMALE_TITLES,
    GENERATIONS,
    MALE_TITLES,
    NAME_SUFFIXES,
    TITLES,
)
from coverage_app.analysis.naming.name_forms import Form
from coverage_app.analysis.naming.name_kinds import FormKind
from coverage_app.analysis.spans import Span

_PERSONAL = frozenset({FormKind.PERSON, FormKind.UNSURE})
_YOUNGER = frozenset({"ii", "iii", "iv", "jr", "junior", "the younger"})
# So many bearers of one family name or office are kept in mind.
_MEMORY = 8
_EASTERN_LENGTH = 3


@dataclass(frozen=True, slots=True)
class Office:
    """An office that stands for its holder ("the mayor"): where it stands and its words."""

    span: Span
    words: tuple[str, ...]


@dataclass(slots=True, eq=False)
class Person:
    """Somebody with a name: its words at their fullest, the role, all mentions so far.

    ``leads`` tells that the person was introduced at the beginning of a sentence, ``kin`` as kin of
    another, ``settled`` that a family name alone meant this person when there was no other bearer.
    ``may_be`` are the people of whom a family name alone may mean any.
    """

    words: tuple[str, ...]
    role: str = ""
    leads: bool = False
    kin: bool = False
    settled: bool = False
    may_be: tuple["Person", ...] = ()
    mentions: list[Span] = field(default_factory=list)


def group_people(mentions: Iterable[Form | Office]) -> tuple[tuple[Person, ...], tuple[Form, ...]]:
    """Group what means the same person; returns the people and the forms that mean none.

    ``mentions`` are in text order. A family name alone goes to its only bearer, or the only one
    whom title and role fit, who is no kin of another, or who was called so before; else to a
    person of its own who may be any of them. An office goes to the holder introduced last at the
    beginning of a sentence.

    >>> forms = [
    ...     Form(Span(0, 8), FormKind.PERSON, ("Ana", "Diaz"), leads=True),
    ...     Form(Span(20, 24), FormKind.UNSURE, ("Diaz",)),
    ... ]
    >>> group_people(forms)[0][0].mentions
    [Span(start=0, end=8), Span(start=20, end=24)]
    """
    known = tuple(mentions)
    people = _People(known)
    others = []
    covered = 0
    for mention in known:
        if mention.span.start < covered:
            if isinstance(mention, Form) and mention.kind not in _PERSONAL:
                others.append(mention)
        elif people.place(mention):
            covered = mention.span.end
        elif isinstance(mention, Form):
            others.append(mention)
    mentioned = [person for person in people.everybody if person.mentions]
    return tuple(mentioned), tuple(others)


class _People:
    """The people of one article, found by full name, family name, first name and office."""

    def __init__(self, mentions: Iterable[Form | Office]) -> None:
        self.everybody: list[Person] = []
        self._by_name: dict[tuple[str, str, str], Person] = {}
        self._unsure: dict[tuple[int, ...], Person] = {}
        self._longer: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._first_of_family: dict[str, Person] = {}
        self._by_first_name: dict[str, Person | None] = {}
        self._recent: defaultdict[str, deque[Person]] = defaultdict(lambda: deque(maxlen=_MEMORY))
        self._holders: defaultdict[str, deque[Person]] = defaultdict(lambda: deque(maxlen=_MEMORY))
        people = [
            mention.words
            for mention in mentions
            if isinstance(mention, Form) and mention.kind is FormKind.PERSON
        ]
        for words in people:
            for start in range(1, len(words) - 1):
                self._longer.setdefault(words[start:], words)
        for words in people:
            if len(_plain(words)) > 1:
                self._introduce(words)
        for words in people:
            if len(_plain(words)) == 1 and not self._knows(_plain(words)[0]):
                self._introduce(words)

    def place(self, mention: Form | Office) -> bool:
        """Give a mention to its person; false when it means nobody."""
        if isinstance(mention, Office):
            person = self._holder(mention)
        elif len(_plain(mention.words)) > 1:
            is_person = mention.kind is FormKind.PERSON
            words = self._at_length(mention.words)
            person = self._by_name.get(_name_key(words)) if is_person else None
        else:
            person = self._short(mention)
        if person is None:
            return False
        if isinstance(mention, Form) and not person.may_be:
            self._remember(person, mention)
        person.mentions.append(mention.span)
        return True

    def _knows(self, word: str) -> bool:
        return word in self._first_of_family or word in self._by_first_name

    def _at_length(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the full name of which ``words`` are the last: two family names, or "van Dam"."""
        has_first_name = words[0].lower() in FIRST_NAMES
        return words if has_first_name else self._longer.get(words, words)

    def _introduce(self, words: tuple[str, ...]) -> Person:
        words = self._at_length(words)
        key = _name_key(words)
        person = self._by_name.get(key)
        if person is None:
            person = self._by_name[key] = Person(words)
            self.everybody.append(person)
            self._first_of_family.setdefault(key[1], person)
            first = key[0]
            self._by_first_name[first] = None if first in self._by_first_name else person
        elif len(words) > len(person.words):
            person.words = words
        return person

    def _remember(self, person: Person, form: Form) -> None:
        if not person.mentions:
            person.leads = form.leads
        person.kin = person.kin or form.kin
        recent = self._recent[_name_key(person.words)[1]]
        if person in recent:
            recent.remove(person)
        recent.append(person)
        if form.role and not person.role:
            person.role = form.role
            self._holders[_head(form.role.lower().split())].append(person)

    def _short(self, form: Form) -> Person | None:
        word = _plain(form.words)[0]
        first_known = self._first_of_family.get(word)
        bearers = self._recent.get(word) or ([first_known] if first_known else [])
        fitting = [person for person in bearers if _fits(person, form)]
        if len(fitting) > 1:
            fitting = _narrowed(fitting, form)
        elif fitting and len(bearers) == 1 and _is_bare(form):
            fitting[0].settled = True
        if fitting:
            return fitting[0] if len(fitting) == 1 else self._any_of(form, fitting)
        by_first_name = self._by_first_name.get(word)
        if by_first_name and not form.title:
            return by_first_name
        return self._introduce(form.words) if form.kind is FormKind.PERSON else None

    def _any_of(self, form: Form, bearers: list[Person]) -> Person:
        """Return the person of whom only the family name is sure."""
        bearers.sort(key=lambda person: person.mentions[0])
        key = tuple(map(id, bearers))
        if key not in self._unsure:
            self._unsure[key] = Person(form.words, may_be=tuple(bearers))
            self.everybody.append(self._unsure[key])
        return self._unsure[key]

    def _holder(self, office: Office) -> Person | None:
        holders = [
            person
            for person in self._holders.get(_head(map(str.lower, office.words)), ())
            if _may_hold(person, office.words)
        ]
        leading = [person for person in holders if person.leads]
        return leading[-1] if leading else next(iter(holders), None)


def _name_key(words: tuple[str, ...]) -> tuple[str, str, str]:
    """Return first name, family name and suffix in lower case; a single name is a family name."""
    plain, suffix = _plain(words), _suffix(words)
    if len(plain) == 1:
        return "", plain[0], suffix
    first, family = (plain[-1], plain[0]) if _is_family_first(plain) else (plain[0], plain[-1])
    return first, family, suffix


def _plain(words: tuple[str, ...]) -> list[str]:
    """Return the words of a name in lower case, without "Jr" and the like."""
    keys = [word.lower() for word in words]
    return [key for key in keys if key.rstrip(".") not in NAME_SUFFIXES] or keys[:1]


def _suffix(words: tuple[str, ...]) -> str:
    last = words[-1].lower().rstrip(".")
    return last if len(words) > 1 and last in NAME_SUFFIXES else ""


def _is_bare(form: Form) -> bool:
    return len(form.words) == 1 and not form.title


def _narrowed(bearers: list[Person], form: Form) -> list[Person]:
    """Leave those of several bearers of a family name whom a short form can mean."""
    generation = _suffix(form.words) or (f"the {form.title}" if form.title in GENERATIONS else "")
    if generation:
        same = [person for person in bearers if _suffix(person.words) == generation]
        elder = [person for person in bearers if _suffix(person.words) not in _YOUNGER]
        return same or (elder if generation == "the elder" else []) or bearers
    same = [person for person in bearers if form.role and person.role == form.role]
    if same:
        return same[-1:]
    leading = [person for person in bearers if not person.kin]
    settled = [person for person in bearers if person.settled]
    return next((some for some in (leading, settled) if len(some) == 1), bearers)


def _is_family_first(words: list[str]) -> bool:
    if words[0] not in FAMILY_FIRST:
        return False
    is_eastern = "-" in words[1] or len(words) == _EASTERN_LENGTH
    return words[0] not in FIRST_NAMES or is_eastern


def _head(words: Iterable[str]) -> str:
    """Return the noun that says what an office is: "secretary" of "Secretary of State"."""
    heads = [word for word in words if word in TITLES]
    return heads[-1] if heads else ""


def _fits(person: Person, form: Form) -> bool:
    """Tell whether title and first name do not contradict each other: "Mrs" and "John"."""
    title = set(form.title.lower().split())
    first = person.words[0].lower() if len(person.words) > 1 else ""
    words = {first, *person.role.lower().split()}
    is_woman, is_man = first in WOMEN - MEN, first in MEN - WOMEN
    is_woman = is_woman or bool(words & FEMALE_TITLES)
    is_man = is_man or bool(words & MALE_TITLES)
    return not (title & FEMALE_TITLES and is_man) and not (title & MALE_TITLES and is_woman)


def _may_hold(person: Person, words: tuple[str, ...]) -> bool:
    """Tell whether what is said of an office agrees with the person's role."""
    role = person.role.split()
    countries = {COUNTRY_OF[word] for word in role if word in COUNTRY_OF}
    known = {word.lower() for word in role}
    return all(
        COUNTRY_OF[word] in countries or not countries
        if word in COUNTRY_OF
        else word.lower() in known
        for word in words
    )


def has_first_name(full: str) -> bool:
    """Tell whether a full name begins with common first names or initials.

    >>> has_first_name("Ana Diaz"), has_first_name("J. Quill Diaz"), has_first_name("Quill Diaz")
    (True, True, False)
    """
    return any("." in word or word.lower() in FIRST_NAMES for word in full.split()[:-1])
