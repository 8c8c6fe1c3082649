"""Sentences to choose from beside the one that is right: near it, and on its subject."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from coverage_app.analysis import Comparison, Sentence

# What the words with content of each sentence, by its ref, stand for, however they are written.
SentenceKeys = Mapping[str, frozenset[str]]


def read_keys(comparison: Comparison) -> SentenceKeys:
    """Read once what the words of all sentences of a story stand for.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("The old dogs ran."),))
    >>> [sorted(keys) for keys in read_keys(comparison).values()]
    [['dog', 'old', 'ran']]
    """
    return {
        sentence.ref: comparison.content_keys(sentence.span, sentence.letter)
        for one in comparison.documents
        for sentence in one.sentences
    }


def choose_others(
    keys: SentenceKeys, right: Iterable[Sentence], others: Iterable[Sentence], *, count: int
) -> tuple[Sentence, ...]:
    """Choose ``count`` of the ``others``, in text order, to stand beside the sentences ``right``.

    First come the direct neighbors, then those with most words with content in common with one of
    the right ones, of equals the nearest.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Rain fell. Dogs ran. The bridge shook. Cats slept. The bridge fell."
    >>> comparison = compare((Document.from_text(text),))
    >>> first, second, third, *rest = comparison.documents[0].sentences
    >>> chosen = choose_others(
    ...     read_keys(comparison), (third,), (first, second, *rest), count=3
    ... )
    >>> [sentence.ref for sentence in chosen]
    ['A2', 'A4', 'A5']
    """
    proven: defaultdict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
    for one in right:
        proven[one.letter].append((one.number, keys[one.ref]))

    def cost(other: Sentence) -> tuple[bool, int, int]:
        same = proven[other.letter]
        distance = min([abs(number - other.number) for number, _ in same])
        if distance == 1:
            return False, 0, distance
        own = keys[other.ref]
        return distance > 1, -max([len(shared & own) for _, shared in same]), distance

    chosen = sorted(others, key=cost)[:count]
    return tuple(sorted(chosen, key=lambda one: (one.letter, one.number)))
