"""Which figures of several texts belong in one row: one value, or different ones of one thing."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from coverage_app.analysis import Comparison, Contrast, Figure, Presence

# A smaller number is too common: two of them in one text are one only when both say what of.
SMALLEST_TELLING_VALUE = 5


@dataclass(frozen=True, slots=True)
class Given:
    """A figure and the letter of the text that gives it."""

    letter: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures that belong together, in the order of the texts; in a conflict, not of one value."""

    members: tuple[Given, ...]
    is_conflict: bool

    @property
    def letters(self) -> str:
        return "".join(sorted({given.letter for given in self.members}))


def group_figures(comparison: Comparison) -> tuple[FigureGroup, ...]:
    """Join the figures that pair, those that a text repeats, and those in conflict.

    Figures that say what they count are joined first. One that does not goes where its partners
    are, if they are in one place: "ninety schools" and "ninety people" do not meet because another
    text has a "ninety" without a noun.
    """
    groups = _Groups(comparison)
    pairs = (*_aligned(comparison), *_repeated(comparison))
    for one, other in pairs:
        if _may_count_the_same(comparison, one, other):
            groups.join(one, other)
    _join_bare(groups, pairs)
    return groups.with_conflicts(comparison)


def _join_bare(groups: "_Groups", pairs: tuple[tuple[Given, Given], ...]) -> None:
    homes: defaultdict[Given, set[Given]] = defaultdict(set)
    for pair in pairs:
        for one, other in (pair, pair[::-1]):
            if other.figure.counted and not one.figure.counted:
                homes[one].add(groups.root(other))
    for given, roots in homes.items():
        for root in roots if len(roots) == 1 else ():
            groups.join(root, given)
    for one, other in pairs:
        is_bare = not one.figure.counted and not other.figure.counted
        if is_bare and len(homes[one] | homes[other]) <= 1:
            groups.join(one, other)


def _may_count_the_same(comparison: Comparison, one: Given, other: Given) -> bool:
    """Tell whether both say what they count, and of a small number in a word in common."""
    if not (one.figure.counted and other.figure.counted):
        return False
    if not _is_common(one.figure):
        return True
    keys = [
        comparison.content_keys(given.figure.counted, given.letter)
        for given in (one, other)
        if given.figure.counted
    ]
    return not keys[0].isdisjoint(keys[1])


def _is_common(figure: Figure) -> bool:
    return figure.dimension == "count" and figure.value < SMALLEST_TELLING_VALUE


def _aligned(comparison: Comparison) -> Iterator[tuple[Given, Given]]:
    for pair in comparison.alignment.figures:
        yield Given(pair.letters[0], pair.left), Given(pair.letters[1], pair.right)


def _repeated(comparison: Comparison) -> Iterator[tuple[Given, Given]]:
    """Yield what one text gives twice: of the same thing, or of something without a noun."""
    for one in comparison.documents:
        values = defaultdict(list)
        for figure in one.figures:
            kind = figure.dimension, figure.unit, figure.rate
            values[figure.value, figure.high, kind].append(figure)
        for figures in values.values():
            for left, right in combinations(figures, 2):
                if _is_repeat(one.document.text, left, right):
                    yield Given(one.document.letter, left), Given(one.document.letter, right)


def _is_repeat(text: str, left: Figure, right: Figure) -> bool:
    if left.counted and right.counted:
        return left.counted.slice(text).casefold() == right.counted.slice(text).casefold()
    return not _is_common(left)


class _Groups:
    """The figures of all texts, joined step by step."""

    def __init__(self, comparison: Comparison) -> None:
        self.parents = {
            given: given
            for one in comparison.documents
            for given in (Given(one.document.letter, figure) for figure in one.figures)
        }

    def root(self, given: Given) -> Given:
        while self.parents[given] != given:
            given = self.parents[given]
        return given

    def join(self, one: Given, other: Given) -> None:
        self.parents[self.root(other)] = self.root(one)

    def with_conflicts(self, comparison: Comparison) -> tuple[FigureGroup, ...]:
        """Join what is given differently in sentences that tell the same, and list all groups."""
        conflicts = set()
        for fact in comparison.facts:
            for contrast in fact.contrasts:
                if contrast.kind.value == "value":
                    one, other = self._places(contrast)
                    if not (_gives(comparison, one, other) or _gives(comparison, other, one)):
                        self.join(one, other)
                        conflicts.add(one)
        members = defaultdict(list)
        for given in self.parents:
            members[self.root(given)].append(given)
        differing = {self.root(given) for given in conflicts}
        return tuple(FigureGroup(tuple(them), root in differing) for root, them in members.items())

    def _places(self, contrast: Contrast) -> list[Given]:
        return [
            next(
                given
                for given in self.parents
                if given.letter == place.letter and place.span.contains(given.figure.span)
            )
            for place in contrast.places
        ]


def _gives(comparison: Comparison, one: Given, other: Given) -> bool:
    """Tell whether the text of ``other`` gives the value of ``one`` too, wherever it does."""
    return comparison.search_figure(one.figure, one.letter, other.letter) is Presence.FOUND
