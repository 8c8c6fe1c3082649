"""How alike the sentences of two texts are, and by which terms."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain, combinations

from coverage_app.analysis.aligning.sentence_vectors import (
    LEAST_OVERLAP,
    NumberPair,
    SentenceVectors,
    likenesses,
    overlaps,
    sentence_vectors,
    story_weights,
)
from coverage_app.analysis.aligning.support import Place, Support, find_neighbors, support_of
from coverage_app.analysis.aligning.terms import story_terms
from coverage_app.analysis.aligning.texts import Texts

# How much a third sentence that is like both adds to the likeness of two. On human alignments of
# news sentences that raises the average precision by 0.01; 0.2 to 0.5 are as good.
SUPPORT_PART = 0.3
# Names, titles and the topic alone are worth less than a third of what other words are; each plain
# word in common wins back three tenths of the loss. Of 96 pairs that were read in whole articles,
# 12 of the 54 with one plain word or none state something in common, 27 of the 42 with more.
NAMES_LOSS = 0.7
EACH_PLAIN = 0.7
# So many pairs for each sentence of the longer text: all of them in any article of up to so many
# sentences. In longer texts most pairs have but a frequent word in common, and there are millions.
MOST_PAIRS_OF_EACH = 100


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two sentences are, 0.0 to 1.0.

    ``likeness`` looks at the two alone; ``closeness`` is higher where a third sentence of the story
    is like both, and lower where one of the two is more like another sentence of the other text;
    ``score`` is the closeness, less what hangs on names alone. ``of_left`` and ``of_right`` tell
    how near either comes to the best that its sentence has, 1.0 for the best. ``left_held`` and
    ``right_held`` are the shares, by weight, of each sentence that the other has; ``elsewhere`` is
    how like both a sentence of a third text is. ``telling``, ``plain`` and ``rare`` count the terms
    of that kind that both have; ``share`` is the number of telling ones by that of the sentence
    with fewer.
    """

    score: float
    closeness: float
    likeness: float
    of_left: float
    of_right: float
    left_held: float
    right_held: float
    elsewhere: float
    telling: int
    plain: int
    rare: int
    share: float


def compare_story(texts: Texts) -> dict[str, dict[tuple[int, int], Likeness]]:
    """Compare the sentences of all texts of a story, two texts at a time, by their two letters.

    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The council closed the library."))
    >>> other = annotate(Document.from_text("Rain fell. They closed the library.", letter="B"))
    >>> list(compare_story(read_texts((one, other)))["AB"])
    [(1, 2)]
    """
    terms = story_terms(texts)
    weights = story_weights(terms)
    vectors = {letter: sentence_vectors(sentences, weights) for letter, sentences in terms.items()}
    return compare_texts(vectors)


def compare_texts(
    vectors: Mapping[str, Mapping[int, SentenceVectors]],
) -> dict[str, dict[NumberPair, Likeness]]:
    """Compare the sentences of texts, by letter and number; number 0 is the headline.

    Pairs with nothing in common are left out.

    >>> from coverage_app.analysis.aligning.terms import SentenceTerms
    >>> one = SentenceTerms({"vote": 1.0}, (), frozenset({"vote"}))
    >>> vectors = sentence_vectors({1: one}, {"vote": 0.5})
    >>> compare_texts({"A": vectors, "B": vectors})["AB"][1, 1].closeness
    1.0
    """
    alike = {
        (one, other): _most_alike(
            dict(likenesses(vectors[one], vectors[other])),
            MOST_PAIRS_OF_EACH * max(len(vectors[one]), len(vectors[other])),
        )
        for one, other in combinations(vectors, 2)
    }
    near = find_neighbors(chain(_alike_amid_rivals(alike), _alike_within(vectors)))
    found = {}
    for (one, other), pairs in alike.items():
        supports = {pair: support_of((one, pair[0]), (other, pair[1]), near) for pair in pairs}
        found[one + other] = _set_against_rivals(vectors[one], vectors[other], pairs, supports)
    return found


