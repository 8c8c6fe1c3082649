"""Quotations with speaker and cue verb, and how sure we are."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.names import Name
from coverage_app.analysis.passages import TokenizedDocument
from coverage_app.analysis.quoting.links import SURE_OF_SPEAKER
from coverage_app.analysis.quoting.utterances import find_utterances
from coverage_app.analysis.quoting.voices import Utterance
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span

_SENTENCE_ENDS = frozenset(".?!…")
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(",—–-")


class QuoteKind(StrEnum):
    """How much of what was said stands between the marks."""

    FULL = "full"  # one or more whole sentences or clauses
    PARTIAL = "partial"  # some words inside the outlet's own sentence
    CONTINUED = "continued"  # carries on an earlier quote and its speaker
    SINGLE_WORD = "single word"  # a scare quote or one quoted word


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted: ``name`` at its fullest ("Ana Diaz"), ``span`` as written ("he")."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation.

    ``span`` includes the marks, ``words`` does not; ``sentences`` are the numbers of the sentences
    it touches (0 for the headline); ``speaker`` and ``cue`` are ``None`` where the text does not
    say or carries them over (a continued quote has the carried speaker, and no cue); ``closed`` is
    false when the closing mark is missing; ``confidence`` in the speaker runs from 0.0 to 1.0.
    """

    span: Span
    words: Span
    sentences: tuple[int, ...]
    kind: QuoteKind
    speaker: Speaker | None
    cue: Span | None
    closed: bool
    confidence: float

    @property
    def has_sure_speaker(self) -> bool:
        """Tell whether the speaker is so sure that a key may rest on it.

        >>> whole = Span(0, 4)
        >>> Quote(whole, whole, (1,), QuoteKind.FULL, None, None, True, 0.0).has_sure_speaker
        False
        """
        return self.confidence >= SURE_OF_SPEAKER


def find_quotes(
    one: TokenizedDocument, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Quote, ...]:
    """Find the quotations in headline and body, each with its speaker and cue verb.

    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.names import find_names
    >>> from coverage_app.analysis.passages import TokenizedDocument, tokenize_document
    >>> from coverage_app.analysis.sentences import split_sentences
    >>> document = Document.from_text("Mayor Ana Diaz was angry. “It is too late,” she said.")
    >>> one = tokenize_document(document)
    >>> quotes = find_quotes(one, split_sentences(document), find_names(one))
    >>> [(quote.speaker.name, quote.cue.slice(document.text)) for quote in quotes]
    [('Ana Diaz', 'said')]
    """
    return tuple(
        _quote(one.text, utterance, _touched(sentences, utterance.quotation.words))
        for utterance in find_utterances(one, sentences, names)
    )


def _quote(text: str, utterance: Utterance, sentences: tuple[int, ...]) -> Quote:
    quotation, voice = utterance.quotation, utterance.voice
    return Quote(
        span=quotation.span,
        words=quotation.words,
        sentences=sentences or (0,),
        kind=_kind(text, utterance),
        speaker=Speaker(voice.name, voice.span) if voice else None,
        cue=utterance.cue,
        closed=quotation.closed,
        confidence=voice.confidence if voice else 0.0,
    )


def _touched(sentences: tuple[Sentence, ...], span: Span) -> tuple[int, ...]:
    """Return the numbers of the sentences that a span touches."""
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.end)
    last = bisect_left(sentences, span.end, key=lambda sentence: sentence.span.start)
    return tuple(sentence.number for sentence in sentences[first:last])


def _kind(text: str, utterance: Utterance) -> QuoteKind:
    """Say how much stands between the marks, by how it begins and how it ends."""
    if utterance.carried:
        return QuoteKind.CONTINUED
    words = utterance.quotation.words.slice(text)
    if words[-1] not in _SENTENCE_ENDS and not any(map(str.isspace, words)):
        return QuoteKind.SINGLE_WORD
    begins = next((character for character in words if character.isalnum()), "")
    is_full = (begins.isupper() or begins.isdigit()) and (
        utterance.whole or words[-1] in _CLAUSE_ENDS
    )
    return QuoteKind.FULL if is_full else QuoteKind.PARTIAL
