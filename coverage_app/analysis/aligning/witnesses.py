"""What the sentences of two texts have in common beside alike words: figures, quotes, speakers."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, product

from coverage_app.analysis.aligning.figure_pairs import FigurePair
from coverage_app.analysis.aligning.quote_pairs import NumberPairs, QuotePair
from coverage_app.analysis.aligning.sayings import QuotingDocument, is_part
from coverage_app.analysis.aligning.speakers import are_one
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.names import NameKind

# A speaker may well say "two" twice about different things, hardly "10,000". An age stands beside
# the name of its bearer, whatever is told.
SMALLEST_TELLING_VALUE = 20


class Reason(StrEnum):
    """Why two sentences are taken to belong together, or not quite."""

    WORDS = "same words"
    NAMES = "same names"
    FIGURE = "same figure"
    QUOTE = "same quote"
    SPEAKER = "same speaker"
    TEACHER = "the teacher says so"
    BETTER = "another sentence tells it better"


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Pairs of sentences, by number, that have a figure, a quote, a name or a speaker in common.

    ``spoken`` are those in which one person gives one telling figure, ``strangers`` those that both
    name people and none in common.
    """

    figures: NumberPairs
    quotes: NumberPairs
    names: NumberPairs
    speakers: NumberPairs
    spoken: NumberPairs
    strangers: NumberPairs


def find_witnesses(
    left: QuotingDocument,
    right: QuotingDocument,
    figures: Iterable[FigurePair],
    quotes: Iterable[QuotePair],
    compared: Collection[tuple[int, int]],
) -> Witnesses:
    """Find what the sentences of two documents have in common beside alike words.

    ``figures`` and ``quotes`` are the pairs of the two documents; words that one quotes as a part
    of what the other quotes count as a quote too. Names are looked for in the pairs that are
    ``compared``: of long texts nearly all sentences may name one town.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.sayings import read_sayings
    >>> one = read_sayings(annotate(Document.from_text("It rained. Mayor Ana Diaz was late.")))
    >>> text = "Mayor Ana Diaz came late."
    >>> other = read_sayings(annotate(Document.from_text(text, letter="B")))
    >>> sorted(find_witnesses(one, other, (), (), {(1, 1), (2, 1)}).names)
    [(2, 1)]
    """
    telling = frozenset(
        (pair.left.sentence, pair.right.sentence)
        for pair in figures
        if pair.left.value >= SMALLEST_TELLING_VALUE and pair.left.dimension != "age"
    )
    said = [
        (one, other, frozenset(product(one.quote.sentences, other.quote.sentences)))
        for one in left.sayings
        for other in right.sayings
    ]
    quoted = [numbers for one, other, numbers in said if is_part(one, other) or is_part(other, one)]
    quoted += [frozenset(product(pair.left.sentences, pair.right.sentences)) for pair in quotes]
    speakers = [numbers for one, other, numbers in said if are_one(one.speaker, other.speaker)]
    names = _named_in(left.annotated), _named_in(right.annotated)
    person = frozenset({NameKind.PERSON})
    people = _named_in(left.annotated, person), _named_in(right.annotated, person)
    return Witnesses(
        figures=telling,
        quotes=frozenset(chain.from_iterable(quoted)),
        names=_in_common(*names, compared),
        spoken=telling.intersection(chain.from_iterable(speakers)),
        speakers=frozenset(chain.from_iterable(speakers)),
        strangers=frozenset(
            (one, other)
            for one, other in compared
            if one in people[0] and other in people[1]
            if people[0][one].isdisjoint(people[1][other])
        ),
    )


def _named_in(
    one: AnnotatedDocument, kinds: Container[NameKind] = frozenset(NameKind)
) -> dict[int, set[str]]:
    """Map sentences to the names of some kinds in them; people go by their last name."""
    starts = [sentence.span.start for sentence in one.sentences]
    found: defaultdict[int, set[str]] = defaultdict(set)
    for name in one.names:
        if name.kind in kinds:
            key = name.full.split()[-1] if name.kind is NameKind.PERSON else name.full
            for mention in name.mentions:
                found[bisect_right(starts, mention.start)].add(key.lower())
    return found


def _in_common(
    left: Mapping[int, set[str]],
    right: Mapping[int, set[str]],
    compared: Collection[tuple[int, int]],
) -> NumberPairs:
    return frozenset(
        (one, other)
        for one, other in compared
        if not left.get(one, set()).isdisjoint(right.get(other, set()))
    )
