"""Each quotation with whoever says it, and how sure that is."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from coverage_app.analysis.cues import Cue, cue_after, cue_before, cue_later, dash_after
from coverage_app.analysis.documents import Document
from coverage_app.analysis.lexicon.grammar_words import PERSONAL_PRONOUNS
from coverage_app.analysis.names import Name
from coverage_app.analysis.passages import Passage, read_passages
from coverage_app.analysis.pieces import Piece, PieceKind, overlaps_any, read_pieces
from coverage_app.analysis.quote_marks import Quotation, find_quotations
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.speakers import Antecedents, bearer_of, without_article

# How sure we are of a speaker, by the kind of link; what counts is the order.
_DIRECT = 0.95
_DISTANT = 0.9
_CONTINUED = 0.85
_PRONOUN = 0.75
_SAME_PARAGRAPH = 0.75
_NEXT_IN_PARAGRAPH = 0.7
_SENTENCE_BEFORE = 0.55
_PARAGRAPH_BEFORE = 0.5
_UNKNOWN_PRONOUN = 0.4
_NEAREST_NAME = 0.35

_COMMAS = frozenset({",", "–", "—", "―", "-"})
_GOES_ON = frozenset(",?!…—–-")
# A quotation inside may close just before: "‘No,’”.
_CLOSING_MARKS = "’'”\" "
_ENDING = 4
_WORDS = frozenset({PieceKind.WORD, PieceKind.NAME, PieceKind.NUMBER})


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: full name or phrase, where it stands, and how sure we are."""

    name: str
    span: Span
    confidence: float


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation and its voice.

    ``cue`` is the span of the verb; ``whole`` tells that nothing but quotations stands in its
    sentence; ``carried`` that it goes on with the voice of a quotation before it.
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
    before: Utterance | None = None
    for passage in read_passages(document):
        said = reader.read(passage, before)
        found += said
        before = said[-1] if said else None
    return tuple(found)


