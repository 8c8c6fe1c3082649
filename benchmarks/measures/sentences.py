"""Sentence boundaries of the two articles, against the reference."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Measure
from benchmarks.sample import FILES, THE_TWO_ARTICLES, sample_document, sample_gold, span_of


def measures(data: Path) -> Iterator[Measure]:
    """Count the sentences found with exactly the offsets of the reference."""
    exact = 0
    wrong = 0
    for letter in FILES:
        gold = {
            span_of(sentence)
            for sentence in sample_gold(data)["articles"][letter]["sentences"]
            if sentence["paragraph"] != "headline"
        }
        found = {sentence.span for sentence in sample_document(letter).sentences}
        exact += len(gold & found)
        wrong += len(found - gold)
    yield Measure("sentences, exact", THE_TWO_ARTICLES, exact, 30)
    yield Measure("sentences, wrong", THE_TWO_ARTICLES, wrong, 0, at_most=True)
