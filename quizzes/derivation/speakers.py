"""Who may be offered as the one who says something: people that the texts surely name."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Bearer,
    Comparison,
    NameKind,
    Quote,
    Sentence,
    Span,
    Turn,
)
from quizzes.derivation.drafts import EvidenceDraft
from quizzes.derivation.wording import proof

# A first and a last name, with nothing but letters: no "Speaker-elect", no "No. 10".
_NAME = re.compile(r"(?:[^\W\d_]+[.'’]?)(?:[ -][^\W\d_][^\W\d_.'’]*\.?){1,3}")
_HYPHENED_TITLE = re.compile(r"-[a-z]")
# So many times a text must name somebody who has no title and no word.
_OFTEN = 2
_FEWEST = 2
# "a spokesman for Ana Diaz", of which only the name may be marked as the speaker.
_ON_BEHALF = re.compile(r"\b(?:for|(?:aide|aides|adviser|advisers|advisor|advisors|close) to)\b")
_OF_WHOM = re.compile(r"\b(?:for|of|from|aide to|aides to|adviser to|advisor to)\s+(?:the\s+)?$")
# A title that a name in the plural kept: "Senators Ana Diaz and Bo Lind".
_PLURAL_TITLES = frozenset("Senators Representatives Presidents Ministers Governors".split())


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who speaks or is named in the texts of a story."""

    comparison: Comparison
    bearers: tuple[Bearer, ...]
    turns: tuple[Turn, ...]
    people: tuple[Bearer, ...]

    @classmethod
    def of(cls, comparison: Comparison) -> "Cast":
        """Read who has the word; of the people, those who speak stand first.

        >>> from coverage_app.analysis import Document, compare
        >>> text = "Mayor Bo Lind left. “It is late,” Mayor Ana Diaz said. Lind had been ill."
        >>> cast = Cast.of(compare((Document.from_text(text),)))
        >>> [person.full for person in cast.people]
        ['Ana Diaz', 'Bo Lind']
        """
        bearers, turns = comparison.bearers(), comparison.turns()
        speaking: set[Bearer | None] = {
            turn.bearer for turn in turns if turn.bearer and turn.is_sure
        }
        things = {
            word.casefold()
            for one in bearers
            if one.kind is not NameKind.PERSON
            for word in (one.full, one.full.split()[-1])
        }
        named = [
            one
            for one in bearers
            if things.isdisjoint(one.full.casefold().split())
            and _is_person(comparison, one, speaking)
        ]
        return cls(
            comparison, bearers, turns, tuple(sorted(named, key=lambda one: one not in speaking))
        )

    def speaker(self, letter: str, quote: Quote) -> Bearer | None:
        """Return who says a quote, when that is sure and somebody with a full name.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("“It is late,” Mayor Ana Diaz said."),))
        >>> speaker = Cast.of(comparison).speaker("A", comparison.documents[0].quotes[0])
        >>> speaker and speaker.full
        'Ana Diaz'
        """
        for turn in self.turns:
            is_theirs = quote.speaker is not None and turn.written == quote.speaker.span
            if is_theirs and (turn.letter, turn.sentences) == (letter, quote.sentences):
                is_sure = turn.is_quoted and turn.is_sure and turn.bearer in self.people
                return turn.bearer if is_sure else None
        return None

    def distance(self, letter: str, place: Span, who: Bearer) -> tuple[bool, bool, int]:
        """Tell how far somebody is from a place of a text, to sort by: silent or elsewhere is far.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("“It is late,” Mayor Ana Diaz said."),))
        >>> cast = Cast.of(comparison)
        >>> cast.distance("A", Span(0, 12), cast.people[0])
        (False, False, 14)
        """
        starts = [span.start for named, it in who.names if named == letter for span in it.mentions]
        nearest = min((abs(start - place.start) for start in starts), default=0)
        return not self.speaks(who), not starts, nearest

    def speaks(self, who: Bearer) -> bool:
        """Tell whether any text gives somebody the word.

        >>> from coverage_app.analysis import Document, compare
        >>> cast = Cast.of(compare((Document.from_text("“It is late,” Mayor Ana Diaz said."),)))
        >>> cast.speaks(cast.people[0])
        True
        """
        return any(turn.bearer == who for turn in self.turns)

    def plausible(self, people: Iterable[Bearer], most: int) -> list[Bearer]:
        """Choose the first of some people; those who never speak only when there are too few.

        Of those with the same last name one is kept: they may be one person.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("“It is late,” Mayor Ana Diaz said."),))
        >>> cast = Cast.of(comparison)
        >>> [person.full for person in cast.plausible(cast.people * 2, 3)]
        ['Ana Diaz']
        """
        kept: dict[str, Bearer] = {}
        for person in people:
            if len(kept) < (most if self.speaks(person) else _FEWEST):
                kept.setdefault(person.full.split()[-1], person)
        return list(kept.values())

    def mistakable(self, for_whom: str, words: frozenset[str]) -> list[Bearer]:
        """List the people who cannot be whom a name means, and whom none of the words names.

        >>> from coverage_app.analysis import Document, compare
        >>> text = "Mayor Ana Diaz said no. Mayor Bo Lind said yes."
        >>> cast = Cast.of(compare((Document.from_text(text),)))
        >>> [person.full for person in cast.mistakable("Ana Diaz", frozenset())]
        ['Bo Lind']
        >>> cast.mistakable("Ana Diaz", frozenset({"lind"}))
        []
        """
        own = for_whom.split()
        return [
            person
            for person in self.people
            if not {own[0], own[-1]} & {person.full.split()[0], person.full.split()[-1]}
            and words.isdisjoint(person.full.casefold().split())
        ]

    def says_name(self, one: AnnotatedDocument, written: Span, who: Bearer) -> bool:
        """Tell whether a text names somebody there as the one who says it, not as whose aide does.

        >>> from coverage_app.analysis import Document, compare
        >>> text = "“No,” said an aide to Ana Diaz. “Yes,” Mayor Ana Diaz said."
        >>> comparison = compare((Document.from_text(text),))
        >>> cast, one = Cast.of(comparison), comparison.documents[0]
        >>> [cast.says_name(one, Span(*at), cast.people[0]) for at in ((11, 30), (39, 53))]
        [False, True]
        """
        text, family = one.document.text, who.full.split()[-1]
        name = text.find(family, written.start, written.end)
        is_behalf = _ON_BEHALF.search(text, written.start, max(name, written.start))
        is_owner = text[name + len(family) :][:2] in ("’s", "'s")
        whose = _OF_WHOM.search(text[: written.start])
        return name >= 0 and not (is_behalf or is_owner or whose)

    def turns_in(self, sentence: Sentence) -> list[Turn]:
        """List who has the word in a sentence.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("Mayor Ana Diaz said it was late."),))
        >>> [sentence] = comparison.documents[0].sentences
        >>> [turn.who for turn in Cast.of(comparison).turns_in(sentence)]
        ['Ana Diaz']
        """
        return [
            turn
            for turn in self.turns
            if turn.letter == sentence.letter and sentence.number in turn.sentences
        ]

    def others_say(self, sentence: Sentence, who: Bearer | None) -> bool:
        """Tell whether a sentence gives the word to anybody but ``who``, or hides to whom.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("“It is late,” Mayor Ana Diaz said."),))
        >>> cast, [sentence] = Cast.of(comparison), comparison.documents[0].sentences
        >>> cast.others_say(sentence, cast.people[0]), cast.others_say(sentence, None)
        (False, True)
        """
        turns = self.turns_in(sentence)
        return not turns or any(turn.bearer is None or turn.bearer != who for turn in turns)

    def names_others(self, sentence: Sentence, who: Bearer) -> bool:
        """Tell whether a sentence names any other person, whose words its quotation may be.

        >>> from coverage_app.analysis import Document, compare
        >>> text = "Mayor Ana Diaz said that Bo Lind had told “a lie”."
        >>> comparison = compare((Document.from_text(text),))
        >>> Cast.of(comparison).names_others(
        ...     comparison.documents[0].sentences[0], comparison.bearers()[0]
        ... )
        True
        """
        return any(
            sentence.span.contains(mention)
            for other in self.bearers
            if other.kind is NameKind.PERSON and other != who
            for letter, name in other.names
            if letter == sentence.letter
            for mention in name.mentions
        )

    def words_of(
        self, people: Iterable[Bearer], without: tuple[Sentence, ...]
    ) -> tuple[EvidenceDraft, ...]:
        """Cite a sentence in which the first of some people has the word, a quotation if any.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("Mayor Ana Diaz said it was late."),))
        >>> cast = Cast.of(comparison)
        >>> [one.excerpt for one in cast.words_of(cast.people, ())]
        ['Mayor Ana Diaz said it was late.']
        """
        for person in people:
            for turn in self.turns:
                if turn.bearer == person and turn.is_sure and turn.sentences[0]:
                    one = self.comparison.document(turn.letter)
                    sentence = one.sentences[turn.sentences[0] - 1]
                    if sentence not in without:
                        return (proof(one, sentence),)
        return ()


