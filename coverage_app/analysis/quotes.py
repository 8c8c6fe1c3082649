"""Quotations with speaker and cue verb, and how sure we are."""

from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.documents import Document
from coverage_app.analysis.names import Name
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span


class QuoteKind(StrEnum):
    """How much of what was said stands between the marks."""

    FULL = "full"  # one or more whole sentences or clauses
    PARTIAL = "partial"  # some words inside the outlet's own sentence
    CONTINUED = "continued"  # carries on an earlier quote and its speaker
    SINGLE_WORD = "single word"  # a scare quote or one quoted word


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted: ``name`` at its fullest ("Antony Blinken"), ``span`` as written ("he")."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation.

    ``span`` includes the marks, ``words`` does not; ``sentences`` are the numbers of the sentences it
    touches (0 for the headline); ``speaker`` and ``cue`` are ``None`` where the text does not say or
    carries them over (a continued quote has the carried speaker, and no cue); ``closed`` is false
    when the closing mark is missing; ``confidence`` in the speaker runs from 0.0 to 1.0.
    """

    span: Span
    words: Span
    sentences: tuple[int, ...]
    kind: QuoteKind
    speaker: Speaker | None
    cue: Span | None
    closed: bool
    confidence: float


def find_quotes(
    document: Document, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Quote, ...]:
    """Find the quotations in headline and body, each with its speaker and cue verb."""
    raise NotImplementedError
