"""What was kept of a page, against the body of the article on it."""

import re
from collections import Counter
from dataclasses import dataclass

from coverage_app.analysis import Document, LineKind

WORD = re.compile(r"\w+")
SHINGLE_WORDS = 4


@dataclass(frozen=True, slots=True)
class Shares:
    """The 4-word shingles of a page: right, too many and missing, as shares of them all."""

    right: float
    extra: float
    missing: float


def kept_of(page: str) -> str:
    """Return the lines that belong to the article, without its headline: bodies have none.

    >>> kept_of("Search\\n\\nThe council voted on Monday.\\n\\nMost read")
    'The council voted on Monday.'
    """
    lines = Document.from_text(page).lines
    kept = (line for line in lines if line.kept and line.kind is not LineKind.HEADLINE)
    return "\n".join(line.span.slice(page) for line in kept)


def shares_of(found: str, body: str) -> Shares:
    """Compare the multisets of 4-word shingles.

    >>> shares_of("The council voted for buses", "The council voted for trams")
    Shares(right=0.3333333333333333, extra=0.3333333333333333, missing=0.3333333333333333)
    """
    ours, true = _shingles(found), _shingles(body)
    right, extra, missing = (ours & true).total(), (ours - true).total(), (true - ours).total()
    everything = right + extra + missing or 1
    return Shares(right / everything, extra / everything, missing / everything)


def scores_of(pages: list[Shares]) -> tuple[float, float, float]:
    """Return precision, recall and F1 over all pages.

    >>> scores_of([Shares(0.5, 0.5, 0.0), Shares(0.5, 0.0, 0.5)])
    (0.6666666666666666, 0.6666666666666666, 0.6666666666666666)
    """
    right = sum(page.right for page in pages)
    precision = right / (right + sum(page.extra for page in pages))
    recall = right / (right + sum(page.missing for page in pages))
    return precision, recall, 2 * precision * recall / (precision + recall)


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text)
    return Counter(zip(*(words[start:] for start in range(SHINGLE_WORDS)), strict=False))
