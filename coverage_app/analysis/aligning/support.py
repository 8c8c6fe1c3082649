"""What a third sentence of a story tells about whether two sentences of different texts agree."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# A sentence is known by the letter of its text and its number.
Place = tuple[str, int]

# Sentences that are less alike say nothing about each other; 0.05 is as good.
LEAST_LIKENESS = 0.06


@dataclass(frozen=True, slots=True)
class Support:
    """How like two sentences a third one is that is like both: the lesser of its two likenesses.

    ``best`` is that of any sentence of the story, ``elsewhere`` that of one in a third text.
    """

    best: float
    elsewhere: float


@dataclass(frozen=True, slots=True)
class Neighbors:
    """The sentences that are like each one, in any text; ``in_order`` has the most alike first."""

    likenesses: Mapping[Place, Mapping[Place, float]]
    in_order: Mapping[Place, tuple[Place, ...]]
    have_third_texts: bool


NO_SUPPORT = Support(0.0, 0.0)
FEWEST_WITH_A_THIRD = 3


def find_neighbors(alike: Iterable[tuple[Place, Place, float]]) -> Neighbors:
    """Map each sentence to those that are like it, in any text.

    >>> near = find_neighbors([(("A", 1), ("B", 2), 0.4), (("A", 1), ("B", 3), 0.01)])
    >>> near.likenesses["B", 2]
    {('A', 1): 0.4}
    """
    near: defaultdict[Place, dict[Place, float]] = defaultdict(dict)
    for one, other, likeness in alike:
        if likeness >= LEAST_LIKENESS:
            near[one][other] = likeness
            near[other][one] = likeness
    return Neighbors(
        likenesses=near,
        in_order={
            one: tuple(sorted(found, key=lambda other: -found[other]))
            for one, found in near.items()
        },
        have_third_texts=len({letter for letter, _ in near}) >= FEWEST_WITH_A_THIRD,
    )


def support_of(one: Place, other: Place, near: Neighbors) -> Support:
    """Find the third sentence that is most like both of two.

    >>> a, b, c = ("A", 1), ("B", 1), ("C", 1)
    >>> near = find_neighbors([(a, b, 0.2), (a, c, 0.5), (b, c, 0.6)])
    >>> support_of(a, b, near)
    Support(best=0.5, elsewhere=0.5)
    """
    one_near, other_near = near.likenesses.get(one), near.likenesses.get(other)
    if not one_near or not other_near:
        return NO_SUPPORT
    best = elsewhere = 0.0
    for third in near.in_order[one]:
        likeness = one_near[third]
        # Those that follow are no more alike: in long texts, nearly all of them.
        if likeness <= (min(best, elsewhere) if near.have_third_texts else best):
            break
        lesser = min(likeness, other_near.get(third, 0.0))
        best = max(best, lesser)
        if third[0] not in (one[0], other[0]):
            elsewhere = max(elsewhere, lesser)
    return Support(best, elsewhere)
