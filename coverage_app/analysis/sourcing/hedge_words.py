"""Hedges of a sentence, from a closed list."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis.lexicon.uncertainty import (
    COMPARING,
    DISTANT,
    JUDGED,
    POSSIBLE,
    PROBABLE,
)
from coverage_app.analysis.sourcing.certainty import Certainty
from coverage_app.analysis.spans import Span
from coverage_app.analysis.tokens import Token, key_at


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word or phrase that makes a statement less than certain, and how much it leaves.

    ``certainty`` is ``None`` where it only rounds a figure ("about").
    """

    span: Span
    certainty: Certainty | None


def _by_first_word() -> dict[str, tuple[tuple[tuple[str, ...], Certainty], ...]]:
    found: defaultdict[str, list[tuple[tuple[str, ...], Certainty]]] = defaultdict(list)
    for phrases, certainty in (
        (PROBABLE, Certainty.BELIEVED),
        (JUDGED, Certainty.ASSESSED),
        (DISTANT, Certainty.ALLEGED),
        (POSSIBLE, Certainty.POSSIBLE),
    ):
        for phrase in phrases:
            words = tuple(phrase.split())
            found[words[0]].append((words, certainty))
    return {
        first: tuple(sorted(phrases, key=lambda phrase: -len(phrase[0])))
        for first, phrases in found.items()
    }


_PHRASES = _by_first_word()


def find_hedges(tokens: tuple[Token, ...]) -> Iterator[Hedge]:
    """Yield the hedges among ``tokens`` in text order, of several phrases the longest.

    >>> from coverage_app.analysis.tokens import tokenize
    >>> [hedge.certainty.name for hedge in find_hedges(tokenize("It may rain.", Span(0, 12)))]
    ['POSSIBLE']
    """
    reached = 0
    for index, token in enumerate(tokens):
        if index < reached or token.key not in _PHRASES or _is_no_hedge(tokens, index):
            continue
        for words, certainty in _PHRASES[token.key]:
            end = index + len(words)
            if tuple(token.key for token in tokens[index:end]) == words:
                yield Hedge(Span(token.start, tokens[end - 1].end), certainty)
                reached = end
                break


def _is_no_hedge(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell the month or the name "May" and "than expected" from hedges."""
    is_name = tokens[index].key == "may" and tokens[index].capitalized
    return is_name or key_at(tokens, index - 1) in COMPARING
