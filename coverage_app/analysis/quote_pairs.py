"""Which quotations of two texts give the same words."""

from dataclasses import dataclass

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.differences import (
    WordDifference,
    share_of_same_words,
    word_differences,
)
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.words import Word, find_words

# Versions of one quote keep most of their words in order; below this they are different sayings.
SAME_QUOTE_SHARE = 0.6
# A shorter quote ("coming days") can be part of quite different sayings.
SHORTEST_TELLING_QUOTE = 5
SURE_OF_SPEAKER = 0.5


@dataclass(frozen=True, slots=True)
class QuotePair:
    """Two versions of one quotation, of the texts ``letters[0]`` and ``letters[1]``.

    ``differences`` are the places where the versions part, marks and capitals aside.
    """

    letters: str
    left: Quote
    right: Quote
    differences: tuple[WordDifference, ...]

    @property
    def changed(self) -> tuple[WordDifference, ...]:
        """The differences in words that were said, without editorial brackets."""
        return tuple(one for one in self.differences if not one.editorial)


def pair_quotes(left: AnnotatedDocument, right: AnnotatedDocument) -> tuple[QuotePair, ...]:
    """Pair the quotations of two documents that are versions of one saying.

    Quotes whose speakers are known and differ never pair, nor do quotes of fewer than five words.
    """
    letters = left.document.letter + right.document.letter
    others = [(quote, _words(right, quote)) for quote in right.quotes]
    found = []
    for quote in left.quotes:
        words = _words(left, quote)
        for other, other_words in others:
            if _same_saying(words, other_words) and not _speakers_differ(left, quote, right, other):
                differences = word_differences(words, other_words)
                found.append(QuotePair(letters, quote, other, differences))
    return tuple(found)


def _words(one: AnnotatedDocument, quote: Quote) -> tuple[Word, ...]:
    return find_words(one.document.text, quote.words)


def _same_saying(left: tuple[Word, ...], right: tuple[Word, ...]) -> bool:
    if min(len(left), len(right)) < SHORTEST_TELLING_QUOTE:
        return False
    said = {word.form for word in left}, {word.form for word in right}
    most = 2 * len(said[0] & said[1]) / (len(said[0]) + len(said[1]))
    return most >= SAME_QUOTE_SHARE and share_of_same_words(left, right) >= SAME_QUOTE_SHARE


def _speakers_differ(
    left: AnnotatedDocument, quote: Quote, right: AnnotatedDocument, other: Quote
) -> bool:
    """Tell whether two people are named: "its chief executive" may be either of them."""
    if quote.speaker is None or other.speaker is None:
        return False
    if min(quote.confidence, other.confidence) < SURE_OF_SPEAKER:
        return False
    names = {name.full for name in left.names} & {quote.speaker.name}
    others = {name.full for name in right.names} & {other.speaker.name}
    return bool(names and others and names != others)
