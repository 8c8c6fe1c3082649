"""Figures: every number of a story, who gives it, and whether the texts agree."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.core.paginator import Page, Paginator

from coverage_app.analysis import Comparison, Figure, Presence
from coverage_app.lenses.amounts import Amount, amount_of
from coverage_app.lenses.chips import Chip, chips_of
from coverage_app.lenses.excerpts import Excerpt, excerpt_of
from coverage_app.lenses.figure_groups import FigureGroup, Given, group_figures
from coverage_app.lenses.figure_notes import figure_notes
from coverage_app.lenses.sums import Sum, find_sums
from coverage_app.lenses.texts import Text, languages_of, shared_language, texts_of
from coverage_app.models import Story

MOST_COLUMNS = 3
# Eight long texts give 100 figures, each with what all of them say: too much for one page.
FIGURES_ON_A_PAGE = 60
MOST_EXCERPTS = 2
MOST_EXCERPTS_OF_MANY = 1
MOST_CHECKS = 3
NOT_SAID = "Not said next to the number"
# What a figure measures when no noun follows.
MEASURED = {
    "age": "Age",
    "area": "Area",
    "length": "Length or distance",
    "mass": "Weight",
    "money": "Money",
    "share": "Share",
    "speed": "Speed",
    "temperature": "Temperature",
    "time": "Length of time",
    "volume": "Volume",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts: words of a text in their language, with ours ``before`` and ``after``.

    Where no text says it, there are only ours.
    """

    before: str
    words: str = ""
    after: str = ""
    language: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.before, self.words, self.after) if part)


@dataclass(frozen=True, slots=True)
class FigureCell:
    """What one text has of a figure: excerpts, sentences to check, or nothing at all.

    ``more`` names the sentences that give it once more; ``checks`` those that may give it or give
    another value; ``is_unsure`` without any means that the number stands there as part of a name.
    """

    text: Text
    excerpts: tuple[Excerpt, ...] = ()
    more: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    is_unsure: bool = False

    @property
    def refs(self) -> tuple[str, ...]:
        """The names of all sentences that give the figure."""
        return tuple(dict.fromkeys((*(one.ref for one in self.excerpts), *self.more)))


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure, or several values for one thing: what it counts and each text's cell."""

    amounts: tuple[Amount, ...]
    counted: Counted
    kind: str
    notes: tuple[str, ...]
    cells: tuple[FigureCell, ...]

    @property
    def filter_keys(self) -> frozenset[str]:
        """What the reader chooses to see this row by."""
        return frozenset({self.kind, "check"} if self.unsure else {self.kind})

    @property
    def unsure(self) -> tuple[FigureCell, ...]:
        """The cells of the texts that may give it."""
        return tuple(cell for cell in self.cells if cell.is_unsure)

    @property
    def absent(self) -> tuple[FigureCell, ...]:
        """The cells of the texts that do not give it, for sure."""
        return tuple(cell for cell in self.cells if not cell.excerpts and not cell.is_unsure)


@dataclass(frozen=True, slots=True)
class FiguresLens:
    """The figures of a story, those of one page; ``figure_count`` counts all, wherever given."""

    texts: tuple[Text, ...]
    chips: tuple[Chip, ...]
    page: Page[FigureRow]
    sums: tuple[Sum, ...]
    shown: str
    figure_count: int

    @property
    def language(self) -> str:
        return shared_language(self.texts)

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        return tuple(self.page)

    @property
    def is_stacked(self) -> bool:
        """Tell whether the texts stand one under the other: so many have no room side by side."""
        return len(self.texts) > MOST_COLUMNS


KINDS = (
    ("differs", "Different numbers", "differs"),
    ("several", "In several texts", "same"),
    ("only", "Only in one text", "only"),
    ("check", "Check", "check"),
)


