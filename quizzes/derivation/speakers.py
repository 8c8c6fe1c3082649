"""Who may be offered as the one who says something: people that the texts surely name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

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
from quizzes.derivation.once import read_bearers, read_once, read_turns
from quizzes.derivation.people import family_name, is_person, speaks_for
from quizzes.derivation.wording import proof

# So many wrong speakers an item needs, even if they never speak.
_FEWEST = 2
# "Diaz, the mayor, and Senator |Lind"
_AND = re.compile(r"\band\b")
# "The U.S." and "6 a.m." end with a point that is theirs.
_SHORT = re.compile(r"\b(?:[A-Za-z]\.){2,}$")
_FARTHEST = 150  # characters between two who are joined
_JOINED = re.compile(r"[^“”\".;]{0,90}\band\s+(?:[\w.’'-]+\s+){0,4}")


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who speaks or is named in the texts of a story.

    ``people`` are those who are surely persons; ``speaking`` the names of all who have the word;
    ``by_sentence`` the turns by letter and number.
    """

    comparison: Comparison
    bearers: tuple[Bearer, ...]
    people: tuple[Bearer, ...]
    speaking: frozenset[str]
    turns: tuple[Turn, ...]
    by_sentence: dict[tuple[str, int], list[Turn]] = field(compare=False, repr=False)

    @staticmethod
    @read_once
    def of(comparison: Comparison) -> "Cast":
        """Read who has the word; of the people, those who speak stand first.

        >>> from coverage_app.analysis import Document, compare
        >>> text = "Mayor Bo Lind left. “It is late,” Mayor Ana Diaz said. Lind had been ill."
        >>> cast = Cast.of(compare((Document.from_text(text),)))
        >>> [person.full for person in cast.people]
        ['Ana Diaz', 'Bo Lind']
        """
        bearers, turns = read_bearers(comparison), read_turns(comparison)
        speaking = frozenset(turn.bearer.full for turn in turns if turn.bearer and turn.is_sure)
        by_sentence: defaultdict[tuple[str, int], list[Turn]] = defaultdict(list)
        for turn in turns:
            for number in turn.sentences:
                by_sentence[turn.letter, number].append(turn)
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
            and is_person(comparison, one, speaks=one.full in speaking)
        ]
        people = sorted(named, key=lambda one: one.full not in speaking)
        return Cast(comparison, bearers, tuple(people), speaking, turns, dict(by_sentence))

    def speaker(self, letter: str, quote: Quote) -> Bearer | None:
        """Return who says a quote, when that is sure and somebody with a full name.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("“It is late,” Mayor Ana Diaz said."),))
        >>> speaker = Cast.of(comparison).speaker("A", comparison.documents[0].quotes[0])
        >>> speaker and speaker.full
        'Ana Diaz'
        """
        for turn in self.by_sentence.get((letter, quote.sentences[0]), []):
            is_theirs = quote.speaker is not None and turn.written == quote.speaker.span
            if is_theirs and turn.sentences == quote.sentences:
                is_sure = turn.is_quoted and turn.is_sure
                one = self.comparison.document(letter)
                return turn.bearer if is_sure and self.speaks_alone(one, turn) else None
        return None

    def speaks_alone(self, one: AnnotatedDocument, turn: Turn) -> bool:
        """Tell whether a person has the word alone, and not through an aide.

        >>> from coverage_app.analysis import Document, compare
        >>> text = "Mayor Ana Diaz said no. Officials said yes."
        >>> cast = Cast.of(compare((Document.from_text(text),)))
        >>> one = cast.comparison.documents[0]
        >>> [cast.speaks_alone(one, turn) for turn in cast.turns]
        [True, False]
        """
        who = turn.bearer
        if who is None or who not in self.people:
            return False
        is_joined = self.joins_others(one, turn.written, who)
        return not is_joined and not speaks_for(one, turn.written, who)

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
        return who.full in self.speaking

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
                kept.setdefault(family_name(person.full), person)
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
        own = {for_whom.split()[0], family_name(for_whom)}
        return [
            person
            for person in self.people
            if own.isdisjoint({person.full.split()[0], family_name(person.full)})
            and words.isdisjoint(person.full.casefold().split())
        ]

    def turns_in(self, sentence: Sentence) -> list[Turn]:
        """List who has the word in a sentence.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("Mayor Ana Diaz said it was late."),))
        >>> [sentence] = comparison.documents[0].sentences
        >>> [turn.who for turn in Cast.of(comparison).turns_in(sentence)]
        ['Ana Diaz']
        """
        return self.by_sentence.get((sentence.letter, sentence.number), [])

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

    def names_others(self, sentence: Sentence, who: Bearer, words: Span) -> bool:
        """Tell whether a sentence names any other person, whose ``words`` there may be.

        >>> from coverage_app.analysis import Document, compare
        >>> text = "Mayor Ana Diaz said that Bo Lind had told “a lie”."
        >>> comparison = compare((Document.from_text(text),))
        >>> Cast.of(comparison).names_others(
        ...     comparison.documents[0].sentences[0], comparison.bearers()[0], Span(42, 47)
        ... )
        True
        """
        return any(
            sentence.span.contains(it) and not words.contains(it)
            for it in self.others_named(sentence.letter, who)
        )

    def joins_others(self, one: AnnotatedDocument, written: Span, who: Bearer) -> bool:
        """Tell whether a text joins another person to somebody there: "Diaz and Bo Lind".

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("Mayor Ana Diaz and Bo Lind said so."),))
        >>> one, diaz = comparison.documents[0], comparison.bearers()[0]
        >>> Cast.of(comparison).joins_others(one, Span(0, 14), diaz)
        True
        """
        text = one.document.text
        return any(
            _AND.search(text, written.start, written.end)
            if written.contains(other)
            else _JOINED.fullmatch(
                text, min(written.end, other.end), max(written.start, other.start)
            )
            for other in self.others_named(one.document.letter, who)
            if max(written.start, other.start) - min(written.end, other.end) <= _FARTHEST
        )

    def others_named(self, letter: str, who: Bearer) -> Iterator[Span]:
        """Yield where a text names any other person.

        >>> from coverage_app.analysis import Document, compare
        >>> comparison = compare((Document.from_text("Mayor Ana Diaz and Bo Lind said so."),))
        >>> list(Cast.of(comparison).others_named("A", comparison.bearers()[0]))
        [Span(start=19, end=26)]
        """
        for other in self.bearers:
            if other.kind is NameKind.PERSON and other != who:
                for named, name in other.names:
                    yield from name.mentions if named == letter else ()

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


def plain_words(one: AnnotatedDocument, span: Span) -> str:
    """Return the words of a span on one line, without the mark that ends them.

    >>> from coverage_app.analysis import Document, compare
    >>> one = compare((Document.from_text("It is late,\\nvery late."),)).documents[0]
    >>> plain_words(one, Span(0, 23))
    'It is late, very late'
    >>> one = compare((Document.from_text("He left the U.S."),)).documents[0]
    >>> plain_words(one, Span(0, 16))
    'He left the U.S.'
    """
    written = " ".join(span.slice(one.document.text).split()).rstrip(",;:–—- ")
    if not _SHORT.search(written):
        written = written.rstrip(".,;:–—- ")
    return "".join(character for character in written if character.isprintable())
