"""Each quotation with whoever says it, and how sure that is."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from coverage_app.analysis.cues import Cue, cue_after, cue_before, cue_later
from coverage_app.analysis.documents import Document
from coverage_app.analysis.lexicon.grammar_words import PERSONAL_PRONOUNS
from coverage_app.analysis.names import Name, NameKind
from coverage_app.analysis.passages import Passage, read_passages
from coverage_app.analysis.pieces import Piece, PieceKind, read_pieces
from coverage_app.analysis.quote_marks import Quotation, find_quotations
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.speakers import Antecedents, bearer_of, without_article

# How sure we are of a speaker, by the kind of link; the order is what matters.
_DIRECT = 0.95
_DISTANT = 0.9
_ACROSS_COMMA = 0.8
_PRONOUN = 0.75
_CONTINUED = 0.85
_SAME_PARAGRAPH = 0.75
_NEXT_IN_PARAGRAPH = 0.7
_SENTENCE_BEFORE = 0.55
_PARAGRAPH_BEFORE = 0.5
_NEAREST_NAME = 0.35
_UNKNOWN_PRONOUN = 0.4

_COMMAS = frozenset({",", "–", "—", "-"})
_CLOSED_BY = frozenset(".")
_WORDS = frozenset({PieceKind.WORD, PieceKind.NAME, PieceKind.NUMBER})


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: the name or phrase, where it stands, the bearer if known, and how sure."""

    name: str
    span: Span
    bearer: Name | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation and its voice.

    ``cue`` is the span of the verb; ``whole`` tells that the quotation is a sentence of its own
    rather than part of the outlet's; ``carried`` that its voice is that of a quotation before it.
    """

    quotation: Quotation
    voice: Voice | None
    cue: Span | None
    whole: bool
    carried: bool = False


def find_utterances(
    document: Document, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Utterance, ...]:
    """Find the quotations of headline and body, and whose words each is.

    >>> from coverage_app.analysis.names import find_names
    >>> from coverage_app.analysis.sentences import split_sentences
    >>> document = Document.from_text("“It is too late,” said Mayor Ana Diaz.")
    >>> found = find_utterances(document, split_sentences(document), find_names(document))
    >>> [utterance.voice.name for utterance in found]
    ['Ana Diaz']
    """
    reader = _Reader(document, sentences, names)
    found: list[Utterance] = []
    for passage in read_passages(document):
        found += reader.read(passage, found[-1] if found else None)
    return tuple(found)


class _Reader:
    """Reads one document passage by passage, and remembers who has been speaking."""

    def __init__(
        self, document: Document, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
    ) -> None:
        self.text = document.text
        self.sentences = sentences
        headline = document.headline
        self.quotations = (
            *find_quotations(self.text, () if headline is None else (headline,)),
            *find_quotations(self.text, document.paragraphs),
        )
        self.mentions = sorted(
            ((span, name) for name in names for span in name.mentions), key=lambda pair: pair[0]
        )
        self.antecedents = Antecedents(self._mentions_outside(), sentences)