def figures_lens(
    story: Story, comparison: Comparison, *, show: str = "", page: str = ""
) -> FiguresLens | None:
    """Set the figures of all texts side by side; with fewer than two there is nothing to compare.

    Rows in several texts come first, in the order of the texts; a "one" that only one text has,
    which need be no number to look at, comes last.
    """
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    order = [key for key, _, _ in KINDS]
    groups = sorted(group_figures(comparison), key=lambda it: _is_lone_one(comparison, it))
    rows = [_row(comparison, group, texts) for group in groups]
    rows.sort(key=lambda row: order.index(row.kind))
    counts = Counter(key for row in rows for key in row.filter_keys)
    shown = show if show in counts else ""
    chosen = [row for row in rows if not shown or shown in row.filter_keys]
    return FiguresLens(
        texts=texts,
        chips=chips_of(KINDS, counts, len(rows), shown),
        page=Paginator(chosen, FIGURES_ON_A_PAGE).get_page(page),
        sums=find_sums(comparison, languages_of(texts)),
        shown=shown,
        figure_count=sum(len(one.figures) for one in comparison.documents),
    )


def _is_lone_one(comparison: Comparison, group: FigureGroup) -> bool:
    return len(group.letters) == 1 and all(
        it.figure.value == 1 and it.figure.dimension == "count" and not _has_digits(comparison, it)
        for it in group.members
    )


def _row(comparison: Comparison, group: FigureGroup, texts: tuple[Text, ...]) -> FigureRow:
    cells = tuple(_cell(comparison, group, text) for text in texts)
    kind = "several" if len(group.letters) > 1 else "only"
    languages = languages_of(texts)
    return FigureRow(
        amounts=_amounts(comparison, group, languages),
        counted=_counted(comparison, group, languages),
        kind="differs" if group.is_conflict else kind,
        notes=figure_notes(comparison, group),
        cells=cells,
    )


def _cell(comparison: Comparison, group: FigureGroup, text: Text) -> FigureCell:
    one = comparison.document(text.letter)
    given = [
        excerpt_of(one, member.figure) for member in group.members if member.letter == text.letter
    ]
    if given:
        places = list({excerpt.ref: excerpt for excerpt in reversed(given)}.values())[::-1]
        is_many = len(comparison.documents) > MOST_COLUMNS
        most = MOST_EXCERPTS_OF_MANY if is_many else MOST_EXCERPTS
        more = tuple(excerpt.ref for excerpt in places[most:])
        return FigureCell(text, tuple(places[:most]), more)
    checks = dict.fromkeys(
        ref for member in group.members for ref in _near(comparison, member, text)
    )
    is_unsure = bool(checks) or any(
        comparison.search_figure(member.figure, member.letter, text.letter) is not Presence.ABSENT
        for member in group.members
    )
    return FigureCell(text, checks=tuple(checks)[:MOST_CHECKS], is_unsure=is_unsure)


def _near(comparison: Comparison, given: Given, text: Text) -> list[str]:
    """Name the sentences of another text that could give a figure, or give another value for it."""
    found = [one.ref for one in comparison.locate_figure(given.figure, text.letter)]
    others = comparison.other_values(given.figure, given.letter, text.letter)
    return found + [f"{text.letter}{other.sentence}" for other in others]


def _amounts(
    comparison: Comparison, group: FigureGroup, languages: Mapping[str, str]
) -> tuple[Amount, ...]:
    """Write each value of a group once, as the first text does that gives it in digits."""
    found: dict[tuple[float, float | None, str], Amount] = {}
    for member in sorted(group.members, key=lambda it: not _has_digits(comparison, it)):
        figure = member.figure
        text = comparison.document(member.letter).document.text
        amount = replace(amount_of(figure, text), language=languages[member.letter])
        found.setdefault((figure.value, figure.high, figure.unit), amount)
    return tuple(dict.fromkeys(found.values()))


def _has_digits(comparison: Comparison, given: Given) -> bool:
    text = comparison.document(given.letter).document.text
    return any(character.isdigit() for character in given.figure.number.slice(text))


def _counted(comparison: Comparison, group: FigureGroup, languages: Mapping[str, str]) -> Counted:
    """Say what the figures count, in the words of the first text that says it."""
    for member in group.members:
        figure = member.figure
        if figure.counted:
            words = figure.counted.slice(comparison.document(member.letter).document.text)
            plain = " ".join(words.split())
            return Counted(_of(figure), plain, _rate(figure), languages[member.letter])
    first = group.members[0].figure
    named = "People" if first.unit == "person" else MEASURED.get(first.dimension, NOT_SAID)
    return Counted(named, after=_rate(first))


def _of(figure: Figure) -> str:
    return "of" if figure.dimension == "share" else ""


def _rate(figure: Figure) -> str:
    return f"per {figure.rate}" if figure.rate else ""
