"""What the comparison says of the 37 facts of the two articles.

The reference marks each fact by spans or whole sentences of either text. A fact that we surely
call "only here" belongs to the reference fact with which its statement shares most characters, and
is right when that one is "only" in the same text; a statement that touches no reference fact is
counted apart. An "only" fact of the reference is found when half of its characters in some sentence
lie in statements that we surely call "only". A fact told differently is found when one fact of ours
of that status joins a sentence of each text that the reference names for it, and says how.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import Measure
from benchmarks.sample import (
    FILES,
    THE_TWO_ARTICLES,
    sample_comparison,
    sample_gold,
    span_of,
)
from coverage_app.analysis import Fact, Span, Status

HALF = 0.5


@dataclass(frozen=True, slots=True)
class Reference:
    """A fact of the reference: its status and where each text has it."""

    name: str
    status: str
    spans: dict[str, tuple[Span, ...]]
    refs: dict[str, frozenset[str]]


def measures(data: Path) -> Iterator[Measure]:
    """Yield precision and recall of "only here", and how many differences are found."""
    references = [_reference(data, fact) for fact in sample_gold(data)["facts"]]
    sure = [
        fact for fact in sample_comparison().facts if fact.status is Status.ONLY and fact.is_sure
    ]
    judged = [(fact, _right(fact, references)) for fact in sure]
    verdicts = [right for _, right in judged if right is not None]
    only = [one for one in references if one.status.startswith("only")]
    recall = sum(_is_found(one, sure) for one in only) / len(only)
    differs = [one for one in references if one.status == "differs"]
    told = sum(_is_told_differently(one) for one in differs)
    precision = sum(verdicts) / len(verdicts)
    yield Measure('"only" facts, precision', THE_TWO_ARTICLES, precision, 1.0)
    yield Measure('"only" facts, recall', THE_TWO_ARTICLES, recall, 0.8)
    yield Measure("facts told differently, found", THE_TWO_ARTICLES, told, 4)


def _reference(data: Path, fact: dict[str, Any]) -> Reference:
    return Reference(
        name=fact["id"],
        status=fact["status"],
        spans={letter: tuple(_span(data, one) for one in fact[letter]) for letter in FILES},
        refs={
            letter: frozenset(one["sentence"].replace(".s", "") for one in fact[letter])
            for letter in FILES
        },
    )


def _span(data: Path, marked: dict[str, Any]) -> Span:
    if "span" in marked:
        return span_of(marked["span"])
    letter = marked["sentence"][0]
    sentences = sample_gold(data)["articles"][letter]["sentences"]
    return next(span_of(one) for one in sentences if one["id"] == marked["sentence"])


def _right(fact: Fact, references: list[Reference]) -> bool | None:
    """Say whether a sure "only here" is right, or nothing when the reference has no word on it."""
    letter = fact.letters
    shared = [(_shared(fact.statement, one.spans[letter]), one) for one in references]
    most = max(count for count, _ in shared)
    if not most:
        return None
    return any(one.status == f"only_{letter}" for count, one in shared if count == most)


def _is_found(reference: Reference, sure: list[Fact]) -> bool:
    letter = reference.status[-1]
    mine = [fact.statement for fact in sure if fact.letters == letter]
    return any(_shared(span, mine) >= HALF * len(span) for span in reference.spans[letter])


def _shared(span: Span, others: tuple[Span, ...] | list[Span]) -> int:
    """Count the characters of ``span`` that lie in any of ``others``."""
    return len(
        {
            place
            for other in others
            for place in range(max(span.start, other.start), min(span.end, other.end))
        }
    )


def _is_told_differently(reference: Reference) -> bool:
    return any(
        fact.status is Status.DIFFERS
        and fact.contrasts
        and all(
            reference.refs[letter] & {sentence.ref for sentence in fact.sentences}
            for letter in FILES
        )
        for fact in sample_comparison().facts
    )
