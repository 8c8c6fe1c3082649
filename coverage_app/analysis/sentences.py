"""Sentence boundaries."""

from dataclasses import dataclass

from coverage_app.analysis.documents import Document
from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body: ``number`` from 1 in reading order, ``paragraph`` from 0."""

    letter: str
    number: int
    span: Span
    paragraph: int

    @property
    def ref(self) -> str:
        """The name to say across a classroom.

        >>> Sentence("A", 4, Span(0, 9), 0).ref
        'A4'
        """
        return f"{self.letter}{self.number}"


def split_sentences(document: Document) -> tuple[Sentence, ...]:
    """Find the sentences of the body of ``document`` (the headline is not one of them)."""
    raise NotImplementedError
