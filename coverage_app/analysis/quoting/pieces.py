"""A paragraph as words, names and quotations: what the finder of speakers reads."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from coverage_app.analysis.names import Name
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import Token, touching


class WholeKind(StrEnum):
    """What stands as one piece in the place of several tokens."""

    NAME = "name"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole mention of a name, or a whole quotation."""

    start: int
    end: int
    kind: WholeKind
    capitalized: bool = False
    name: Name | None = None
    key: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


# The tokens stand for themselves: a long text has very many, and a second object for each of them
# would only cost time.
Piece: TypeAlias = Token | Whole


def name_of(piece: Piece) -> Name | None:
    """Return the name that a piece mentions, or nothing.

    >>> name_of(Whole(0, 4, WholeKind.QUOTATION)) is None
    True
    """
    return piece.name if isinstance(piece, Whole) else None


def read_pieces(
    tokens: Iterable[Token], quotations: Iterable[Span], names: Iterable[tuple[Span, Name]]
) -> tuple[Piece, ...]:
    """Put quotations and mentions of ``names`` as one piece each in the place of their tokens.

    Both come in text order. A hyphen after a space or another hyphen is a dash. Inside quotations
    nothing else is kept; of mentions that overlap the first and longest stays.

    >>> from coverage_app.analysis.tokens import tokenize
    >>> tokens = tokenize("“Yes,” she said.", Span(0, 16))
    >>> [piece.kind.value for piece in read_pieces(tokens, [Span(0, 6)], [])]
    ['quotation', 'word', 'word', 'mark']
    """
    quoted = tuple(quotations)
    whole = [Whole(span.start, span.end, WholeKind.QUOTATION) for span in quoted]
    whole += [
        Whole(span.start, span.end, WholeKind.NAME, capitalized=True, name=name)
        for span, name in names
        if not overlaps_any(span, quoted)
    ]
    whole.sort(key=lambda piece: (piece.start, -piece.end))
    return tuple(_merged(tokens, whole))


def key_of(pieces: tuple[Piece, ...], place: int) -> str:
    """Return the key of ``pieces[place]``, or nothing outside the pieces.

    >>> key_of((), 0)
    ''
    """
    return pieces[place].key if 0 <= place < len(pieces) else ""


def overlaps_any(span: Span, others: tuple[Span, ...]) -> bool:
    """Tell whether ``span`` overlaps one of ``others``, which are in text order and apart.

    >>> overlaps_any(Span(2, 5), (Span(0, 1), Span(4, 9)))
    True
    """
    place = bisect_left(others, span.end, key=lambda other: other.start)
    return place > 0 and others[place - 1].overlaps(span)


def _merged(tokens: Iterable[Token], whole: list[Whole]) -> Iterator[Piece]:
    position, index = 0, 0
    last: Token | None = None
    for token in tokens:
        while index < len(whole) and whole[index].start < token.end:
            if whole[index].start >= position:
                yield whole[index]
                position = whole[index].end
            index += 1
        if token.start >= position:
            dash = token.key == "-" and _is_dash(token, last)
            yield replace(token, key="–") if dash else token
        last = token


def _is_dash(token: Token, last: Token | None) -> bool:
    """Tell whether a hyphen is a dash of a typewriter: after a space, or the second of two."""
    return last is None or last.key == "-" or not touching(last, token)