class _Reader:
    """Reads one document passage by passage, and remembers who has been speaking."""

    def __init__(
        self, document: Document, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
    ) -> None:
        self.text = document.text
        self.sentences = sentences
        self.starts = [sentence.span.start for sentence in sentences]
        headlines = () if document.headline is None else (document.headline,)
        quotations = [
            *find_quotations(self.text, headlines),
            *find_quotations(self.text, document.paragraphs),
        ]
        self.quotations = sorted(quotations, key=lambda quotation: quotation.span)
        quoted = tuple(quotation.span for quotation in self.quotations)
        mentions = [(span, name) for name in names for span in name.mentions]
        outside = [mention for mention in mentions if not overlaps_any(mention[0], quoted)]
        self.mentions = sorted(outside, key=lambda mention: mention[0])
        self.antecedents = Antecedents(self.mentions, sentences)

    def read(self, passage: Passage, before: Utterance | None) -> list[Utterance]:
        """Find the utterances of a passage; ``before`` is the last of the passage before."""
        first = bisect_left(self.quotations, passage.span.start, key=lambda one: one.span.start)
        last = bisect_left(self.quotations, passage.span.end, key=lambda one: one.span.start)
        quotations = self.quotations[first:last]
        if not quotations:
            return []
        pieces = self._pieces(passage, [quotation.span for quotation in quotations])
        places = [place for place, piece in enumerate(pieces) if piece.kind is PieceKind.QUOTATION]
        attributed = [
            self._attributed(pieces, place, quotation)
            for place, quotation in zip(places, quotations, strict=True)
        ]
        return self._with_carried_voices(passage, attributed, before)

    def _pieces(self, passage: Passage, quoted: list[Span]) -> tuple[Piece, ...]:
        first = bisect_left(self.mentions, passage.span.start, key=lambda one: one[0].start)
        last = bisect_left(self.mentions, passage.span.end, key=lambda one: one[0].start)
        return read_pieces(passage.tokens, quoted, self.mentions[first:last])

    def _attributed(self, pieces: tuple[Piece, ...], place: int, quotation: Quotation) -> Utterance:
        """Read the voice that the words around a quotation give it."""
        first, end = self._sentence_of(pieces, quotation.span)
        cue = self._cue(pieces, place, first, end, quotation)
        around = (*pieces[first:place], *pieces[place + 1 : end])
        whole = not any(piece.kind in _WORDS for piece in around)
        if cue is None:
            return Utterance(quotation, None, None, whole)
        return Utterance(quotation, self._voice(pieces, cue), _verb_span(pieces, cue), whole)

    def _sentence_of(self, pieces: tuple[Piece, ...], span: Span) -> tuple[int, int]:
        """Return the pieces of the sentences over which a quotation reaches."""
        first = bisect_right(self.starts, span.start) - 1
        last = bisect_left(self.starts, span.end) - 1
        if first < 0:
            return 0, len(pieces)
        start, end = self.sentences[first].span.start, self.sentences[last].span.end
        return (
            bisect_left(pieces, start, key=lambda piece: piece.span.start),
            bisect_left(pieces, end, key=lambda piece: piece.span.start),
        )

    def _cue(
        self, pieces: tuple[Piece, ...], place: int, first: int, end: int, quotation: Quotation
    ) -> Cue | None:
        """Choose among the verbs of speech: the one before, unless a comma ends its clause."""
        before = cue_before(pieces, first, place)
        if before and not any(piece.key == "," for piece in pieces[before.verb[1] : place - 1]):
            return before
        return self._cue_after(pieces, place, quotation) or before or cue_later(pieces, place + 1, end)

    def _cue_after(
        self, pieces: tuple[Piece, ...], place: int, quotation: Quotation
    ) -> Cue | None:
        """Look right after a quotation that ends like a clause, with a comma in or behind it."""
        if place + 1 < len(pieces) and pieces[place + 1].key in _COMMAS:
            return cue_after(pieces, place + 2) or dash_after(pieces, place + 1)
        ending = quotation.words.slice(self.text)[-_ENDING:].rstrip(_CLOSING_MARKS)[-1:]
        goes_on = quotation.closed and ending in _GOES_ON
        return cue_after(pieces, place + 1) if goes_on else None

    def _voice(self, pieces: tuple[Piece, ...], cue: Cue) -> Voice:
        span = Span(pieces[cue.speaker[0]].span.start, pieces[cue.speaker[1] - 1].span.end)
        key = pieces[cue.speaker[0]].key
        is_pronoun = key in PERSONAL_PRONOUNS
        bearer = (
            self.antecedents.find(key, span.start) if is_pronoun else bearer_of(pieces, cue.speaker)
        )
        if bearer:
            self.antecedents.add_speaker(span, bearer)
        name = bearer.full if bearer else without_article(self.text, pieces, cue.speaker)
        if is_pronoun:
            return Voice(name, span, _PRONOUN if bearer else _UNKNOWN_PRONOUN)
        return Voice(name, span, _DIRECT if cue.direct else _DISTANT)

    def _with_carried_voices(
        self, passage: Passage, attributed: list[Utterance], before: Utterance | None
    ) -> list[Utterance]:
        """Give quotations without a verb of speech the voice of their neighbors, or none."""
        found: list[Utterance] = []
        for one, after in zip(attributed, (*attributed, None)[1:], strict=True):
            if one.voice is None:
                last = found[-1] if found else None
                one = _carried(one, last, after, before) or self._guessed(passage, one, before)
            found.append(one)
        return found

    def _guessed(self, passage: Passage, one: Utterance, before: Utterance | None) -> Utterance:
        """Guess from the first name of the sentence before, or of the sentence around."""
        quoted = one.quotation.span
        sentence = bisect_right(self.starts, quoted.start) - 1
        if one.whole:
            start = self.starts[sentence - 1] if sentence > 0 else 0
            confidence = _SENTENCE_BEFORE
        else:
            start = self.starts[sentence] if sentence >= 0 else 0
            confidence = _NEAREST_NAME
        person = self.antecedents.person_between(max(start, passage.span.start), quoted.start)
        has_words = " " in one.quotation.words.slice(self.text)
        if person and (one.whole or has_words):
            return replace(one, voice=Voice(person[1].full, person[0], confidence))
        return _lent(one, before, _PARAGRAPH_BEFORE) if one.whole and before else one


def _verb_span(pieces: tuple[Piece, ...], cue: Cue) -> Span | None:
    first, end = cue.verb
    return Span(pieces[first].span.start, pieces[end - 1].span.end) if end > first else None


def _carried(
    one: Utterance, last: Utterance | None, after: Utterance | None, before: Utterance | None
) -> Utterance | None:
    """Carry on the voice of a quotation that runs on, or of a neighbor in the same paragraph."""
    if one.quotation.continues and before and before.voice:
        return _lent(one, before, _CONTINUED)
    if one.whole and last and last.voice:
        return _lent(one, last, _SAME_PARAGRAPH)
    if one.whole and after and after.voice:
        return replace(_lent(one, after, _NEXT_IN_PARAGRAPH), carried=False)
    return None


def _lent(one: Utterance, other: Utterance, confidence: float) -> Utterance:
    """Give ``one`` the voice of ``other``, no surer than that was."""
    if other.voice is None:
        return one
    surest = min(confidence, other.voice.confidence)
    return replace(one, voice=replace(other.voice, confidence=surest), carried=True)
