"""One article as the analysis sees it."""

from dataclasses import dataclass

from coverage_app.analysis.lines import Line, LineKind, classify_lines
from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class Document:
    """One article: its letter in the story, its text as it came in, and its classified lines."""

    letter: str
    text: str
    lines: tuple[Line, ...]
    outlet: str = ""
    first_publisher: str = ""

    @classmethod
    def from_text(
        cls, text: str, *, letter: str = "A", outlet: str = "", first_publisher: str = ""
    ) -> "Document":
        """Classify the lines of ``text`` and wrap them up.

        >>> Document.from_text("Only one line.", letter="B").letter
        'B'
        """
        return cls(letter, text, classify_lines(text), outlet, first_publisher)

    @property
    def headline(self) -> Span | None:
        """The span of the headline, or ``None`` when the page has none."""
        return next((line.span for line in self.lines if line.kind is LineKind.HEADLINE), None)

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The spans of the lines that make up the body, in order."""
        return tuple(
            line.span for line in self.lines if line.kind in (LineKind.SUBHEAD, LineKind.BODY)
        )
