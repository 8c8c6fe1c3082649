"""Who a phrase means: the name behind "the mayor", "she" and "teacher Ana Diaz"."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from coverage_app.analysis.lexicon.first_names import MEN, WOMEN
from coverage_app.analysis.lexicon.grammar_words import ARTICLES, PREPOSITIONS
from coverage_app.analysis.lexicon.titles import FEMALE_TITLES, MALE_TITLES
from coverage_app.analysis.names import Name, NameKind
from coverage_app.analysis.quoting.appositions import person_in
from coverage_app.analysis.quoting.pieces import Piece
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span

_THING_PRONOUNS = frozenset({"it", "they"})
# So many names before a pronoun are tried.
_MEMORY = 4


class Antecedents:
    """The names that a pronoun can stand for: the first of each sentence, and the speakers so far.

    >>> Antecedents([], []).find("she", 10) is None
    True
    """

    def __init__(
        self, mentions: Iterable[tuple[Span, Name]], sentences: Iterable[Sentence]
    ) -> None:
        """Note the first person and the first other name of each sentence.

        ``mentions`` stand in text order, outside quotations.

        >>> Antecedents([], []).find("it", 10) is None
        True
        """
        self._starts = [sentence.span.start for sentence in sentences]
        self._leading: list[tuple[Span, Name]] = []
        self._speakers: list[tuple[Span, Name]] = []
        seen = set()
        for span, name in mentions:
            place = (bisect_right(self._starts, span.start), name.kind is NameKind.PERSON)
            if place not in seen:
                self._leading.append((span, name))
            seen.add(place)

    def add_speaker(self, span: Span, name: Name) -> None:
        """Note that ``name`` speaks at ``span``.

        >>> antecedents = Antecedents([], [])
        >>> antecedents.add_speaker(Span(3, 11), Name("Ana Diaz", NameKind.PERSON, "", ()))
        >>> antecedents.find("she", 20).full
        'Ana Diaz'
        """
        self._speakers.append((span, name))

    def person_between(self, start: int, end: int) -> tuple[Span, Name] | None:
        """Return the first person whom a sentence at ``start`` to ``end`` names.

        >>> Antecedents([], []).person_between(0, 10) is None
        True
        """
        first = bisect_left(self._leading, start, key=_position)
        for span, name in self._leading[first : first + 2]:
            if span.start < end and name.kind is NameKind.PERSON:
                return span, name
        return None

    def find(self, pronoun: str, position: int) -> Name | None:
        """Return the nearest name before ``position`` that ``pronoun`` can stand for.

        >>> Antecedents([], []).find("we", 10) is None
        True
        """
        last = bisect_left(self._leading, position, key=_position)
        near = self._leading[max(0, last - 2 * _MEMORY) : last]
        near += [one for one in self._speakers[-_MEMORY:] if _position(one) < position]
        for _, name in sorted(near, key=_position, reverse=True):
            if stands_for(pronoun, name):
                return name
        return None


def _position(mention: tuple[Span, Name]) -> int:
    return mention[0].start


def stands_for(pronoun: str, name: Name) -> bool:
    """Tell whether a pronoun can stand for a name, as far as first name and role tell.

    >>> stands_for("he", Name("Ana Diaz", NameKind.PERSON, "", ()))
    False
    """
    if name.kind is not NameKind.PERSON:
        return pronoun in _THING_PRONOUNS
    first = name.full.split()[0].lower()
    role = set(name.role.lower().split())
    if pronoun == "he":
        return not (first in WOMEN - MEN or role & FEMALE_TITLES)
    return pronoun == "she" and not (first in MEN - WOMEN or role & MALE_TITLES)


def bearer_of(pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> Name | None:
    """Return the name that a phrase gives: a person anywhere in it, another name as its last word.

    >>> bearer_of((), (0, 0)) is None
    True
    """
    person = person_in(pieces, phrase)
    if person:
        return person.name
    inside = pieces[slice(*phrase)]
    has_preposition = any(piece.key in PREPOSITIONS for piece in inside)
    return inside[-1].name if inside and not has_preposition else None


def without_article(text: str, pieces: tuple[Piece, ...], phrase: tuple[int, int]) -> str:
    """Return a phrase as written without the article it begins with.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces
    >>> from coverage_app.analysis.tokens import tokenize
    >>> pieces = read_pieces(tokenize("the union", Span(0, 9)), [], [])
    >>> without_article("the union", pieces, (0, 2))
    'union'
    """
    start, end = phrase
    start += pieces[start].key in ARTICLES and start + 1 < end
    return text[pieces[start].span.start : pieces[end - 1].span.end]
