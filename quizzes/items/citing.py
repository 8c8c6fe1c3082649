"""Sentences of the texts as evidence: those that prove a question, and those around them."""

from collections.abc import Collection, Iterable

from coverage_app.analysis import Comparison, Sentence
from quizzes.derivation.drafts import EvidenceDraft
from quizzes.derivation.wording import proof

DECOYS_ON_A_SIDE = 2


def cited(sentences: Iterable[Sentence], comparison: Comparison) -> tuple[EvidenceDraft, ...]:
    """Cite sentences in the order of the texts."""
    in_order = sorted(sentences, key=lambda one: (one.letter, one.number))
    return tuple(proof(comparison.document(one.letter), one) for one in in_order)


def around(proving: Collection[Sentence], comparison: Comparison) -> list[Sentence]:
    """Choose the sentences on both sides of those that prove it: to choose from beside them."""
    return [
        other
        for one in comparison.documents
        for other in one.sentences
        if other not in proving
        and any(
            other.letter == it.letter and abs(other.number - it.number) <= DECOYS_ON_A_SIDE
            for it in proving
        )
    ]
