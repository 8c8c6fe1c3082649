"""The sentences of a story as vectors of weighted terms, and how much two of them overlap."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, product, starmap

from coverage_app.analysis.aligning.terms import SentenceTerms, Terms

# The best clause of each counts beside the whole sentences: two long sentences may have one
# proposition in common. Measured with the weights of the terms; 0.1 to 0.5 are as good.
CLAUSE_PART = 0.2
# Sentences that have less in common are not compared clause by clause.
LEAST_OVERLAP = 0.1
# Two sentences are less far apart by what only one text has than by what both might have told:
# 0.2 to 0.7 are as good, and better than 1.0 by 0.002 of average precision on human alignments.
ONE_TEXT_PART = 0.5

Vector = dict[str, float]
NumberPair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """A sentence as vectors of length 1: the whole and its clauses; and its terms."""

    whole: Vector
    clauses: tuple[Vector, ...]
    terms: SentenceTerms


def word_weights(sentences: Iterable[Iterable[str]]) -> dict[str, float]:
    """Weigh each key, word or term, by how few of the ``sentences`` have it.

    The weight is the inverse document frequency, ``log((n + 1) / (sentences with the key))``: what
    every sentence of a story has ("troops") says little about whether two of them tell the same.

    >>> weights = word_weights([frozenset({"vote", "monday"}), frozenset({"vote"})])
    >>> weights["monday"] > weights["vote"]
    True
    """
    counts: Counter[str] = Counter()
    total = 0
    for keys in sentences:
        counts.update(keys)
        total += 1
    return {key: math.log((total + 1) / count) for key, count in counts.items()}


def sentence_vectors(
    sentences: Mapping[int, SentenceTerms], weights: Mapping[str, float]
) -> dict[int, SentenceVectors]:
    """Turn the terms of a text's sentences into vectors; ``weights`` must know all their terms.

    A term counts with the square root of its weight, which keeps a story of few sentences from
    being ruled by a few rare words. On human alignments of news sentences the root is better than
    the plain weight by 0.01 of average precision.

    >>> from coverage_app.analysis.aligning.terms import SentenceTerms
    >>> one = SentenceTerms({"vote": 1.0}, (), frozenset({"vote"}))
    >>> sentence_vectors({1: one}, {"vote": 0.5})[1].whole
    {'vote': 1.0}
    """
    return {
        number: SentenceVectors(
            whole=_unit_vector(sentence.whole, weights),
            clauses=tuple(_unit_vector(clause, weights) for clause in _parts(sentence)),
            terms=sentence,
        )
        for number, sentence in sentences.items()
    }


def story_weights(terms: Mapping[str, Mapping[int, SentenceTerms]]) -> dict[str, float]:
    """Weigh the terms of a story, by letter and number; half as much what only one text has.

    >>> from coverage_app.analysis.aligning.terms import SentenceTerms
    >>> one, other = (SentenceTerms(dict.fromkeys(words, 1.0), (), frozenset(words))
    ...     for words in (("vote", "monday"), ("vote", "rain")))
    >>> weights = story_weights({"A": {1: one}, "B": {1: other}})
    >>> weights["monday"] == math.log(3) / 2
    True
    """
    weights = word_weights(one.whole for found in terms.values() for one in found.values())
    texts = Counter(chain.from_iterable(_terms_of(found) for found in terms.values()))
    return {
        term: weight if texts[term] > 1 else ONE_TEXT_PART * weight
        for term, weight in weights.items()
    }


def likenesses(
    left: Mapping[int, SentenceVectors], right: Mapping[int, SentenceVectors]
) -> Iterator[tuple[NumberPair, float]]:
    """Compare the sentences of two texts as a whole, and their clauses where that says more.

    Yields numbers and the likeness, 0.0 to 1.0, of all pairs with something in common.

    >>> from coverage_app.analysis.aligning.terms import SentenceTerms
    >>> one = SentenceTerms({"vote": 1.0}, (), frozenset({"vote"}))
    >>> vectors = sentence_vectors({1: one}, {"vote": 0.5})
    >>> dict(likenesses(vectors, vectors))
    {(1, 1): 1.0}
    """
    for (one, other), overlap in overlaps(left, right).items():
        clause = overlap
        if overlap >= LEAST_OVERLAP:
            clause = _best_clause(left[one], right[other], overlap)
        yield (one, other), (1 - CLAUSE_PART) * overlap + CLAUSE_PART * clause


def overlaps(
    left: Mapping[int, SentenceVectors], right: Mapping[int, SentenceVectors]
) -> dict[NumberPair, float]:
    """Multiply the vectors of whole sentences, by an index of the terms.

    >>> from coverage_app.analysis.aligning.terms import SentenceTerms
    >>> one = SentenceTerms({"vote": 1.0}, (), frozenset({"vote"}))
    >>> vectors = sentence_vectors({1: one}, {"vote": 0.5})
    >>> overlaps(vectors, vectors)
    {(1, 1): 1.0}
    """
    index: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for other, vectors in right.items():
        for term, part in vectors.whole.items():
            index[term].append((other, part))
    found: dict[NumberPair, float] = {}
    for one, vectors in left.items():
        sums: defaultdict[int, float] = defaultdict(float)
        for term, part in vectors.whole.items():
            for other, other_part in index.get(term, ()):
                sums[other] += part * other_part
        found.update(((one, other), overlap) for other, overlap in sums.items())
    return found


def _best_clause(left: SentenceVectors, right: SentenceVectors, whole: float) -> float:
    pairs = chain(
        product(left.clauses, right.clauses),
        ((clause, right.whole) for clause in left.clauses),
        ((left.whole, clause) for clause in right.clauses),
    )
    return max(chain((whole,), starmap(_overlap, pairs)))


def _overlap(left: Vector, right: Vector) -> float:
    fewer, more = (left, right) if len(left) < len(right) else (right, left)
    return sum(part * more[term] for term, part in fewer.items() if term in more)


def _parts(sentence: SentenceTerms) -> tuple[Terms, ...]:
    """Return the clauses of a sentence that has more than one: a single one is the whole."""
    return sentence.clauses if len(sentence.clauses) > 1 else ()


def _terms_of(sentences: Mapping[int, SentenceTerms]) -> set[str]:
    return {term for one in sentences.values() for term in one.whole}


def _unit_vector(terms: Terms, weights: Mapping[str, float]) -> Vector:
    vector = {term: weight * math.sqrt(weights[term]) for term, weight in terms.items()}
    length = math.sqrt(math.fsum(part * part for part in vector.values()))
    return {term: part / length for term, part in vector.items()} if length else {}
