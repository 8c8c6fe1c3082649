"""Facts: statements by outlet, grouped by who reports them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from coverage_app.analysis import Comparison, Fact, Sentence
from coverage_app.lenses.fact_groups import group_facts
from coverage_app.lenses.notes import facts_note
from coverage_app.lenses.statements import (
    Statement,
    StatementDecisions,
    details_by_sentence,
    is_all_of,
    read_statement_decisions,
    statement_view,
)
from coverage_app.lenses.texts import Text, shared_language, texts_of
from coverage_app.models import Story


@dataclass(frozen=True, slots=True)
class Cell:
    """What one text has of a statement: the names of its sentences, or that of the nearest one.

    ``beside`` is the letter of another text that has it, to be read next to this one.
    """

    text: Text
    refs: tuple[str, ...]
    nearest: str
    beside: str


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

    ``absence`` says which texts do not mention any of them.
    """

    title: str
    sign: str
    rows: tuple[FactRow, ...]
    absence: str = ""


@dataclass(frozen=True, slots=True)
class HiddenStatement:
    """A statement that students do not see, and the number of the decision that hides it."""

    statement: Statement
    decision: int


@dataclass(frozen=True, slots=True)
class FactsLens:
    """All statements of a story, in groups; ``hidden`` is for teachers alone."""

    texts: tuple[Text, ...]
    groups: tuple[FactGroup, ...]
    hidden: tuple[HiddenStatement, ...]

    @property
    def language(self) -> str:
        return shared_language(self.texts)

    @property
    def statement_count(self) -> int:
        return sum(len(group.rows) for group in self.groups)


def facts_lens(story: Story, comparison: Comparison) -> FactsLens | None:
    """Group the facts of a story; with fewer than two texts there is nothing to compare."""
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    table = _Table(
        comparison=comparison,
        texts=texts,
        decided=read_statement_decisions(story),
        details=details_by_sentence(comparison),
        languages={text.letter: text.language for text in texts},
    )
    return FactsLens(texts, tuple(table.groups()), tuple(table.hidden()))


@dataclass(frozen=True, slots=True)
class _Table:
    """Makes the rows of one story's facts, as its teachers decided about them."""

    comparison: Comparison
    texts: tuple[Text, ...]
    decided: StatementDecisions
    details: Mapping[Sentence, Sequence[Fact]]
    languages: Mapping[str, str]

    def groups(self) -> Iterator[FactGroup]:
        shown = [
            fact
            for fact in self.comparison.facts
            if not fact.is_detail and self.decided.hiding(fact) is None
        ]
        for group in group_facts(shown, len(self.texts)):
            rows = tuple(self._row(fact) for fact in group.facts)
            yield FactGroup(group.title, group.sign, rows, group.absence)

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
    nearest = next(
        (absence.nearest for absence in fact.absences if absence.letter == text.letter), None
    )
    beside = next((letter for letter in fact.letters if letter != text.letter), "")
    return Cell(text, refs, nearest.ref if nearest else "", beside)
