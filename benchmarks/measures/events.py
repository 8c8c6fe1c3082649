"""Whether articles are about the same event: pairs of articles, and an article and its story."""

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import TypeVar

from benchmarks.measure import Measure
from coverage_app.analysis import AnnotatedDocument, Document
from coverage_app.analysis.annotation import annotate
from coverage_app.analysis.same_event import (
    SAME_EVENT,
    Profile,
    belongs_to_story,
    profile_of,
    same_event,
)
from coverage_app.analysis.words import find_words

T = TypeVar("T")
FEWEST_WORDS = 50
MOST_DAYS = 30


@dataclass(frozen=True, slots=True)
class Article:
    """An article, its event, and what is compared."""

    event: str
    day: date
    length: int
    profile: Profile
    counts: Counter[str]


def measures(data: Path) -> Iterator[Measure]:
    """Measure two decisions on the groups of articles in ``events``.

    The first is the product's: does a text belong to the story that it was added to? It is held to
    the target. The second is harder, for it may not look at a third text; its floor is our own.

    Pairs: of all pairs of articles, over all folders, those in one folder count as the same event
    and all others as different; F1 of "same event" at the engine's own threshold. The folders are
    taken as they are. Some hold articles on another event, months apart, and pages without an
    article, so the figure without them is printed beside it: without articles of fewer than 50
    words and without pairs of one folder that are more than 30 days apart.

    Story: every article against the other articles of its own folder (it belongs) and against all
    of each other folder (it does not); F1 of "belongs" at the engine's own threshold.

    Both are compared with the cosine of the stems of words with content, counted and unweighted, at
    the threshold that is best for it on these very data.
    """
    articles = [_article(folder, entry) for folder, entry in _entries(data / "events")]
    pairs = list(combinations(articles, 2))
    same = [one.event == other.event for one, other in pairs]
    scores = [same_event(one.profile, other.profile) for one, other in pairs]
    plain = [_cosine(one.counts, other.counts) for one, other in pairs]
    clean = [_is_clean(*pair) for pair in pairs]
    without = _f1(_where(scores, clean), _where(same, clean), SAME_EVENT)
    belongs, surely, likeness = _against_stories(articles)
    yield Measure(
        "same event, article and story, F1",
        "events",
        _f1(surely, belongs, SAME_EVENT),
        0.94,
        f"{_best_f1(likeness, belongs):.3f} plain cosine at its best",
    )
    yield Measure(
        "same event, two articles alone, F1",
        "events",
        _f1(scores, same, SAME_EVENT),
        0.88,
        f"{_best_f1(plain, same):.3f} plain cosine at its best; "
        f"ours {without:.3f} without stubs and pairs {MOST_DAYS} days apart",
    )


def _entries(folder: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    for meta in sorted(folder.glob("*/meta.json")):
        for entry in json.loads(meta.read_text(encoding="utf-8"))["articles"]:
            yield meta.parent, entry


def _article(folder: Path, entry: dict[str, str]) -> Article:
    text = (folder / entry["file"]).read_text(encoding="utf-8")
    one = annotate(Document.from_text(text))
    day = date.fromisoformat(entry["date"][:10])
    return Article(folder.name, day, len(text.split()), profile_of(one), _counts(one))


def _counts(one: AnnotatedDocument) -> Counter[str]:
    headline = one.document.headline
    spans = [sentence.span for sentence in one.sentences] + ([headline] if headline else [])
    words = (word for span in spans for word in find_words(one.document.text, span))
    return Counter(word.key for word in words if word.has_content)


def _is_clean(one: Article, other: Article) -> bool:
    if min(one.length, other.length) < FEWEST_WORDS:
        return False
    return one.event != other.event or abs((one.day - other.day).days) <= MOST_DAYS


def _against_stories(articles: Sequence[Article]) -> tuple[list[bool], list[float], list[float]]:
    """Score every article against every story: whether it belongs, our score, the plain cosine."""
    belongs, surely, likeness = [], [], []
    for event in sorted({article.event for article in articles}):
        story = [article for article in articles if article.event == event]
        for one in articles:
            others = [other for other in story if other is not one]
            belongs.append(one.event == event)
            surely.append(belongs_to_story(one.profile, [other.profile for other in others]))
            likeness.append(max(_cosine(one.counts, other.counts) for other in others))
    return belongs, surely, likeness


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    dot = sum(one[key] * other[key] for key in one.keys() & other.keys())
    return dot / math.sqrt(_square(one) * _square(other)) if dot else 0.0


def _square(counts: Counter[str]) -> int:
    return sum(count**2 for count in counts.values())


def _where(values: Sequence[T], kept: Sequence[bool]) -> list[T]:
    return [value for value, keep in zip(values, kept, strict=True) if keep]


def _f1(scores: Iterable[float], truth: Iterable[bool], threshold: float) -> float:
    found = Counter((score >= threshold, true) for score, true in zip(scores, truth, strict=True))
    right = found[True, True]
    return 2 * right / max(1, 2 * right + found[True, False] + found[False, True])


def _best_f1(scores: Sequence[float], truth: Sequence[bool]) -> float:
    """Return the F1 at the threshold that is best for these scores."""
    right, best, positive = 0, 0.0, sum(truth)
    in_order = sorted(zip(scores, truth, strict=True), reverse=True)
    for found, (_, true) in enumerate(in_order, start=1):
        right += true
        best = max(best, 2 * right / (found + positive))
    return best
