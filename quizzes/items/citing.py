"""Sentences of the texts as evidence: cited, found again, and those around them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from coverage_app.analysis import Comparison, Sentence, Span
from quizzes.derivation.drafts import EvidenceDraft
from quizzes.derivation.wording import proof

DECOYS_ON_A_SIDE = 2
Place = tuple[str, int, str]


def cited(sentences: Iterable[Sentence], comparison: Comparison) -> tuple[EvidenceDraft, ...]:
    """Cite sentences in the order of the texts."""
    in_order = sorted(sentences, key=lambda one: (one.letter, one.number))
    return tuple(proof(comparison.document(one.letter), one) for one in in_order)


def around(proving: Collection[Sentence], comparison: Comparison) -> list[Sentence]:
    """Choose the sentences on both sides of those that prove it: to choose from beside them."""
    return [
        other
        for one in comparison.documents
        for other in one.sentences
        if other not in proving
        and any(
            other.letter == it.letter and abs(other.number - it.number) <= DECOYS_ON_A_SIDE
            for it in proving
        )
    ]


def place_of(piece: EvidenceDraft) -> Place:
    """Say where a piece stands, whatever number the sentence has there."""
    return piece.letter, piece.span.start, piece.excerpt


class Texts:
    """The texts as they are now, in which what was cited once is found again."""

    def __init__(self, comparison: Comparison) -> None:
        sentences = (it for one in comparison.documents for it in one.sentences)
        self._texts = {it.document.letter: it.document.text for it in comparison.documents}
        self._by_place = {place_of(it): it for it in cited(sentences, comparison)}
        self._by_words: defaultdict[tuple[str, str], list[EvidenceDraft]] = defaultdict(list)
        for piece in self._by_place.values():
            self._by_words[piece.letter, piece.excerpt].append(piece)

    def find(self, piece: EvidenceDraft) -> EvidenceDraft | None:
        """Cite a piece as it stands now, with its focus: where it stood, or where it has moved.

        Nothing is found where no sentence has its words any more, or another one as well.
        """
        found = self._by_place.get(place_of(piece)) or self._moved(piece)
        if found is None:
            return self._line(piece)
        return replace(found, focus=_moved_by(found.span.start - piece.span.start, piece.focus))

    def is_line(self, piece: EvidenceDraft) -> bool:
        """Tell whether it stands where it stood and is no sentence: a headline, say."""
        text = self._texts.get(piece.letter, "")
        stands = piece.span.slice(text) == piece.excerpt
        return stands and piece.sentence is None and place_of(piece) not in self._by_place

    def _moved(self, piece: EvidenceDraft) -> EvidenceDraft | None:
        same = self._by_words[piece.letter, piece.excerpt]
        return same[0] if len(same) == 1 and not self.is_line(piece) else None

    def _line(self, piece: EvidenceDraft) -> EvidenceDraft | None:
        # What stood around it is not known any more.
        return replace(piece, context=None) if self.is_line(piece) else None


def _moved_by(characters: int, focus: Span | None) -> Span | None:
    return Span(focus.start + characters, focus.end + characters) if focus else None
