"""Quotations with speaker and cue verb, and how sure we are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from coverage_app.analysis.cues import Cue, cue_after, cue_before, cue_later
from coverage_app.analysis.documents import Document
from coverage_app.analysis.lexicon.grammar_words import PERSONAL_PRONOUNS
from coverage_app.analysis.names import Name
from coverage_app.analysis.passages import Passage, read_passages
from coverage_app.analysis.pieces import Piece, PieceKind, read_pieces
from coverage_app.analysis.quote_marks import Quotation, find_quotations
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.speakers import Antecedents, bearer_of, without_article


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
    """Find the quotations in headline and body, each with its speaker and cue verb.

    >>> from coverage_app.analysis.names import find_names
    >>> from coverage_app.analysis.sentences import split_sentences
    >>> document = Document.from_text("Mayor Ana Diaz was angry. “It is too late,” she said.")
    >>> quotes = find_quotes(document, split_sentences(document), find_names(document))
    >>> [(quote.speaker.name, quote.cue.slice(document.text)) for quote in quotes]
    [('Ana Diaz', 'said')]
    """
    finder = _Finder(document, sentences, names)
    for passage in read_passages(document):
        finder.read(passage)
    return tuple(finder.quotes)
