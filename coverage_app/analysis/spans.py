"""A half-open range of characters in one text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range ``start <= i < end`` of Unicode code points in one text.

    Raises `ValueError` when the range is negative or ends before it starts. Spans sort by start,
    then by end.

    >>> Span(4, 11).slice("The council voted.")
    'council'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a range that no text can have."""
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        """Count the code points covered.

        >>> len(Span(4, 11))
        7
        """
        return self.end - self.start

    def slice(self, text: str) -> str:
        """Return the part of ``text`` that the span covers, unchanged.

        >>> Span(0, 3).slice("The council")
        'The'
        """
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Tell whether ``other`` lies wholly inside this span.

        >>> Span(0, 10).contains(Span(2, 10))
        True
        """
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one code point; an empty span shares none.

        >>> Span(0, 4).overlaps(Span(4, 8)), Span(0, 4).overlaps(Span(3, 8))
        (False, True)
        """
        return max(self.start, other.start) < min(self.end, other.end)


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span of ``text[start:end]`` without the white space around it.

    No-break spaces count as white space. A blank range gives an empty span at ``start``.

    >>> trimmed("  Yes. ", 0, 7)
    Span(start=2, end=6)
    """
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    if lead == len(part):
        return Span(start, start)
    return Span(start + lead, start + len(part.rstrip()))