def _most_alike(alike: dict[NumberPair, float], most: int) -> dict[NumberPair, float]:
    if len(alike) <= most:
        return alike
    chosen = nlargest(most, alike, key=lambda pair: (alike[pair], pair))
    return {pair: alike[pair] for pair in sorted(chosen)}


def _alike_amid_rivals(
    alike: Mapping[tuple[str, str], Mapping[NumberPair, float]],
) -> Iterator[tuple[Place, Place, float]]:
    """Give how alike sentences of two texts are, the less the better their other counterparts."""
    for (one, other), pairs in alike.items():
        for pair, (of_left, of_right) in _shares(pairs).items():
            likeness = pairs[pair] * math.sqrt(of_left * of_right)
            yield (one, pair[0]), (other, pair[1]), likeness


def _alike_within(
    vectors: Mapping[str, Mapping[int, SentenceVectors]],
) -> Iterator[tuple[Place, Place, float]]:
    """Give how alike the sentences of each text are."""
    for letter, found in vectors.items():
        for (one, other), likeness in overlaps(found, found).items():
            if one < other:
                yield (letter, one), (letter, other), likeness


def _set_against_rivals(
    left: Mapping[int, SentenceVectors],
    right: Mapping[int, SentenceVectors],
    alike: Mapping[NumberPair, float],
    supports: Mapping[NumberPair, Support],
) -> dict[NumberPair, Likeness]:
    """Compare pairs of sentences of two texts with the other pairs of either sentence.

    The closeness is the likeness with its support times the square root of its shares in the best
    that either sentence has among the sentences of the other text. A headline repeats what the body
    tells: it is no rival to the body, and sums up one sentence of the other text, so that its own
    share counts in full.
    """
    supported = {
        pair: 1 - (1 - likeness) * (1 - SUPPORT_PART * supports[pair].best)
        for pair, likeness in alike.items()
    }
    found = {}
    for pair, (of_left, of_right) in _shares(supported).items():
        one, other = pair
        of_headline = (of_left if not one else 1.0) * (of_right if not other else 1.0)
        closeness = supported[pair] * math.sqrt(of_left * of_right * of_headline)
        terms, others = left[one].terms, right[other].terms
        telling = len(terms.telling & others.telling)
        fewer = min(len(terms.telling), len(others.telling))
        plain = len(terms.plain & others.plain)
        found[pair] = Likeness(
            score=closeness * (1 - NAMES_LOSS * EACH_PLAIN**plain),
            closeness=closeness,
            likeness=alike[pair],
            of_left=of_left,
            of_right=of_right,
            left_held=_held(left[one], right[other], alike[pair]),
            right_held=_held(right[other], left[one], alike[pair]),
            elsewhere=supports[pair].elsewhere,
            telling=telling,
            plain=plain,
            rare=len(terms.rare & others.rare),
            share=telling / fewer if fewer else 0.0,
        )
    return found


def _held(one: SentenceVectors, other: SentenceVectors, likeness: float) -> float:
    if likeness < LEAST_OVERLAP:
        return 0.0
    return sum(part * part for term, part in one.whole.items() if term in other.whole)


def _shares(
    alike: Mapping[NumberPair, float],
) -> dict[NumberPair, tuple[float, float]]:
    """Map each pair to its shares in the best that either sentence has in the other text."""
    best_left, best_right = _best(alike, 0), _best(alike, 1)
    return {
        (one, other): (
            likeness / max(likeness, best_left.get(one, 0.0)),
            likeness / max(likeness, best_right.get(other, 0.0)),
        )
        for (one, other), likeness in alike.items()
    }


def _best(alike: Mapping[tuple[int, int], float], side: int) -> dict[int, float]:
    """Map each sentence to the best likeness it has with the body of the other text."""
    best: dict[int, float] = {}
    for pair, likeness in alike.items():
        if pair[1 - side]:
            best[pair[side]] = max(best.get(pair[side], 0.0), likeness)
    return best
