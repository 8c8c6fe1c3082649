"""What the texts of a story have word for word in common, pair by pair."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from coverage_app.analysis import AnnotatedDocument, Comparison, SharedCopy, SharedPassage, Span
from coverage_app.lenses.texts import Text

MOST_PASSAGES = 8
# A passage is shown in full up to so many words, else its beginning and its end.
LONGEST_PASSAGE = 40
SHOWN_AT_START, SHOWN_AT_END = 24, 8
LABELS = {
    "same copy": "Same copy",
    "shared passages": "Shared passages",
    "independent": "Mostly own words",
}


@dataclass(frozen=True, slots=True)
class PassageSide:
    """The sentences of one text that a passage stands in."""

    text: Text
    refs: tuple[str, ...]
    beside: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that two texts share, as the left text has them; ``count`` is how many."""

    words: str
    count: int
    sides: tuple[PassageSide, PassageSide]


@dataclass(frozen=True, slots=True)
class PairCopy:
    """Two texts with words in common: how much of the shorter one, and which passages.

    The passages are the longest ones in the order of the text; ``more`` are not shown.
    """

    left: Text
    right: Text
    shorter: Text
    percent: str
    label: str
    prose: tuple[Passage, ...]
    more_prose: int
    quotes: tuple[Passage, ...]
    more_quotes: int

    @property
    def name(self) -> str:
        return f"{self.left.letter}{self.right.letter}"

    @property
    def prose_count(self) -> int:
        return len(self.prose) + self.more_prose

    @property
    def quote_count(self) -> int:
        return len(self.quotes) + self.more_quotes


@dataclass(frozen=True, slots=True)
class PairShare:
    """A cell of the matrix; ``name`` is that of the pair where it has something to show."""

    percent: str
    name: str


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A text and its share with each text before it."""

    text: Text
    shares: tuple[PairShare, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """The pairs with something to show, the highest share first, and the shares of all pairs."""

    pairs: tuple[PairCopy, ...]
    pair_count: int
    columns: tuple[Text, ...]
    rows: tuple[ShareRow, ...]


def shared_of(comparison: Comparison, texts: tuple[Text, ...]) -> Shared:
    found = comparison.shared_copies()
    copies = {pair: found[pair[0].letter + pair[1].letter] for pair in combinations(texts, 2)}
    telling = [(pair, copy) for pair, copy in copies.items() if copy.prose or copy.quotes]
    telling.sort(key=lambda entry: (entry[1].share, len(entry[1].quotes)), reverse=True)
    return Shared(
        pairs=tuple(_pair(comparison, left, right, copy) for (left, right), copy in telling),
        pair_count=len(copies),
        columns=texts[:-1],
        rows=tuple(_rows(texts, copies)),
    )


def _rows(
    texts: tuple[Text, ...], copies: dict[tuple[Text, Text], SharedCopy]
) -> Iterator[ShareRow]:
    for place, text in enumerate(texts[1:], start=1):
        shares = []
        for other in texts[:place]:
            copy = copies[other, text]
            name = f"{other.letter}{text.letter}" if copy.prose or copy.quotes else ""
            shares.append(PairShare(_percent(copy.share), name))
        yield ShareRow(text, tuple(shares))


def _percent(share: float) -> str:
    return "<1%" if 0 < share < 0.005 else f"{share:.0%}"


def _pair(comparison: Comparison, left: Text, right: Text, copy: SharedCopy) -> PairCopy:
    one, other = comparison.document(left.letter), comparison.document(right.letter)
    prose, quotes = _longest(copy.prose), _longest(copy.quotes)
    return PairCopy(
        left=left,
        right=right,
        shorter=right if _word_count(other) < _word_count(one) else left,
        percent=_percent(copy.share),
        label=LABELS[copy.kind.value],
        prose=tuple(_passage(comparison, left, right, passage) for passage in prose),
        more_prose=len(copy.prose) - len(prose),
        quotes=tuple(_passage(comparison, left, right, passage) for passage in quotes),
        more_quotes=len(copy.quotes) - len(quotes),
    )


def _word_count(one: AnnotatedDocument) -> int:
    return sum(len(one.words_in(sentence.span)) for sentence in one.sentences)


def _longest(passages: tuple[SharedPassage, ...]) -> list[SharedPassage]:
    longest = sorted(passages, key=lambda passage: -passage.words)[:MOST_PASSAGES]
    return sorted(longest, key=lambda passage: passage.left)


def _passage(comparison: Comparison, left: Text, right: Text, found: SharedPassage) -> Passage:
    one, other = comparison.document(left.letter), comparison.document(right.letter)
    return Passage(
        words=_words(one, found.left),
        count=found.words,
        sides=(
            PassageSide(left, _refs(one, found.left), right.letter),
            PassageSide(right, _refs(other, found.right), left.letter),
        ),
    )


def _refs(one: AnnotatedDocument, span: Span) -> tuple[str, ...]:
    return tuple(sentence.ref for sentence in one.sentences if sentence.span.overlaps(span))


def _words(one: AnnotatedDocument, span: Span) -> str:
    """Read a passage sentence by sentence, without lines in between that are not the article."""
    words = " ".join(
        one.document.text[max(span.start, it.span.start) : min(span.end, it.span.end)]
        for it in one.sentences
        if it.span.overlaps(span)
    ).split()
    if len(words) > LONGEST_PASSAGE:
        words = [*words[:SHOWN_AT_START], "…", *words[-SHOWN_AT_END:]]
    return " ".join(words)
