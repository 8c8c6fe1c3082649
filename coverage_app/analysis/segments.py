"""Cut a text at the edges of spans, for display."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text and the labels of all spans that cover it."""

    span: Span
    text: str
    labels: frozenset[str]


def split_at(text: str, within: Span, marks: Iterable[tuple[Span, str]]) -> tuple[Segment, ...]:
    """Cut ``text`` inside ``within`` wherever a span of ``marks`` starts or ends.

    The segments join up to exactly ``within.slice(text)``; marks outside ``within`` are ignored.

    >>> [(s.text, sorted(s.labels)) for s in split_at("a b c", Span(0, 5), [(Span(2, 3), "x")])]
    [('a ', []), ('b', ['x']), (' c', [])]
    """
    changes: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for span, label in marks:
        if span.overlaps(within):
            changes[max(span.start, within.start)].append((label, 1))
            changes[min(span.end, within.end)].append((label, -1))
    covering: Counter[str] = Counter()
    segments = []
    for start, end in pairwise(sorted({within.start, within.end, *changes})):
        for label, change in changes[start]:
            covering[label] += change
            if not covering[label]:
                del covering[label]
        piece = Span(start, end)
        segments.append(Segment(piece, piece.slice(text), frozenset(covering)))
    return tuple(segments)
