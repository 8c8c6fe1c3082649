"""What a third sentence of a story tells about whether two sentences of different texts agree."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# A sentence is known by the letter of its text and its number.
Place = tuple[str, int]
Neighbors = Mapping[Place, Mapping[Place, float]]

# Sentences that are less alike say nothing about each other; 0.05 is as good.
LEAST_LIKENESS = 0.06


@dataclass(frozen=True, slots=True)
class Support:
    """How like two sentences a third one is that is like both: the lesser of its two likenesses.

    ``best`` is that of any sentence of the story, ``elsewhere`` that of one in a third text.
    """

    best: float
    elsewhere: float


NO_SUPPORT = Support(0.0, 0.0)


def find_neighbors(alike: Iterable[tuple[Place, Place, float]]) -> Neighbors:
    """Map each sentence to those that are like it, in any text.

    >>> find_neighbors([(("A", 1), ("B", 2), 0.4), (("A", 1), ("B", 3), 0.01)])[("B", 2)]
    {('A', 1): 0.4}
    """
    near: defaultdict[Place, dict[Place, float]] = defaultdict(dict)
    for one, other, likeness in alike:
        if likeness >= LEAST_LIKENESS:
            near[one][other] = likeness
            near[other][one] = likeness
    return near


def support_of(one: Place, other: Place, near: Neighbors) -> Support:
    """Find the third sentence that is most like both of two.

    >>> a, b, c = ("A", 1), ("B", 1), ("C", 1)
    >>> near = find_neighbors([(a, b, 0.2), (a, c, 0.5), (b, c, 0.6)])
    >>> support_of(a, b, near)
    Support(best=0.5, elsewhere=0.5)
    """
    one_near, other_near = near.get(one), near.get(other)
    if not one_near or not other_near:
        return NO_SUPPORT
    best = elsewhere = 0.0
    for third in one_near.keys() & other_near.keys():
        lesser = min(one_near[third], other_near[third])
        best = max(best, lesser)
        if third[0] not in (one[0], other[0]):
            elsewhere = max(elsewhere, lesser)
    return Support(best, elsewhere)
