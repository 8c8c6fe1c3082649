"""Facts: statements by outlet, grouped by who reports them."""

from dataclasses import dataclass

from coverage_app.analysis import Comparison, Fact, Status
from coverage_app.lenses.notes import facts_note
from coverage_app.lenses.texts import Text, texts_of
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
class FactRow:
    """A statement, as the first text that has it words it, and each text's cell."""

    statement: str
    language: str
    is_cut_before: bool
    note: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Statements with the same answer to "who reports it?"; ``sign`` names their relation sign."""

    title: str
    sign: str
    rows: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True)
class FactsLens:
    """All statements of a story, in groups."""

    texts: tuple[Text, ...]
    groups: tuple[FactGroup, ...]

    @property
    def language(self) -> str:
        """The language of all texts, or "" when they have several."""
        first, *others = {text.language for text in self.texts}
        return "" if others else first

    @property
    def statement_count(self) -> int:
        return sum(len(group.rows) for group in self.groups)


def facts_lens(story: Story, comparison: Comparison) -> FactsLens | None:
    """Group the facts of a story; with fewer than two texts there is nothing to compare."""
    texts = texts_of(story, comparison)
    return FactsLens(texts, _groups(comparison, texts)) if len(texts) > 1 else None


def _groups(comparison: Comparison, texts: tuple[Text, ...]) -> tuple[FactGroup, ...]:
    every = "Both texts say this, in the same words" if len(texts) == 2 else "In the same words"
    wanted = [
        ("Told differently", "differs", _shared(comparison, Status.DIFFERS)),
        (every, "same", _shared(comparison, Status.SAME)),
        *((f"Only in {text.letter}", "only", _only(comparison, text)) for text in texts),
        ("Check: a sentence comes near", "check", _unsure(comparison)),
    ]
    groups = (
        FactGroup(title, sign, tuple(_row(comparison, fact, texts) for fact in facts))
        for title, sign, facts in wanted
    )
    return tuple(group for group in groups if group.rows)


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
    letter = fact.sentences[0].letter
    text = comparison.document(letter).document.text
    statement = " ".join(fact.statement.slice(text).split())
    return FactRow(
        statement=statement,
        language=next(text.language for text in texts if text.letter == letter),
        is_cut_before=statement[:1].islower() and fact.figure is None,
        note=facts_note(comparison, fact),
        cells=tuple(_cell(fact, text) for text in texts),
    )


def _cell(fact: Fact, text: Text) -> Cell:
    refs = tuple(sentence.ref for sentence in fact.sentences if sentence.letter == text.letter)
    nearest = next(
        (absence.nearest for absence in fact.absences if absence.letter == text.letter), None
    )
    beside = next((letter for letter in fact.letters if letter != text.letter), "")
    return Cell(text, refs, nearest.ref if nearest else "", beside)
