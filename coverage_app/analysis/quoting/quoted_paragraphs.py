"""A paragraph with quotations: which verb of speech goes with each of them."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from coverage_app.analysis.names import NameKind
from coverage_app.analysis.quoting.cues import Cue
from coverage_app.analysis.quoting.cues_after import cue_after, cue_later, dash_after, ends_clause
from coverage_app.analysis.quoting.cues_before import cue_before, name_at_start, name_before
from coverage_app.analysis.quoting.pieces import Piece, WholeKind, name_of
from coverage_app.analysis.quoting.quote_marks import Quotation
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import TokenKind

_DASHES = frozenset({"–", "—"})
_DATELINE_MARKS = frozenset(",.()/")
_LONGEST_DATELINE = 12
_BETWEEN = frozenset({"–", "—", "―", "-", "~", ",", ":"})
# The last mark inside a quotation after which its sentence can go on: "“No!” he said".
_GOES_ON = frozenset(",?!…—–-")
# A quotation inside may close just before: "‘No,’”".
_CLOSING_MARKS = "’'”\" "
_ENDING = 4
_WORDS = frozenset({TokenKind.WORD, WholeKind.NAME, TokenKind.NUMBER})


class Paragraph:
    """The pieces of a paragraph of ``text``; ``sentences`` are the places where sentences begin."""

    def __init__(self, text: str, pieces: tuple[Piece, ...], sentences: tuple[int, ...]) -> None:
        """Count the words in advance, so that a long paragraph costs no more than a short one.

        >>> Paragraph("", (), ()).quotations
        []
        """
        self.text = text
        self.pieces = pieces
        self.sentences = _past_dateline(text, pieces, sentences)
        words = (piece.kind in _WORDS for piece in pieces)
        self._words = tuple(accumulate(words, initial=0))
        self.quotations = [
            place for place, piece in enumerate(pieces) if piece.kind is WholeKind.QUOTATION
        ]

    def cue_of(self, place: int, quotation: Quotation) -> Cue | None:
        """Return the verb of speech of the quotation at ``pieces[place]``.

        A verb right after it that closes its clause wins ("“No,” she said."); then the one before
        it unless a comma ends its clause; then any other right after; then one that closes the
        sentence. A sentence of nothing but quotations can take the verb of the sentence before.

        >>> from coverage_app.analysis.quoting.pieces import read_pieces
        >>> from coverage_app.analysis.quoting.quote_marks import find_quotations
        >>> from coverage_app.analysis.tokens import TokenKind, tokenize
        >>> text = "“No,” said the mayor."
        >>> quotation = find_quotations(text, [Span(0, len(text))])[0]
        >>> pieces = read_pieces(tokenize(text, Span(0, len(text))), [quotation.span], [])
        >>> Paragraph(text, pieces, (0,)).cue_of(0, quotation).speaker
        (2, 4)
        """
        first, end = self._sentence_at(place)
        label = name_before(self.pieces, first, place)
        after = self._cue_after(place, quotation)
        if label or (after and ends_clause(self.pieces, after)):
            return label or after
        before = cue_before(self.pieces, first, place)
        if before and not self._has_comma(before.verb[1], place - 1):
            return before
        if after or before:
            return after or before
        if self.is_whole(place):
            return self._cue_of_sentence_before(first)
        later = cue_later(self.pieces, place + 1, end)
        return later or name_at_start(self.pieces, first, place)

    def last_cue(self) -> Cue | None:
        """Return the verb of speech of the last sentence, as of "She said:".

        >>> Paragraph("", (), ()).last_cue() is None
        True
        """
        first = self.sentences[-1] if self.sentences else 0
        return cue_before(self.pieces, first, len(self.pieces))

    def is_whole(self, place: int) -> bool:
        """Tell whether nothing but quotations stands in the sentence at ``pieces[place]``.

        >>> from coverage_app.analysis.quoting.pieces import Whole
        >>> Paragraph("", (Whole(0, 4, WholeKind.QUOTATION),), (0,)).is_whole(0)
        True
        """
        first, end = self._sentence_at(place)
        return self._words[first] == self._words[end]

    def span_of(self, places: tuple[int, int]) -> Span | None:
        """Return the span of ``pieces[start:end]``, or ``None`` when that is empty.

        >>> Paragraph("", (), ()).span_of((0, 0)) is None
        True
        """
        start, end = places
        if start == end:
            return None
        return Span(self.pieces[start].start, self.pieces[end - 1].end)

    def _sentence_at(self, place: int) -> tuple[int, int]:
        index = bisect_right(self.sentences, place)
        first = self.sentences[index - 1] if index else 0
        end = self.sentences[index] if index < len(self.sentences) else len(self.pieces)
        return first, end

    def _has_comma(self, start: int, end: int) -> bool:
        return any(piece.key == "," for piece in self.pieces[start:end])

    def _cue_after(self, place: int, quotation: Quotation) -> Cue | None:
        """Look right after a quotation that ends like a clause, with a comma in or behind it."""
        after = place + 1
        if after < len(self.pieces) and self.pieces[after].key in _BETWEEN:
            return cue_after(self.pieces, after + 1) or dash_after(self.pieces, after)
        ending = quotation.words.slice(self.text)[-_ENDING:].rstrip(_CLOSING_MARKS)[-1:]
        goes_on = quotation.closed and ending in _GOES_ON
        return cue_after(self.pieces, after) if goes_on else None

    def _cue_of_sentence_before(self, first: int) -> Cue | None:
        """Look in the sentence that ends at ``pieces[first]``, if it quotes nobody itself."""
        index = bisect_left(self.sentences, first)
        start = self.sentences[index - 1] if index else 0
        quoted = bisect_left(self.quotations, first) - bisect_left(self.quotations, start)
        return None if quoted else cue_before(self.pieces, start, first)


def _past_dateline(
    text: str, pieces: tuple[Piece, ...], sentences: tuple[int, ...]
) -> tuple[int, ...]:
    """Let the first sentence begin behind "LIMA (AP) —"."""
    if not sentences or sentences[0] or not _is_place(text, pieces[0]):
        return sentences
    for place in range(1, min(_LONGEST_DATELINE, len(pieces))):
        piece = pieces[place]
        if piece.key in _DASHES:
            past = place + 1 + (place + 1 < len(pieces) and pieces[place + 1].key in _DASHES)
            return (past, *sentences[1:]) if past < len(pieces) else sentences
        if not (piece.capitalized or piece.key in _DATELINE_MARKS):
            break
    return sentences


def _is_place(text: str, piece: Piece) -> bool:
    is_named = (name := name_of(piece)) is not None and name.kind is NameKind.PLACE
    return is_named or (piece.kind is not WholeKind.QUOTATION and piece.span.slice(text).isupper())
