"""Facts: statements by outlet, grouped by who reports them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.core.paginator import Page, Paginator

from coverage_app.analysis import Comparison, Fact, Sentence
from coverage_app.lenses.fact_groups import GroupedFacts, group_facts
from coverage_app.lenses.notes import facts_note
from coverage_app.lenses.statements import (
    Statement,
    StatementDecisions,
    details_by_sentence,
    is_all_of,
    read_statement_decisions,
    statement_view,
)
from coverage_app.lenses.texts import Text, languages_of, shared_language, texts_of
from coverage_app.models import Story

# Eight long texts make 400 statements, and each is a row of nine cells: too much for one page.
STATEMENTS_ON_A_PAGE = 80


@dataclass(frozen=True, slots=True)
class Cell:
    """What one text has of a statement: the names of its sentences, or that of the nearest one.

    ``beside`` is the letter of another text that has it, to be read next to this one; ``is_unread``
    tells that one of the two is not in English.
    """

    text: Text
    refs: tuple[str, ...]
    nearest: str
    beside: str
    is_unread: bool = False


@dataclass(frozen=True, slots=True)
class PartGroup:
    """Parts of a statement that perhaps one text alone has; ``nearest`` leaves a doubt of it."""

    text: Text
    nearest: str
    parts: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A statement, as the first text that has it words it, its parts, and each text's cell."""

    statement: Statement
    note: str
    part_groups: tuple[PartGroup, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Statements with the same answer to "who reports it?"; ``sign`` names their relation sign.

    ``absence`` says which texts do not mention any of them, ``count`` how many there are, on other
    pages too.
    """

    title: str
    sign: str
    count: int
    rows: tuple[FactRow, ...]
    absence: str = ""


@dataclass(frozen=True, slots=True)
class HiddenStatement:
    """A statement that students do not see, and the number of the decision that hides it."""

    statement: Statement
    decision: int


@dataclass(frozen=True, slots=True)
class FactsLens:
    """The statements of a story in groups, those of one page; ``hidden`` is for teachers alone."""

    texts: tuple[Text, ...]
    groups: tuple[FactGroup, ...]
    hidden: tuple[HiddenStatement, ...]
    page: Page[Fact]

    @property
    def language(self) -> str:
        return shared_language(self.texts)


def facts_lens(
    story: Story, comparison: Comparison, *, page: str = "", at: str = ""
) -> FactsLens | None:
    """Group the facts of a story; with fewer than two texts there is nothing to compare.

    Long stories have pages: ``page`` is the number of one, ``at`` a sentence that it has to show.
    """
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    table = _Table(
        comparison=comparison,
        texts=texts,
        decided=read_statement_decisions(story),
        details=details_by_sentence(comparison),
        languages=languages_of(texts),
    )
    groups = table.shown()
    shown = _page([fact for group in groups for fact in group.facts], page, at)
    return FactsLens(
        texts=texts,
        groups=tuple(table.groups(groups, shown.start_index(), shown.end_index())),
        hidden=tuple(table.hidden()),
        page=shown,
    )


def _page(facts: Sequence[Fact], page: str, at: str) -> Page[Fact]:
    """Return the page of that number, or the one with the statement of sentence ``at``."""
    pages = Paginator(facts, STATEMENTS_ON_A_PAGE)
    for place, fact in enumerate(facts):
        if any(sentence.ref == at for sentence in fact.sentences):
            return pages.page(place // STATEMENTS_ON_A_PAGE + 1)
    return pages.get_page(page)


@dataclass(frozen=True, slots=True)
class _Table:
    """Makes the rows of one story's facts, as its teachers decided about them."""

    comparison: Comparison
    texts: tuple[Text, ...]
    decided: StatementDecisions
    details: Mapping[Sentence, Sequence[Fact]]
    languages: Mapping[str, str]

    def shown(self) -> tuple[GroupedFacts, ...]:
        shown = [
            fact
            for fact in self.comparison.facts
            if not fact.is_detail and self.decided.hiding(fact) is None
        ]
        return group_facts(shown, len(self.texts))

    def groups(
        self, grouped: tuple[GroupedFacts, ...], first: int, last: int
    ) -> Iterator[FactGroup]:
        """Make the rows from ``first`` to ``last``, counted from 1 over all groups."""
        before = 0
        for group in grouped:
            facts = group.facts[max(first - 1 - before, 0) : max(last - before, 0)]
            before += len(group.facts)
            if facts:
                rows = tuple(self._row(fact) for fact in facts)
                count = len(group.facts)
                yield FactGroup(group.title, group.sign, count, rows, group.absence)

    def hidden(self) -> Iterator[HiddenStatement]:
        for fact in self.comparison.facts:
            decision = self.decided.hiding(fact)
            if decision is not None:
                yield HiddenStatement(self._statement(fact), decision)

    def _row(self, fact: Fact) -> FactRow:
        return FactRow(
            statement=self._statement(fact),
            note=facts_note(self.comparison, fact),
            part_groups=tuple(self._part_groups(fact)),
            cells=tuple(_cell(fact, text) for text in self.texts),
        )

    def _part_groups(self, fact: Fact) -> Iterator[PartGroup]:
        by_letter = {text.letter: text for text in self.texts}
        parts = [
            detail
            for sentence in fact.sentences
            for detail in self.details.get(sentence, ())
            if self.decided.hiding(detail) is None and not is_all_of(self.comparison, detail, fact)
        ]
        parts.sort(key=_doubt_of_part)
        for (letter, nearest), alike in groupby(parts, key=_doubt_of_part):
            statements = tuple(self._statement(detail) for detail in alike)
            yield PartGroup(by_letter[letter], nearest, statements)

    def _statement(self, fact: Fact) -> Statement:
        return statement_view(self.comparison, fact, self.decided, self.languages)


def _doubt_of_part(part: Fact) -> tuple[str, str]:
    nearest = next((absence.nearest for absence in part.absences if absence.nearest), None)
    return part.letters, nearest.ref if nearest else ""


def _cell(fact: Fact, text: Text) -> Cell:
    refs = tuple(sentence.ref for sentence in fact.sentences if sentence.letter == text.letter)
    absence = next((one for one in fact.absences if one.letter == text.letter), None)
    nearest = absence.nearest if absence else None
    beside = next((letter for letter in fact.letters if letter != text.letter), "")
    is_unread = absence is not None and not absence.is_read
    return Cell(text, refs, nearest.ref if nearest else "", beside, is_unread)
