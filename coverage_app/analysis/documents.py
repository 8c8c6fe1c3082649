"""One article as the analysis sees it."""

from dataclasses import dataclass
from itertools import groupby

from coverage_app.analysis.lines import Line, LineKind, classify_lines
from coverage_app.analysis.page.readings import find_paragraphs
from coverage_app.analysis.spans import Span

HEADINGS = frozenset({LineKind.HEADLINE, LineKind.SUBHEAD})


@dataclass(frozen=True, slots=True)
class Document:
    """One article: its letter in the story, its text as it came in, and its classified lines.

    ``language`` is a code such as "en" or "pt-br"; what is searched for is English.
    """

    letter: str
    text: str
    lines: tuple[Line, ...]
    outlet: str = ""
    first_publisher: str = ""
    language: str = "en"

    @property
    def is_english(self) -> bool:
        """Tell whether the text is in English, as the word lists of the analysis are.

        >>> Document("A", "Il pleut.", (), language="fr").is_english
        False
        """
        return self.language.split("-")[0] == "en"

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
        """The span of the headline, or ``None`` when the page has none.

        >>> Document.from_text("It rained.").headline is None
        True
        """
        return next((line.span for line in self.lines if line.kind is LineKind.HEADLINE), None)

    @property
    def headings(self) -> tuple[Span, ...]:
        """The spans of the headline and the subheads, in order.

        >>> Document.from_text("It rained.").headings
        ()
        """
        return tuple(line.span for line in self.lines if line.kind in HEADINGS)

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The spans of the paragraphs of the body, in order: a line each, or a block of hard lines.

        Subheads are kept on the page but are no paragraphs: they are labels that an editor put over
        the text, not statements in it, and make no sentences.

        >>> [len(span) for span in Document.from_text("It rained.\\n\\nIt snowed.").paragraphs]
        [10, 10]
        """
        texts = [line.span.slice(self.text) for line in self.lines]
        found = []
        for places in find_paragraphs(texts):
            lines = self.lines[places.start : places.stop]
            for in_body, group in groupby(lines, key=lambda line: line.kind is LineKind.BODY):
                if in_body:
                    spans = [line.span for line in group]
                    found.append(Span(spans[0].start, spans[-1].end))
        return tuple(found)
