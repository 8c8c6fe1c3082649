"""Group the sentences of several texts that report one fact."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from coverage_app.analysis.aligning.sentence_pairs import SentencePair, Strength
from coverage_app.analysis.aligning.witnesses import Reason
from coverage_app.analysis.sentences import Sentence

# How much a pair of sentences binds two groups.
BOND = {
    Strength.STRONG: 1.0,
    Strength.PARTIAL: 0.5,
    Strength.RELATED: 0.0,
    Strength.APART: -math.inf,
}
# Groups of different texts join when their sentences are bound so much on average: a third keeps
# A and B together with C, of which B tells a part only.
LEAST_BOND = 1 / 3
# Groups that have a text in common would put two of its sentences into one fact, so that nearly
# all sentences of the other texts must be bound to both.
LEAST_BOND_WITHIN_TEXT = 2 / 3

Group = frozenset[Sentence]


@dataclass(frozen=True, slots=True)
class AlignedFact:
    """The sentences of several texts that report one fact, ordered by text and place."""

    sentences: tuple[Sentence, ...]


def group_facts(pairs: Iterable[SentencePair]) -> tuple[AlignedFact, ...]:
    """Join the sentences of strong pairs, the most alike first, into facts in text order.

    A chain does not pull different sentences of one text together: two groups join only when their
    sentences are bound to one another on average, and never when a teacher parted any two.

    >>> group_facts(())
    ()
    """
    in_order = sorted(pairs, key=lambda pair: (-pair.score, _place(pair.left), _place(pair.right)))
    bonds = {(pair.left, pair.right): _bond(pair) for pair in in_order}
    group_of: dict[Sentence, Group] = {}
    for pair in in_order:
        if pair.strength is not Strength.STRONG:
            continue
        one = group_of.get(pair.left, frozenset({pair.left}))
        other = group_of.get(pair.right, frozenset({pair.right}))
        if one != other and _belong_together(one, other, bonds):
            for sentence in one | other:
                group_of[sentence] = one | other
    facts = [AlignedFact(tuple(sorted(group, key=_place))) for group in set(group_of.values())]
    return tuple(sorted(facts, key=lambda fact: _place(fact.sentences[0])))


def _bond(pair: SentencePair) -> float:
    """Return how much a pair binds two groups: what a teacher joined binds without limit."""
    is_told = pair.strength is Strength.STRONG and Reason.TEACHER in pair.reasons
    return math.inf if is_told else BOND[pair.strength]


def _belong_together(
    one: Group, other: Group, bonds: Mapping[tuple[Sentence, Sentence], float]
) -> bool:
    pairs = [(a, b) for a, b in product(one, other) if a.letter != b.letter]
    bound = sum(bonds.get((a, b), 0.0) + bonds.get((b, a), 0.0) for a, b in pairs)
    letters = {sentence.letter for sentence in one}, {sentence.letter for sentence in other}
    least = LEAST_BOND if letters[0].isdisjoint(letters[1]) else LEAST_BOND_WITHIN_TEXT
    return bound >= least * len(pairs)


def _place(sentence: Sentence) -> tuple[str, int]:
    return sentence.letter, sentence.number
