"""Sentences to choose from beside the one that is right: near it, and on its subject."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from heapq import nsmallest

from coverage_app.analysis import Comparison, Sentence
from quizzes.derivation.once import read_once

# What the words with content of each sentence, by its ref, stand for, however they are written.
SentenceKeys = Mapping[str, frozenset[str]]
# The sentences, by their refs, in which each of some things is found.
Places = Mapping[str, list[str]]


@read_once
def read_keys(comparison: Comparison) -> SentenceKeys:
    """Read once what the words of all sentences of a story stand for.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("The old dogs ran."),))
    >>> [sorted(keys) for keys in read_keys(comparison).values()]
    [['dog', 'old', 'ran']]
    """
    return {
        sentence.ref: comparison.sentence_keys(sentence)
        for one in comparison.documents
        for sentence in one.sentences
    }


@read_once
def read_places(comparison: Comparison) -> Places:
    """Read once in which sentences each word of a story stands.

    >>> from coverage_app.analysis import Document, compare
    >>> read_places(compare((Document.from_text("Dogs ran. A dog fell."),)))["dog"]
    ['A1', 'A2']
    """
    places: defaultdict[str, list[str]] = defaultdict(list)
    for ref, found in read_keys(comparison).items():
        for key in found:
            places[key].append(ref)
    return places


def choose_others(
    keys: SentenceKeys,
    places: Places,
    right: Collection[Sentence],
    others: Collection[Sentence],
    *,
    count: int,
) -> tuple[Sentence, ...]:
    """Choose ``count`` of the ``others``, in text order, to stand beside the sentences ``right``.

    First come the direct neighbors, then those with most words with content in common with one of
    the right ones, of equals the nearest.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Rain fell. Dogs ran. The bridge shook. Cats slept. The bridge fell."
    >>> comparison = compare((Document.from_text(text),))
    >>> first, second, third, *rest = comparison.documents[0].sentences
    >>> read = read_keys(comparison), read_places(comparison)
    >>> chosen = choose_others(*read, (third,), (first, second, *rest), count=3)
    >>> [sentence.ref for sentence in chosen]
    ['A2', 'A4', 'A5']
    """
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    shared: Counter[str] = Counter()
    for one in right:
        numbers[one.letter].append(one.number)
        found = Counter(ref for key in keys[one.ref] for ref in places[key] if ref[0] == one.letter)
        shared |= found

    def cost(other: Sentence) -> tuple[bool, int, int]:
        places_of_right, number = numbers[other.letter], other.number
        distance = abs(places_of_right[0] - number)
        if len(places_of_right) > 1:
            distance = min([abs(it - number) for it in places_of_right])
        return (False, 0, 1) if distance == 1 else (True, -shared.get(other.ref, 0), distance)

    beside = {f"{it.letter}{number}" for it in right for number in (it.number - 1, it.number + 1)}
    near = [it for it in others if it.ref in shared or it.ref in beside]
    chosen = nsmallest(count, near if len(near) >= count else others, key=cost)
    return tuple(sorted(chosen, key=lambda one: (one.letter, one.number)))
