"""Two wordings woven into one line: words in common once, and a fork wherever they part."""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Span, Word, WordDifference


@dataclass(frozen=True, slots=True)
class Strand:
    """Words in common, or a fork: what either text has there, which may be nothing."""

    common: str = ""
    left: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a span of one text."""

    text: str
    end: int
    words: tuple[Word, ...]

    @classmethod
    def of(cls, one: AnnotatedDocument, span: Span) -> "Wording":
        return cls(one.document.text, span.end, one.words_in(span))

    def place(self, span: Span) -> int:
        return next(place for place, word in enumerate(self.words) if word.start >= span.start)

    def reach(self, start: int, span: Span | None) -> int:
        """Return the place after the words of ``span``, which begin at ``start``."""
        return start + sum(span.start <= word.start < span.end for word in self.words if span)

    def cut(self, start: int, end: int) -> str:
        """Return the words from one place to another, with the brackets around them."""
        if start == end:
            return ""
        first, last = self.words[start].start, self.words[end - 1].end
        first -= self.text[first - 1 : first] == "["
        last += self.text[last : last + 1] == "]"
        return self.text[first:last]

    def cut_with_marks(self, start: int, end: int) -> str:
        """Return the words from one place to another, with the marks that follow them."""
        words = self.cut(start, end)
        close = self.words[end - 1].end
        following = self.words[end].start if end < len(self.words) else self.end
        rest = self.text[close:following].strip().rstrip("[").rstrip()
        return words + rest.removeprefix("]") if words.endswith("]") else words + rest


def weave(
    left: Wording, right: Wording, differences: tuple[WordDifference, ...]
) -> tuple[Strand, ...]:
    """Weave two wordings; what they have in common is shown as the left one writes it."""
    return tuple(strand for strand in _strands(left, right, differences) if strand != Strand())


def _strands(
    left: Wording, right: Wording, differences: tuple[WordDifference, ...]
) -> Iterator[Strand]:
    one = other = 0
    for difference in differences:
        if difference.left:
            same = left.place(difference.left) - one
        else:
            same = right.place(difference.right) - other if difference.right else 0
        yield _common(left, one, one + same)
        one, other = one + same, other + same
        ends = left.reach(one, difference.left), right.reach(other, difference.right)
        yield Strand(left=left.cut(one, ends[0]), right=right.cut(other, ends[1]))
        one, other = ends
    yield _common(left, one, len(left.words))


def _common(wording: Wording, start: int, end: int) -> Strand:
    return Strand(common=wording.cut_with_marks(start, end)) if start < end else Strand()
