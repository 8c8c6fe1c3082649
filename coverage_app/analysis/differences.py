"""Which words differ between two wordings of the same thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word


@dataclass(frozen=True, slots=True)
class WordDifference:
    """A place where two wordings part: ``left`` or ``right`` is ``None`` where one has no words.

    ``editorial`` is true when all that differs stands in square brackets.
    """

    left: Span | None
    right: Span | None
    editorial: bool = False


def word_differences(left: Sequence[Word], right: Sequence[Word]) -> tuple[WordDifference, ...]:
    """Compare two wordings word by word, marks and capitals aside.

    Spans of the result reach from the first to the last differing word, in their own side's text.

    >>> from coverage_app.analysis.words import find_words
    >>> one, other = "more and more votes", "more votes"
    >>> words = find_words(one, Span(0, 19)), find_words(other, Span(0, 10))
    >>> [d.left.slice(one) for d in word_differences(*words)]
    ['and more']
    """
    matcher = SequenceMatcher(
        None, [word.form for word in left], [word.form for word in right], autojunk=False
    )
    found = []
    for operation, i1, i2, j1, j2 in matcher.get_opcodes():
        if operation == "replace":
            found.append(_difference(left[i1:i2], right[j1:j2]))
        elif operation != "equal":
            found.append(_difference(_slid(left, i1, i2), _slid(right, j1, j2)))
    return tuple(found)


def share_of_same_words(left: Sequence[Word], right: Sequence[Word]) -> float:
    """Return the share of words, 0.0 to 1.0, that stand in both wordings in the same order.

    >>> from coverage_app.analysis.words import find_words
    >>> share_of_same_words(find_words("more votes", Span(0, 10)), find_words("votes", Span(0, 5)))
    0.6666666666666666
    """
    forms = [word.form for word in left], [word.form for word in right]
    return SequenceMatcher(None, *forms, autojunk=False).ratio()


def _slid(words: Sequence[Word], start: int, end: int) -> Sequence[Word]:
    """Slide a run on its own past equal words, so that "more [and more]" is preferred."""
    while start < end < len(words) and words[start].form == words[end].form:
        start, end = start + 1, end + 1
    return words[start:end]


def _difference(left: Sequence[Word], right: Sequence[Word]) -> WordDifference:
    return WordDifference(
        left=_reach(left),
        right=_reach(right),
        editorial=all(word.inserted for word in (*left, *right)),
    )


def _reach(words: Sequence[Word]) -> Span | None:
    return Span(words[0].span.start, words[-1].span.end) if words else None
