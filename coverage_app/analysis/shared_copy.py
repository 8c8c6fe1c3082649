"""What two texts have word for word in common: copied prose, and quotes that both give."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, groupby

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

# Five words in a row seldom agree by chance: the length of a shingle as in A. Broder, "On the
# resemblance and containment of documents", 1997.
SHINGLE = 5
SAME_COPY_SHARE = 0.5
SHARED_PASSAGES_SHARE = 0.25
# Where five words stand in many places of a text, so many of them are looked at: linear time.
MOST_PLACES = 8


class CopyKind(StrEnum):
    """How much of the shorter text stands word for word in the other."""

    SAME_COPY = "same copy"
    SHARED_PASSAGES = "shared passages"
    INDEPENDENT = "independent"


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """The same five or more words in a row in both texts, marks and capitals aside."""

    left: Span
    right: Span
    words: int


@dataclass(frozen=True, slots=True)
class SharedCopy:
    """What two texts have word for word in common, in the order of the shorter text.

    ``share``, 0.0 to 1.0, is the containment of the shorter text in the other, by shingles of five
    words, without what both texts quote. ``prose`` are the passages that count for it, ``quotes``
    the runs of five and more words that stand in quotation marks in both texts.
    """

    share: float
    prose: tuple[SharedPassage, ...]
    quotes: tuple[SharedPassage, ...]

    @property
    def kind(self) -> CopyKind:
        """Tell how much the share means.

        >>> SharedCopy(0.3, (), ()).kind.value
        'shared passages'
        """
        if self.share >= SAME_COPY_SHARE:
            return CopyKind.SAME_COPY
        if self.share >= SHARED_PASSAGES_SHARE:
            return CopyKind.SHARED_PASSAGES
        return CopyKind.INDEPENDENT


def find_shared_copy(left: AnnotatedDocument, right: AnnotatedDocument) -> SharedCopy:
    """Compare the sentences of two texts word for word; headlines are left out.

    Containment, not resemblance (Broder's Jaccard index): an outlet that prints a third of an
    agency report has a resemblance of at most a third, though every word of it is copied.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> texts = "The old bridge was closed on Monday.", "It rained: the old bridge was closed."
    >>> one, other = (annotate(Document.from_text(text)) for text in texts)
    >>> [passage.left.slice(texts[0]) for passage in find_shared_copy(one, other).prose]
    ['The old bridge was closed']
    """
    return _shared_copy(_read(left), _read(right))


def find_shared_copies(documents: Sequence[AnnotatedDocument]) -> dict[str, SharedCopy]:
    """Compare every two texts word for word; the result goes by their letters: "AB", "AC".

    >>> find_shared_copies(())
    {}
    """
    readings = {one.document.letter: _read(one) for one in documents}
    return {
        left + right: _shared_copy(readings[left], readings[right])
        for left, right in combinations(readings, 2)
    }


def _shared_copy(one: "_Reading", other: "_Reading") -> SharedCopy:
    swapped = len(other.words) < len(one.words)
    shorter, longer = (other, one) if swapped else (one, other)
    pieces = [piece for run in _runs(shorter, longer) for piece in _parted(shorter, longer, run)]
    passages = [
        (piece.both_quote, _passage(shorter, longer, piece, swapped=swapped))
        for piece in pieces
        if piece.words >= SHINGLE
    ]
    return SharedCopy(
        share=_share(len(shorter.words), pieces),
        prose=tuple(passage for both_quote, passage in passages if not both_quote),
        quotes=tuple(passage for both_quote, passage in passages if both_quote),
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """The words of all sentences of a text, and which of them stand in quotation marks.

    ``places`` tells where every five words in a row stand.
    """

    words: tuple[Word, ...]
    forms: tuple[str, ...]
    quoted: tuple[bool, ...]
    places: Mapping[Sequence[str], Sequence[int]]


@dataclass(frozen=True, slots=True)
class _Run:
    """So many words from ``place`` on in the shorter text as from ``other`` on in the longer."""

    place: int
    other: int
    words: int
    both_quote: bool = False


def _read(one: AnnotatedDocument) -> _Reading:
    words = tuple(word for sentence in one.sentences for word in one.words_in(sentence.span))
    quoted = [False] * len(words)
    starts = [word.start for word in words]
    for quote in one.quotes:
        first, last = bisect_left(starts, quote.words.start), bisect_left(starts, quote.words.end)
        quoted[first:last] = [True] * (last - first)
    forms = tuple(word.form for word in words)
    return _Reading(words, forms, tuple(quoted), _shingles(forms))


def _runs(shorter: _Reading, longer: _Reading) -> Iterator[_Run]:
    """Find the longest runs of equal words, from the start of the shorter text on."""
    place = 0
    while place <= len(shorter.forms) - SHINGLE:
        found = longer.places.get(shorter.forms[place : place + SHINGLE], ())
        lengths = [(_length(shorter.forms, place, longer.forms, other), other) for other in found]
        if lengths:
            words, other = max(lengths, key=lambda run: run[0])
            yield _Run(place, other, words)
            place += words
        else:
            place += 1


def _shingles(forms: Sequence[str]) -> dict[Sequence[str], list[int]]:
    places: defaultdict[Sequence[str], list[int]] = defaultdict(list)
    for place in range(len(forms) - SHINGLE + 1):
        known = places[forms[place : place + SHINGLE]]
        if len(known) < MOST_PLACES:
            known.append(place)
    return places


def _length(shorter: Sequence[str], place: int, longer: Sequence[str], other: int) -> int:
    most = min(len(shorter) - place, len(longer) - other)
    return next(
        (step for step in range(SHINGLE, most) if shorter[place + step] != longer[other + step]),
        most,
    )


def _parted(shorter: _Reading, longer: _Reading, run: _Run) -> Iterator[_Run]:
    """Part what both texts quote from the rest; a few quoted words stay with their sentence."""
    both = [
        shorter.quoted[run.place + step] and longer.quoted[run.other + step]
        for step in range(run.words)
    ]
    start = end = 0
    for both_quote, group in groupby(both):
        length = len(list(group))
        if both_quote and length >= SHINGLE:
            if end > start:
                yield _Run(run.place + start, run.other + start, end - start)
            yield _Run(run.place + end, run.other + end, length, both_quote=True)
            start = end + length
        end += length
    if end > start:
        yield _Run(run.place + start, run.other + start, end - start)


def _share(words: int, pieces: Sequence[_Run]) -> float:
    """Return the share of the shingles of prose that the other text has.

    A shingle that reaches into a quote that both give is neither copied nor the text's own.
    """
    total = words - SHINGLE + 1
    copied = sum(max(0, piece.words - SHINGLE + 1) for piece in pieces if not piece.both_quote)
    spoken: set[int] = set()
    for piece in pieces:
        if piece.both_quote:
            first = max(0, piece.place - SHINGLE + 1)
            spoken.update(range(first, min(piece.place + piece.words, total)))
    return copied / (total - len(spoken)) if copied else 0.0


def _passage(shorter: _Reading, longer: _Reading, piece: _Run, *, swapped: bool) -> SharedPassage:
    spans = _reach(shorter, piece.place, piece.words), _reach(longer, piece.other, piece.words)
    left, right = reversed(spans) if swapped else spans
    return SharedPassage(left, right, piece.words)


def _reach(reading: _Reading, place: int, words: int) -> Span:
    return Span(reading.words[place].start, reading.words[place + words - 1].end)
