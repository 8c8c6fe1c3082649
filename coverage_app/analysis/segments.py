"""Cut a text at the edges of spans, for display."""

from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text and the labels of all spans that cover it."""

    span: Span
    text: str
    labels: frozenset[str]


def split_at(text: str, within: Span, marks: Iterable[tuple[Span, str]]) -> tuple[Segment, ...]:
    """Cut ``text`` inside ``within`` wherever a labelled span of ``marks`` starts or ends.

    The segments join up to exactly ``within.slice(text)``; marks outside ``within`` are ignored.

    >>> [(s.text, sorted(s.labels)) for s in split_at("a b c", Span(0, 5), [(Span(2, 3), "x")])]
    [('a ', []), ('b', ['x']), (' c', [])]
    """
    inside = [(span, label) for span, label in marks if span.overlaps(within)]
    edges = {within.start, within.end}
    for span, _ in inside:
        edges |= {max(span.start, within.start), min(span.end, within.end)}
    cuts = sorted(edges)
    pieces = [Span(start, end) for start, end in zip(cuts, cuts[1:], strict=False)]
    return tuple(
        Segment(
            span=piece,
            text=piece.slice(text),
            labels=frozenset(label for span, label in inside if span.contains(piece)),
        )
        for piece in pieces
    )
