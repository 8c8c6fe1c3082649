"""Sentences to choose from beside the one that is right: near it, and on its subject."""

from collections.abc import Iterable

from coverage_app.analysis import Comparison, Sentence


def choose_others(
    comparison: Comparison, right: Iterable[Sentence], others: Iterable[Sentence], *, count: int
) -> tuple[Sentence, ...]:
    """Choose ``count`` of the ``others``, in text order, to stand beside the sentences ``right``.

    First come the direct neighbors, then those with most words with content in common with one of
    the right ones, of equals the nearest.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Rain fell. Dogs ran. The bridge shook. Cats slept. The bridge fell."
    >>> comparison = compare((Document.from_text(text),))
    >>> sentences = comparison.documents[0].sentences
    >>> others = (*sentences[:2], *sentences[3:])
    >>> [it.ref for it in choose_others(comparison, sentences[2:3], others, count=3)]
    ['A2', 'A4', 'A5']
    """
    proven = tuple(right)

    def cost(other: Sentence) -> tuple[bool, int, int]:
        same = [one for one in proven if one.letter == other.letter]
        distance = min((abs(one.number - other.number) for one in same), default=0)
        common = max((common_words(comparison, one, other) for one in same), default=0)
        return distance > 1, 0 if distance == 1 else -common, distance

    chosen = sorted(others, key=cost)[:count]
    return tuple(sorted(chosen, key=lambda one: (one.letter, one.number)))


def common_words(comparison: Comparison, one: Sentence, other: Sentence) -> int:
    """Count the words with content that two sentences have in common, whatever their form.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("The old bridge fell. A bridge is old."),))
    >>> common_words(comparison, *comparison.documents[0].sentences)
    2
    """
    keys = [comparison.content_keys(it.span, it.letter) for it in (one, other)]
    return len(keys[0] & keys[1])
