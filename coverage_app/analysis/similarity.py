"""How alike the sentences of two texts are, and by which terms."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, combinations, product, starmap

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.terms import SentenceTerms, Terms, story_terms

# The best clause of each counts beside the whole sentences: two long sentences may have one
# proposition in common. Measured with the weights of the terms; 0.1 to 0.5 are as good.
CLAUSE_PART = 0.2
# Sentences that have less in common are not compared clause by clause.
LEAST_OVERLAP = 0.02

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """A sentence as vectors of length 1: the whole and its clauses; and its terms."""

    whole: Vector
    clauses: tuple[Vector, ...]
    terms: SentenceTerms


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two sentences are, 0.0 to 1.0.

    ``likeness`` looks at the two alone; ``score`` is lower where one of them is more like another
    sentence of the other text. ``of_left`` and ``of_right`` tell how near either comes to the best
    that its sentence has, 1.0 for the best. ``left_held`` and ``right_held`` are the shares, by
    weight, of each sentence that the other has. ``telling``, ``plain`` and ``rare`` count the terms
    of that kind that both have; ``share`` is the number of telling ones by that of the sentence
    with fewer.
    """

    score: float
    likeness: float
    of_left: float
    of_right: float
    left_held: float
    right_held: float
    telling: int
    plain: int
    rare: int
    share: float


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

    >>> from coverage_app.analysis.terms import SentenceTerms
    >>> one = SentenceTerms({"vote": 1.0}, (), frozenset({"vote"}))
    >>> sentence_vectors({1: one}, {"vote": 0.5})[1].whole
    {'vote': 1.0}
    """
    return {
        number: SentenceVectors(
            whole=_unit_vector(sentence.whole, weights),
            clauses=tuple(_unit_vector(clause, weights) for clause in sentence.clauses),
            terms=sentence,
        )
        for number, sentence in sentences.items()
    }


def compare_story(
    annotated: tuple[AnnotatedDocument, ...],
) -> dict[str, dict[tuple[int, int], Likeness]]:
    """Compare the sentences of all texts of a story, two texts at a time, by their two letters.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The council closed the library."))
    >>> other = annotate(Document.from_text("Rain fell. They closed the library.", letter="B"))
    >>> list(compare_story((one, other))["AB"])
    [(1, 2)]
    """
    terms = story_terms(annotated)
    weights = word_weights(one.whole for found in terms.values() for one in found.values())
    vectors = {letter: sentence_vectors(sentences, weights) for letter, sentences in terms.items()}
    return {
        left + right: compare_texts(vectors[left], vectors[right])
        for left, right in combinations(vectors, 2)
    }


def compare_texts(
    left: Mapping[int, SentenceVectors], right: Mapping[int, SentenceVectors]
) -> dict[tuple[int, int], Likeness]:
    """Compare the sentences of two texts, by number; number 0 is the headline.

    Pairs with nothing in common are left out. The score is the likeness times the square root of
    its shares in the best that either sentence has among the sentences of the other text. A
    headline repeats what the body tells: it is no rival to the body, and sums up one sentence of
    the other text, so that its own share counts in full.

    >>> from coverage_app.analysis.terms import SentenceTerms
    >>> one = SentenceTerms({"vote": 1.0}, (), frozenset({"vote"}))
    >>> vectors = sentence_vectors({1: one}, {"vote": 0.5})
    >>> compare_texts(vectors, vectors)[1, 1].score
    1.0
    """
    alike = dict(_likenesses(left, right))
    best_left, best_right = _best(alike, 0), _best(alike, 1)
    found = {}
    for (one, other), likeness in alike.items():
        of_left = likeness / max(likeness, best_left.get(one, 0.0))
        of_right = likeness / max(likeness, best_right.get(other, 0.0))
        of_headline = (of_left if not one else 1.0) * (of_right if not other else 1.0)
        terms, others = left[one].terms, right[other].terms
        telling = len(terms.telling & others.telling)
        fewer = min(len(terms.telling), len(others.telling))
        found[one, other] = Likeness(
            score=likeness * math.sqrt(of_left * of_right * of_headline),
            likeness=likeness,
            of_left=of_left,
            of_right=of_right,
            left_held=_held(left[one].whole, right[other].whole),
            right_held=_held(right[other].whole, left[one].whole),
            telling=telling,
            plain=len(terms.plain & others.plain),
            rare=len(terms.rare & others.rare),
            share=telling / fewer if fewer else 0.0,
        )
    return found


def _unit_vector(terms: Terms, weights: Mapping[str, float]) -> Vector:
    vector = {term: weight * math.sqrt(weights[term]) for term, weight in terms.items()}
    length = math.sqrt(math.fsum(part * part for part in vector.values()))
    return {term: part / length for term, part in vector.items()} if length else {}


def _likenesses(
    left: Mapping[int, SentenceVectors], right: Mapping[int, SentenceVectors]
) -> Iterator[tuple[tuple[int, int], float]]:
    """Compare whole sentences through an index of the terms, and clauses where that says more."""
    index: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for other, vectors in right.items():
        for term, part in vectors.whole.items():
            index[term].append((other, part))
    for one, vectors in left.items():
        overlaps: defaultdict[int, float] = defaultdict(float)
        for term, part in vectors.whole.items():
            for other, other_part in index.get(term, ()):
                overlaps[other] += part * other_part
        for other, overlap in overlaps.items():
            clause = overlap
            if overlap >= LEAST_OVERLAP:
                clause = _best_clause(vectors, right[other], overlap)
            yield (one, other), (1 - CLAUSE_PART) * overlap + CLAUSE_PART * clause


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


def _held(one: Vector, other: Vector) -> float:
    return sum(part * part for term, part in one.items() if term in other)


def _best(alike: Mapping[tuple[int, int], float], side: int) -> dict[int, float]:
    """Map each sentence to the best likeness it has with the body of the other text."""
    best: dict[int, float] = {}
    for pair, likeness in alike.items():
        if pair[1 - side]:
            best[pair[side]] = max(best.get(pair[side], 0.0), likeness)
    return best
