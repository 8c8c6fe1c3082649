"""What a teacher decided: which lines belong to an article, which sentences tell one fact."""

from dataclasses import dataclass, replace

from coverage_app.analysis.documents import Document
from coverage_app.analysis.lines import decide_lines
from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class LineDecision:
    """Whether the line of that number belongs to the article of that letter."""

    letter: str
    line: int
    keep: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A span in the text of that letter."""

    letter: str
    span: Span


@dataclass(frozen=True, slots=True)
class FactDecision:
    """Whether two sentences of different texts report the same fact.

    Sentences go by their span, which no other decision moves, and not by their number.
    """

    left: Place
    right: Place
    same: bool


@dataclass(frozen=True, slots=True)
class Decisions:
    """Everything that a teacher decided about the texts of one story."""

    lines: tuple[LineDecision, ...] = ()
    facts: tuple[FactDecision, ...] = ()

    def applied_to(self, document: Document) -> Document:
        """Return ``document`` with the lines that a teacher kept or removed.

        >>> page = Document.from_text("The council voted on Monday to close it.\\n\\nMost read")
        >>> decided = Decisions(lines=(LineDecision("A", 3, keep=True),)).applied_to(page)
        >>> decided.lines[2].reason
        'kept by the teacher'
        """
        own = [decision for decision in self.lines if decision.letter == document.letter]
        keep = frozenset(decision.line for decision in own if decision.keep)
        remove = frozenset(decision.line for decision in own if not decision.keep)
        return replace(document, lines=decide_lines(document.lines, keep=keep, remove=remove))
