"""Who bears the names of several texts: a short and a full form, a people and its government."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coverage_app.analysis.aligning.speakers import are_one
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.lexicon.places import COUNTRY_OF, DEMONYMS
from coverage_app.analysis.names import Name, NameKind
from coverage_app.analysis.spans import Span

_COUNTRIES = frozenset(COUNTRY_OF.values())
# So many first letters tell the name of a country from a word that stands for it.
STEM_LETTERS = 4
_LONGEST_COUNTRY = 2  # words in the name of a country before an office: "South Korean President"


@dataclass(frozen=True, slots=True)
class Bearer:
    """One bearer of a name in all texts of a story.

    ``full`` is the fullest form that any text gives; ``names`` are those of the texts, each with
    the letter of its text; ``serves`` is the country whose office a person holds, or empty.
    """

    full: str
    kind: NameKind
    is_country: bool
    serves: str
    names: tuple[tuple[str, Name], ...]

    @property
    def roles(self) -> tuple[str, ...]:
        """The titles that the texts introduce a person with, each once.

        >>> names = Name("Ana Diaz", NameKind.PERSON, "Mayor", ()), Name("Diaz", "person", "", ())
        >>> Bearer("Ana Diaz", NameKind.PERSON, False, "", tuple(zip("AB", names))).roles
        ('Mayor',)
        """
        roles: dict[str, str] = {}
        for _, name in self.names:
            if name.role:
                roles.setdefault(name.role.casefold(), name.role)
        return tuple(roles.values())


@dataclass(frozen=True, slots=True)
class _Naming:
    """A person as one text names them."""

    one: AnnotatedDocument
    name: Name
    words: frozenset[str]

    @property
    def letter(self) -> str:
        return self.one.document.letter

    def is_called(self, words: frozenset[str]) -> bool:
        """Tell whether the text itself calls the person by these words alone."""
        text = self.one.document.text
        return any(_words(mention.slice(text)) == words for mention in self.name.mentions)


def find_bearers(annotated: tuple[AnnotatedDocument, ...]) -> tuple[Bearer, ...]:
    """Find who bears the names of all texts, in the order of the texts.

    A family name alone is that of a person in another text when only one there fits, or only one is
    called by it there; a name that fits several stands by itself.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> texts = {"A": "Ana Diaz flew to Peru.", "B": "Mayor Diaz flew to Peru."}
    >>> documents = (Document.from_text(text, letter=letter) for letter, text in texts.items())
    >>> for bearer in find_bearers(tuple(map(annotate, documents))):
    ...     print(bearer.full, [letter for letter, _ in bearer.names], bearer.is_country)
    Ana Diaz ['A', 'B'] False
    Peru ['A', 'B'] True
    """
    found = [*_people(annotated), *_places_and_organizations(annotated)]
    return tuple(sorted(found, key=lambda bearer: _place(*bearer.names[0])))


def stand_ins(bearer: Bearer, one: AnnotatedDocument) -> tuple[Span, ...]:
    """Return where a text calls a country by a capital or a seat of government, or another name.

    Its people, initials and forms of its name are none.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "Peru agreed. Peruvian boats left. Lima said so."
    >>> one = annotate(Document.from_text(text))
    >>> [span.slice(text) for span in stand_ins(find_bearers((one,))[0], one)]
    ['Lima']
    """
    return tuple(
        mention
        for letter, name in bearer.names
        if letter == one.document.letter and bearer.is_country
        for mention in name.mentions
        if _is_stand_in(mention.slice(one.document.text), bearer.full)
    )


def _is_stand_in(written: str, country: str) -> bool:
    is_people = written.split()[-1].lower() in DEMONYMS
    is_initials = "." in written or written.isupper()
    is_form = not _stems(written).isdisjoint(_stems(country))
    return not (is_people or is_initials or is_form)


def _stems(name: str) -> frozenset[str]:
    return frozenset(word[:STEM_LETTERS].lower() for word in name.split())


def _place(letter: str, name: Name) -> tuple[str, int]:
    return letter, name.mentions[0].start


def _people(annotated: Iterable[AnnotatedDocument]) -> Iterator[Bearer]:
    namings = [
        _Naming(one, name, _words(name.full))
        for one in annotated
        for name in one.names
        if name.kind is NameKind.PERSON
    ]
    groups: list[list[_Naming]] = []
    by_word: defaultdict[str, list[list[_Naming]]] = defaultdict(list)
    for naming in sorted(namings, key=lambda it: -len(it.words)):
        # The first name of a group is the longest: what fits has no word that it has not.
        group = _group_of(naming, by_word[min(naming.words, default="")])
        if group is None:
            group = []
            groups.append(group)
            for word in naming.words:
                by_word[word].append(group)
        group.append(naming)
    for group in groups:
        names = sorted(((it.letter, it.name) for it in group), key=lambda it: _place(*it))
        yield Bearer(group[0].name.full, NameKind.PERSON, False, _served(names), tuple(names))


def _group_of(naming: _Naming, groups: list[list[_Naming]]) -> list[_Naming] | None:
    """Return the one group whose person this is, the longest name of which stands first."""
    fitting = [group for group in groups if _fits(naming, group)]
    if len(fitting) > 1:
        fitting = [group for group in fitting if any(it.is_called(naming.words) for it in group)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(naming: _Naming, group: list[_Naming]) -> bool:
    """Tell whether a person may be that of a group; two names in one text are two people's."""
    if naming.name.may_be or group[0].name.may_be:
        return False
    others = {it.letter for it in group}
    return naming.letter not in others and are_one(naming.words, group[0].words)


def _words(name: str) -> frozenset[str]:
    return frozenset(name.casefold().replace("’s", "").replace("'s", "").replace(".", "").split())


def _served(names: Iterable[tuple[str, Name]]) -> str:
    """Return the country that the office of a person names first."""
    for _, name in names:
        words = name.role.split()
        for length in range(_LONGEST_COUNTRY, 0, -1):
            country = COUNTRY_OF.get(" ".join(words[:length]))
            if country:
                return country
    return ""


def _places_and_organizations(annotated: Iterable[AnnotatedDocument]) -> Iterator[Bearer]:
    groups: dict[str, list[tuple[str, Name]]] = {}
    for one in annotated:
        for name in one.names:
            if name.kind is not NameKind.PERSON:
                groups.setdefault(name.full.casefold(), []).append((one.document.letter, name))
    for names in groups.values():
        first = names[0][1]
        yield Bearer(first.full, first.kind, first.full in _COUNTRIES, "", tuple(names))
