"""Which words differ between two wordings of the same thing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

# Where words repeat, the time of comparing two wordings grows with the cube of their length. Of the
# wordings compared in ../shared/data/events the longest has 96 words.
MOST_WORDS = 300


class DifferenceKind(StrEnum):
    """In what way two wordings part at one place."""

    WORDING = "wording"  # other words, or words that only one has
    BOUNDARY = "boundary"  # one begins earlier or ends later
    EDITORIAL = "editorial"  # the outlet put words or letters in, in square brackets
    SPELLING = "spelling"  # the same letters, written as one word or as two


@dataclass(frozen=True, slots=True)
class WordDifference:
    """A place where two wordings part: ``left`` or ``right`` is ``None`` where one has no words."""

    left: Span | None
    right: Span | None
    kind: DifferenceKind = DifferenceKind.WORDING

    @property
    def editorial(self) -> bool:
        """Tell whether all that differs stands in square brackets."""
        return self.kind is DifferenceKind.EDITORIAL


def word_differences(left: Sequence[Word], right: Sequence[Word]) -> tuple[WordDifference, ...]:
    """Compare two wordings word by word, marks and capitals aside.

    Spans of the result reach from the first to the last differing word, in their own side's text.
    Wordings that are too long to be compared word by word differ as a whole.

    >>> from coverage_app.analysis.words import find_words
    >>> one, other = "more and more votes", "more votes"
    >>> words = find_words(one, Span(0, 19)), find_words(other, Span(0, 10))
    >>> [(d.left.slice(one), d.kind.value) for d in word_differences(*words)]
    [('and more', 'wording')]
    """
    if _forms(left) == _forms(right):
        return tuple(_fitted(left, right))
    if max(len(left), len(right)) > MOST_WORDS:
        return (_difference(left, right, at_edge=False),)
    return tuple(_differences(left, right))


def share_of_same_words(left: Sequence[Word], right: Sequence[Word]) -> float:
    """Return the share of words, 0.0 to 1.0, that stand in both wordings in the same order.

    Of wordings that are too long to be compared word by word, whatever the order.

    >>> from coverage_app.analysis.words import find_words
    >>> share_of_same_words(find_words("more votes", Span(0, 10)), find_words("votes", Span(0, 5)))
    0.6666666666666666
    """
    one, other = _forms(left), _forms(right)
    if one == other:
        return 1.0
    if max(len(one), len(other)) > MOST_WORDS:
        return 2 * (Counter(one) & Counter(other)).total() / (len(one) + len(other))
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _forms(words: Sequence[Word]) -> list[str]:
    return [word.form for word in words]


def _differences(left: Sequence[Word], right: Sequence[Word]) -> Iterator[WordDifference]:
    matcher = SequenceMatcher(None, _forms(left), _forms(right), autojunk=False)
    for operation, i1, i2, j1, j2 in matcher.get_opcodes():
        if operation == "equal":
            yield from _fitted(left[i1:i2], right[j1:j2])
        elif operation == "replace":
            yield _difference(left[i1:i2], right[j1:j2], at_edge=False)
        else:
            words, start, end = (left, i1, i2) if i1 < i2 else (right, j1, j2)
            start, end = _slid(words, start, end)
            lone, none = words[start:end], words[:0]
            sides = (lone, none) if i1 < i2 else (none, lone)
            yield _difference(*sides, at_edge=start == 0 or end == len(words))


def _fitted(left: Sequence[Word], right: Sequence[Word]) -> Iterator[WordDifference]:
    """Find the words that one outlet fitted into its sentence by letters in square brackets."""
    for one, other in zip(left, right, strict=True):
        if one.fitted != other.fitted:
            yield WordDifference(one.span, other.span, DifferenceKind.EDITORIAL)


def _slid(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """Slide a run on its own past equal words, so that "more [and more]" is preferred."""
    while start < end < len(words) and words[start].form == words[end].form:
        start, end = start + 1, end + 1
    return start, end


def _difference(left: Sequence[Word], right: Sequence[Word], *, at_edge: bool) -> WordDifference:
    kind = DifferenceKind.BOUNDARY if at_edge else DifferenceKind.WORDING
    if all(word.inserted for word in (*left, *right)):
        kind = DifferenceKind.EDITORIAL
    elif _letters(left) == _letters(right):
        kind = DifferenceKind.SPELLING
    return WordDifference(_reach(left), _reach(right), kind)


def _letters(words: Sequence[Word]) -> str:
    return "".join(word.form for word in words)


def _reach(words: Sequence[Word]) -> Span | None:
    return Span(words[0].start, words[-1].end) if words else None
