"""Which figures of two texts give the same value of the same thing, and which another value."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, partial

from coverage_app.analysis.aligning.counted_things import (
    Thing,
    describe,
    may_be_same,
    must_be_same,
)
from coverage_app.analysis.aligning.figure_values import (
    are_comparable,
    could_agree,
    readings,
    same_value,
)
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figures import Figure

# Values farther apart than this cannot be roundings of one another; see `figure_values`.
_FARTHEST = 0.25
# A temperature of one degree can be the conversion of one of 34.
_SMALLEST_REACH = 1.0
# Enough for any article; a text that repeats one number ten thousand times must not take forever:
# it has the fewest, and no two texts have many more pairs than the most.
_MOST_CANDIDATES, _FEWEST_CANDIDATES = 100, 5
_MOST_PAIRS = 100_000


@dataclass(frozen=True, slots=True)
class FigurePair:
    """Two figures of the same value and kind, of the texts ``letters[0]`` and ``letters[1]``."""

    letters: str
    left: Figure
    right: Figure


def pair_figures(left: AnnotatedDocument, right: AnnotatedDocument) -> tuple[FigurePair, ...]:
    """Pair the figures of two documents that agree in value and do not count different things.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("It closed 90 schools. It killed 90 people."))
    >>> other = annotate(Document.from_text("In all, 90 people were killed.", letter="B"))
    >>> [(pair.left.sentence, pair.right.sentence) for pair in pair_figures(one, other)]
    [(2, 1)]
    """
    letters = left.document.letter + right.document.letter
    index = _Index.of(right.figures, _MOST_PAIRS // (len(left.figures) or 1))
    thing, other_thing = cache(partial(describe, left)), cache(partial(describe, right))
    return tuple(
        FigurePair(letters, one, other)
        for one in left.figures
        for other in index.near(one)
        if same_value(one, other) and may_be_same(thing(one), other_thing(other))
    )


def give_different_values(
    left: AnnotatedDocument, one: Figure, right: AnnotatedDocument, other: Figure
) -> bool:
    """Tell whether two figures of two texts give different values for the same thing.

    The thing is the same when the head of what is counted is ("90 schools", "80 schools"), no word
    before it speaks against it and the words around have one in common; for people in general when
    the same happened to them ("12 dead", "15 people were killed"); for a figure without a noun when
    most of the nearest words are the same ("it cost $5 million"). Values that a hedge or a bound
    lets agree are not different. The death tolls of two reports do differ: whether that is an error
    or a matter of time, the caller has to judge.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The storm killed 12 people in the town."))
    >>> other = annotate(Document.from_text("Fifteen people were killed.", letter="B"))
    >>> give_different_values(one, one.figures[0], other, other.figures[0])
    True
    """
    return are_told_apart(one, describe(left, one), other, describe(right, other))


def are_told_apart(one: Figure, thing: Thing, other: Figure, other_thing: Thing) -> bool:
    """Tell what `give_different_values` tells of two figures that have been described."""
    return (
        are_comparable(one, other)
        and must_be_same(thing, other_thing)
        and not could_agree(one, other)
    )


@dataclass(frozen=True, slots=True)
class _Index:
    """Figures by dimension and rate, in the order of their base values."""

    figures: tuple[Figure, ...]
    values: dict[tuple[str, str], list[tuple[float, int]]]
    reach: int

    @classmethod
    def of(cls, figures: tuple[Figure, ...], most: int) -> "_Index":
        values: dict[tuple[str, str], list[tuple[float, int]]] = {}
        for place, figure in enumerate(figures):
            for reading in readings(figure):
                key = reading.dimension, figure.rate
                values.setdefault(key, []).append((reading.base_value, place))
        reach = max(_FEWEST_CANDIDATES, min(_MOST_CANDIDATES, most))
        return cls(figures, {key: sorted(found) for key, found in values.items()}, reach)

    def near(self, figure: Figure) -> list[Figure]:
        """Return figures whose value could be that of ``figure``, in their order in the text."""
        places: set[int] = set()
        for reading in readings(figure):
            known = self.values.get((reading.dimension, figure.rate), [])
            value = reading.base_value
            reach = _FARTHEST * abs(value) + _SMALLEST_REACH
            first, middle = (bisect_left(known, (end, 0)) for end in (value - reach, value))
            last = bisect_right(known, (value + reach, len(self.figures)))
            window = slice(max(first, middle - self.reach), min(last, middle + self.reach))
            places |= {place for _, place in known[window]}
        return [self.figures[place] for place in sorted(places)]
