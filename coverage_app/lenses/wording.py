"""Wording: how certain, which words, hedges, headline against body, and whose word it is."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.analysis import Comparison
from coverage_app.lenses.certainty import (
    HeadlineView,
    HedgeList,
    Ladder,
    headline_views,
    hedge_lists,
    ladders,
    lone_hedges,
)
from coverage_app.lenses.chips import Chip, chips_of
from coverage_app.lenses.own_voice import OwnWords, own_words, whose_word_rows
from coverage_app.lenses.sayings import Teller, WordingRow
from coverage_app.lenses.texts import Text, shared_language, texts_of
from coverage_app.lenses.word_choice import TopicView, name_rows, topic_views, word_rows
from coverage_app.models import Story

# So many rows of a question are shown beside the other questions, all of them by itself.
MOST_ROWS = 15


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows of a question; ``count`` is how many there are, with those not shown."""

    rows: tuple[WordingRow, ...]
    count: int

    @property
    def is_cut(self) -> bool:
        return len(self.rows) < self.count


@dataclass(frozen=True, slots=True)
class WordingLens:
    """How the texts of a story word what they tell; ``shown`` is the chosen question or empty."""

    texts: tuple[Text, ...]
    chips: tuple[Chip, ...]
    shown: str
    ladders: tuple[Ladder, ...]
    words: Listing
    names: tuple[WordingRow, ...]
    topics: tuple[TopicView, ...]
    hedges: Listing
    hedge_lists: tuple[HedgeList, ...]
    headlines: tuple[HeadlineView, ...]
    whose_word: Listing
    own_words: tuple[OwnWords, ...]

    @property
    def language(self) -> str:
        return shared_language(self.texts)


def wording_lens(story: Story, comparison: Comparison, *, show: str = "") -> WordingLens | None:
    """Group differences of wording by question; one text has nothing to differ from."""
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    teller = Teller(comparison, texts)
    steps, topics = tuple(ladders(teller)), tuple(topic_views(teller))
    names, headlines = tuple(name_rows(teller)), tuple(headline_views(teller))
    words, hedges, whose_word = (
        _listing(rows, is_whole=show == key)
        for key, rows in (
            ("words", word_rows(teller)),
            ("hedges", lone_hedges(teller)),
            ("own-voice", whose_word_rows(teller)),
        )
    )
    counts = Counter(
        {
            "certain": len(steps),
            "words": words.count + len(names) + len(topics),
            "hedges": hedges.count,
            "headlines": sum(bool(view.headline) for view in headlines),
            "own-voice": whose_word.count,
        }
    )
    shown = show if show in counts else ""
    return WordingLens(
        texts=texts,
        chips=_chips(counts, shown),
        shown=shown,
        ladders=steps,
        words=words,
        names=names,
        topics=topics,
        hedges=hedges,
        hedge_lists=tuple(hedge_lists(teller)),
        headlines=headlines,
        whose_word=whose_word,
        own_words=tuple(own_words(teller, most=None if show == "own-voice" else MOST_ROWS)),
    )


def _listing(rows: Iterable[WordingRow], *, is_whole: bool) -> Listing:
    found = tuple(rows)
    return Listing(found if is_whole else found[:MOST_ROWS], len(found))


def _chips(counts: Counter[str], shown: str) -> tuple[Chip, ...]:
    kinds = (
        ("certain", "How certain?", ""),
        ("words", "Which words?", ""),
        ("hedges", "Hedges", ""),
        ("headlines", "Headlines", ""),
        ("own-voice", "Whose word?", ""),
    )
    return chips_of(kinds, counts, counts.total(), shown)