def full_name(bearer: Bearer) -> str:
    """Return the form of a name that most texts use, of first and last name; or nothing.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("Ana Diaz met Mr. Lind."),))
    >>> [full_name(one) for one in comparison.bearers()]
    ['Ana Diaz', '']
    """
    forms = Counter(name.full for _, name in bearer.names if _is_name(name.full))
    return max(forms, key=lambda form: (forms[form], len(form))) if forms else ""


def _is_name(written: str) -> bool:
    if written.split()[0] in _PLURAL_TITLES:
        return False
    return bool(_NAME.fullmatch(written)) and not _HYPHENED_TITLE.search(written)


def _is_person(comparison: Comparison, bearer: Bearer, speaking: set[Bearer | None]) -> bool:
    """Tell whether a bearer is surely a person, whom the texts call by title or by last name."""
    may_be_another = any(name.may_be for _, name in bearer.names)
    if bearer.kind is not NameKind.PERSON or may_be_another or not full_name(bearer):
        return False
    marks = _short_forms(comparison, bearer) + bool(bearer.roles)
    return marks >= (1 if bearer in speaking else _OFTEN)


def _short_forms(comparison: Comparison, bearer: Bearer) -> int:
    """Count how often the texts call somebody by the last name alone."""
    family = bearer.full.split()[-1]
    return sum(
        span.slice(comparison.document(letter).document.text).split()[-1] == family
        and bearer.full.split()[0] not in span.slice(comparison.document(letter).document.text)
        for letter, name in bearer.names
        for span in name.mentions
    )


def last_words(one: AnnotatedDocument, span: Span) -> str:
    """Return the words of a span on one line, without the mark that ends them.

    >>> from coverage_app.analysis import Document, compare
    >>> one = compare((Document.from_text("It is late,\\nvery late."),)).documents[0]
    >>> last_words(one, Span(0, 23))
    'It is late, very late'
    """
    return " ".join(span.slice(one.document.text).split()).rstrip(".,;:–—- ")
