"""Whom "she", "he" and "it" mean: the subject of a sentence before, or who spoke last."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from coverage_app.analysis.lexicon.first_names import MEN, WOMEN
from coverage_app.analysis.lexicon.grammar_words import PREPOSITIONS
from coverage_app.analysis.lexicon.titles import (
    FEMALE_PEOPLE,
    FEMALE_TITLES,
    MALE_PEOPLE,
    MALE_TITLES,
)
from coverage_app.analysis.names import Name, NameKind
from coverage_app.analysis.quoting.pieces import overlaps_any
from coverage_app.analysis.spans import Span

_THING_PRONOUNS = frozenset({"it", "they"})
_PERSON_PRONOUNS = frozenset({"he", "she"})
_FEMALE = FEMALE_TITLES | FEMALE_PEOPLE
_MALE = MALE_TITLES | MALE_PEOPLE
_GENDERED = _FEMALE | _MALE
_POSSESSIVE = frozenset({"'s", "’s"})
_HE_OR_SHE = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_LAST_WORD = re.compile(r"(\w+)\s(?:the\s)?\Z")
# So many names before a pronoun are tried.
_MEMORY = 4
_LONGEST_PREPOSITION = 20
_NEAR = 1


class Antecedents:
    """The names that a pronoun can stand for: the subjects of sentences, and the speakers so far.

    >>> Antecedents("", [], [], ()).find("she", 10) is None
    True
    """

    def __init__(
        self,
        text: str,
        mentions: Iterable[tuple[Span, Name]],
        starts: list[int],
        quoted: tuple[Span, ...],
    ) -> None:
        """Note the person and the other name of each sentence that can be its subject.

        ``mentions`` stand in text order, outside quotations; sentences begin at ``starts``. That is
        the first name that no preposition stands before and no "'s" behind, else the first; nobody
        where "he" or "she" comes first.

        >>> Antecedents("", [], [], ()).find("it", 10) is None
        True
        """
        self._text = text
        self._starts = starts
        self._speakers: list[tuple[Span, Name]] = []
        pronouns = (Span(*found.span()) for found in _HE_OR_SHE.finditer(text))
        self._unquoted = [
            start for start in starts if not overlaps_any(Span(start, start + 1), quoted)
        ]
        self._pronouns = [span.start for span in pronouns if not overlaps_any(span, quoted)]
        self._leading = self._find_leading(mentions)

    def add_speaker(self, span: Span, name: Name) -> None:
        """Note that ``name`` speaks at ``span``.

        >>> antecedents = Antecedents("", [], [], ())
        >>> antecedents.add_speaker(Span(3, 11), Name("Ana Diaz", NameKind.PERSON, "", ()))
        >>> antecedents.find("she", 20)[0].full
        'Ana Diaz'
        """
        self._speakers.append((span, name))

    def person_between(self, start: int, end: int) -> tuple[Span, Name] | None:
        """Return the person who leads a sentence at ``start`` to ``end``.

        >>> Antecedents("", [], [], ()).person_between(0, 10) is None
        True
        """
        first = bisect_left(self._leading, start, key=_position)
        for span, name in self._leading[first : first + 2]:
            if span.start < end and name.kind is NameKind.PERSON:
                return span, name
        return None

    def find(self, pronoun: str, position: int) -> tuple[Name, bool] | None:
        """Return the nearest name before ``position`` that ``pronoun`` can stand for.

        The flag tells whether it stands so near that hardly anybody else can be meant: no more
        than one sentence begins in between, one that begins with a quotation aside.

        >>> Antecedents("", [], [], ()).find("we", 10) is None
        True
        """
        last = bisect_left(self._leading, position, key=_position)
        near = self._leading[max(0, last - 2 * _MEMORY) : last]
        near += [one for one in self._speakers[-_MEMORY:] if _position(one) < position]
        for span, name in sorted(near, key=_position, reverse=True):
            if stands_for(pronoun, name):
                return name, self._sentences_between(span.start, position) <= _NEAR
        return None

    def sentence_start(self, position: int) -> int:
        """Return where the sentence around ``position`` begins.

        >>> Antecedents("", [], [0, 8], ()).sentence_start(12)
        8
        """
        place = bisect_right(self._starts, position)
        return self._starts[place - 1] if place else 0

    def _sentences_between(self, start: int, end: int) -> int:
        """Count the sentences that begin between two places, those inside quotations aside."""
        return bisect_right(self._unquoted, end) - bisect_right(self._unquoted, start)

    def _find_leading(self, mentions: Iterable[tuple[Span, Name]]) -> list[tuple[Span, Name]]:
        found: dict[tuple[int, bool], tuple[Span, Name]] = {}
        governed: set[tuple[int, bool]] = set()
        for span, name in mentions:
            place = (bisect_right(self._starts, span.start), name.kind is NameKind.PERSON)
            follows_preposition = self._follows_preposition(span)
            if place[1] and self._has_pronoun(span, after=follows_preposition):
                continue
            is_owner = self._text[span.end : span.end + 2] in _POSSESSIVE
            is_governed = follows_preposition or is_owner
            if place not in found or (place in governed and not is_governed):
                found[place] = (span, name)
                governed.discard(place)
                governed.update({place} if is_governed else ())
        return sorted(found.values(), key=_position)

    def _follows_preposition(self, span: Span) -> bool:
        """Tell whether a preposition stands right before a name."""
        word = _LAST_WORD.search(self._text[max(0, span.start - _LONGEST_PREPOSITION) : span.start])
        return word is not None and word[1].lower() in PREPOSITIONS

    def _has_pronoun(self, span: Span, *, after: bool) -> bool:
        """Tell whether "he" or "she" stands in the sentence before a name, or ``after`` it too."""
        place = bisect_right(self._starts, span.start)
        start = self.sentence_start(span.start)
        end = span.start
        if after:
            end = self._starts[place] if place < len(self._starts) else len(self._text)
        first = bisect_left(self._pronouns, start)
        return first < len(self._pronouns) and self._pronouns[first] < end


def _position(mention: tuple[Span, Name]) -> int:
    return mention[0].start


def stands_for(pronoun: str, name: Name) -> bool:
    """Tell whether a pronoun can stand for a name, as far as first names and role tell.

    >>> stands_for("he", Name("Ana Diaz", NameKind.PERSON, "", ()))
    False
    """
    if name.kind is not NameKind.PERSON or pronoun not in _PERSON_PRONOUNS:
        return name.kind is not NameKind.PERSON and pronoun in _THING_PRONOUNS
    role = set(name.role.lower().split())
    if role & _GENDERED:
        return bool(role & (_FEMALE if pronoun == "she" else _MALE))
    words = name.full.lower().split()
    given = set(words[:-1] or words)
    if pronoun == "he":
        return not given & (WOMEN - MEN)
    return pronoun == "she" and not given & (MEN - WOMEN)
