"""Which quotations of two texts give one saying, and how the versions part."""

from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis.aligning.differences import (
    DifferenceKind,
    WordDifference,
    word_differences,
)
from coverage_app.analysis.aligning.sayings import QuotingDocument, Saying, are_versions
from coverage_app.analysis.aligning.speakers import are_one
from coverage_app.analysis.quotes import Quote

NumberPairs = frozenset[tuple[int, int]]


class QuoteRelation(StrEnum):
    """How two quotations of one saying stand to each other."""

    SAME = "same"  # the same words, editorial brackets and spelling aside
    TRIMMED = "trimmed"  # one begins later or ends earlier
    REWORDED = "reworded"  # other words inside
    SAME_POINT = "same point"  # one person makes one point, in words of another sentence


@dataclass(frozen=True, slots=True)
class QuotePair:
    """Two quotations of one saying, of the texts ``letters[0]`` and ``letters[1]``.

    ``differences`` are the places where the versions part, marks and capitals aside; two quotations
    that make one point in other words have none.
    """

    letters: str
    left: Quote
    right: Quote
    differences: tuple[WordDifference, ...]
    relation: QuoteRelation

    @property
    def changed(self) -> tuple[WordDifference, ...]:
        """The differences in words that were said, without editorial brackets and spelling."""
        unsaid = (DifferenceKind.EDITORIAL, DifferenceKind.SPELLING)
        return tuple(one for one in self.differences if one.kind not in unsaid)


def pair_quotes(left: QuotingDocument, right: QuotingDocument) -> tuple[QuotePair, ...]:
    """Pair the quotations of two documents that are versions of one saying, by their words alone.

    Quotes whose speakers are known and differ never pair, nor do quotes of different numbers or of
    fewer than five words.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.sayings import read_sayings
    >>> one = annotate(Document.from_text("“We will rebuild the bridge,” Mayor Ana Diaz said."))
    >>> text = "“We will soon rebuild the bridge,” said Ana Diaz."
    >>> other = annotate(Document.from_text(text, letter="B"))
    >>> [pair] = pair_quotes(read_sayings(one), read_sayings(other))
    >>> pair.letters, pair.relation.value
    ('AB', 'reworded')
    """
    return tuple(
        _pair(left.letter + right.letter, one, other)
        for one in left.sayings
        for other in right.sayings
        if one.is_long and other.is_long and are_versions(one, other)
    )


def pair_short_quotes(
    left: QuotingDocument, right: QuotingDocument, aligned: NumberPairs
) -> tuple[QuotePair, ...]:
    """Pair quotes of fewer than five words where their sentences are ``aligned``, by number.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.sayings import read_sayings
    >>> one = annotate(Document.from_text("It will end “in the coming days,” Ana Diaz said."))
    >>> other = annotate(Document.from_text("It ends in “coming days,” she said.", letter="B"))
    >>> documents = read_sayings(one), read_sayings(other)
    >>> [pair.relation.value for pair in pair_short_quotes(*documents, frozenset({(1, 1)}))]
    ['trimmed']
    """
    return tuple(
        _pair(left.letter + right.letter, one, other)
        for one in left.sayings
        for other in right.sayings
        if not (one.is_long and other.is_long)
        if _stand_in(one, other, aligned) and are_versions(one, other)
    )


def pair_points(
    left: QuotingDocument,
    right: QuotingDocument,
    spoken: NumberPairs,
    paired: tuple[QuotePair, ...],
) -> tuple[QuotePair, ...]:
    """Pair quotes in which one person makes one point in other words.

    ``spoken`` are the sentences, by number, in which one person gives one telling figure; quotes
    that are ``paired`` already are left alone.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.sayings import read_sayings
    >>> one = annotate(Document.from_text("“Ninety is a joke,” Ana Diaz said."))
    >>> text = "Ana Diaz said that 90 buses “would not do.”"
    >>> other = annotate(Document.from_text(text, letter="B"))
    >>> documents = read_sayings(one), read_sayings(other)
    >>> [pair.relation.value for pair in pair_points(*documents, frozenset({(1, 1)}), ())]
    ['same point']
    """
    done = {pair.left for pair in paired} | {pair.right for pair in paired}
    return tuple(
        QuotePair(left.letter + right.letter, one.quote, other.quote, (), QuoteRelation.SAME_POINT)
        for one in left.sayings
        for other in right.sayings
        if one.quote not in done and other.quote not in done
        if _stand_in(one, other, spoken) and are_one(one.speaker, other.speaker)
    )


def _stand_in(one: Saying, other: Saying, pairs: NumberPairs) -> bool:
    return any(
        (left, right) in pairs for left in one.quote.sentences for right in other.quote.sentences
    )


def _pair(letters: str, one: Saying, other: Saying) -> QuotePair:
    differences = word_differences(one.words, other.words)
    kinds = {difference.kind for difference in differences}
    relation = QuoteRelation.SAME
    if DifferenceKind.WORDING in kinds:
        relation = QuoteRelation.REWORDED
    elif DifferenceKind.BOUNDARY in kinds:
        relation = QuoteRelation.TRIMMED
    return QuotePair(letters, one.quote, other.quote, differences, relation)
