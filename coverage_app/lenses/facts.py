"""Facts: statements by outlet, grouped by who reports them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.core.paginator import Page, Paginator

from coverage_app.analysis import Comparison, Fact, Status
from coverage_app.lenses.notes import facts_note
from coverage_app.lenses.texts import Text, texts_of
from coverage_app.models import Story

# Eight long texts make 400 statements, and each is a row of nine cells: too much for one page.
STATEMENTS_ON_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class Cell:
    """What one text has of a statement: the names of its sentences, or that of the nearest one."""

    text: Text
    refs: tuple[str, ...]
    nearest: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """A statement, as the first text that has it words it, and each text's cell."""

    statement: str
    is_cut_before: bool
    note: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Statements with the same answer to "who reports it?"; ``sign`` names their relation sign.

    ``count`` says how many there are, on other pages too.
    """

    title: str
    sign: str
    count: int
    rows: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True)
class FactsLens:
    """The statements of a story in groups, those of one page."""

    texts: tuple[Text, ...]
    groups: tuple[FactGroup, ...]
    page: Page[FactRow]


def facts_lens(story: Story, comparison: Comparison, *, page: str = "") -> FactsLens | None:
    """Group the facts of a story; with fewer than two texts there is nothing to compare."""
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    groups = _groups(comparison, texts)
    rows = [row for group in groups for row in group.rows]
    shown = Paginator(rows, STATEMENTS_ON_A_PAGE).get_page(page)
    return FactsLens(texts, tuple(_cut(groups, shown.start_index(), shown.end_index())), shown)


def _groups(comparison: Comparison, texts: tuple[Text, ...]) -> tuple[FactGroup, ...]:
    every = "Both texts say this, in the same words" if len(texts) == 2 else "In the same words"
    wanted = [
        ("Told differently", "differs", _shared(comparison, Status.DIFFERS)),
        (every, "same", _shared(comparison, Status.SAME)),
        *((f"Only in {text.letter}", "only", _only(comparison, text)) for text in texts),
        ("Check: a sentence comes near", "check", _unsure(comparison)),
    ]
    groups = (
        FactGroup(title, sign, len(facts), tuple(_row(comparison, fact, texts) for fact in facts))
        for title, sign, facts in wanted
    )
    return tuple(group for group in groups if group.rows)


def _cut(groups: tuple[FactGroup, ...], first: int, last: int) -> Iterator[FactGroup]:
    """Keep the rows from ``first`` to ``last``, counted from 1 over all groups."""
    before = 0
    for group in groups:
        if rows := group.rows[max(first - 1 - before, 0) : max(last - before, 0)]:
            yield replace(group, rows=rows)
        before += group.count


def _shared(comparison: Comparison, status: Status) -> list[Fact]:
    return [fact for fact in comparison.facts if fact.status is status]


def _only(comparison: Comparison, text: Text) -> list[Fact]:
    return [
        fact
        for fact in comparison.facts
        if fact.status is Status.ONLY and fact.is_sure and fact.letters == text.letter
    ]


def _unsure(comparison: Comparison) -> list[Fact]:
    return [fact for fact in comparison.facts if fact.status is Status.ONLY and not fact.is_sure]


def _row(comparison: Comparison, fact: Fact, texts: tuple[Text, ...]) -> FactRow:
    first = comparison.document(fact.sentences[0].letter)
    statement = " ".join(fact.statement.slice(first.document.text).split())
    return FactRow(
        statement=statement,
        is_cut_before=statement[:1].islower() and fact.figure is None,
        note=facts_note(comparison, fact),
        cells=tuple(_cell(fact, text) for text in texts),
    )


def _cell(fact: Fact, text: Text) -> Cell:
    refs = tuple(sentence.ref for sentence in fact.sentences if sentence.letter == text.letter)
    nearest = next(
        (absence.nearest for absence in fact.absences if absence.letter == text.letter), None
    )
    return Cell(text, refs, nearest.ref if nearest else "")
