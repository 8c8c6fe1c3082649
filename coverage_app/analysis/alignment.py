"""Group sentences of several documents that report the same fact."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figure_pairs import FigurePair, pair_figures
from coverage_app.analysis.quote_pairs import QuotePair, pair_quotes
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.similarity import Likeness, similarity, word_weights
from coverage_app.analysis.words import content_keys, find_words

# Measured on the hand-made alignment of the sample story: every strong link scores 0.23 or more and
# the strongest other pair 0.18; related pairs that are not the same score 0.09 to 0.15.
STRONG_SCORE = 0.21
RELATED_SCORE = 0.12
# A sentence that has so much of another, by weight, may tell it in passing.
RELATED_SHARE = 0.3
# Two sentences with fewer common content words share a phrase, not a fact.
FEWEST_SHARED_WORDS = 3
# A speaker may well say "two" twice about different things, hardly "10,000".
SMALLEST_TELLING_VALUE = 20
SURE_OF_SPEAKER = 0.5


class Strength(StrEnum):
    """How much two sentences of different texts have in common."""

    STRONG = "strong"  # they report the same fact
    RELATED = "related"  # they touch one subject: not the same, and not surely apart


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Two sentences of different texts, and how strongly they belong together.

    ``doubtful`` are those of the two of which the other may tell the same.
    """

    left: Sentence
    right: Sentence
    strength: Strength
    score: float
    doubtful: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class AlignedFact:
    """The sentences of several texts that report one fact, ordered by text and place."""

    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Everything that two or more texts have in common."""

    pairs: tuple[SentencePair, ...]
    facts: tuple[AlignedFact, ...]
    quotes: tuple[QuotePair, ...]
    figures: tuple[FigurePair, ...]


def align(annotated: tuple[AnnotatedDocument, ...]) -> Alignment:
    """Find what the documents have in common, pair by pair.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The council voted to close the library."))
    >>> other = Document.from_text("The town council voted to close a library.", letter="B")
    >>> [fact] = align((one, annotate(other))).facts
    >>> [sentence.ref for sentence in fact.sentences]
    ['A1', 'B1']
    """
    keys = {
        sentence: content_keys(find_words(one.document.text, sentence.span))
        for one in annotated
        for sentence in one.sentences
    }
    weights = word_weights(keys.values())
    pairs: list[SentencePair] = []
    for left, right in combinations(annotated, 2):
        pairs += _pair_sentences(left, right, keys, weights)
    return Alignment(
        pairs=tuple(pairs),
        facts=_group(pair for pair in pairs if pair.strength is Strength.STRONG),
        quotes=tuple(pair for two in combinations(annotated, 2) for pair in pair_quotes(*two)),
        figures=tuple(pair for two in combinations(annotated, 2) for pair in pair_figures(*two)),
    )


def _pair_sentences(
    left: AnnotatedDocument,
    right: AnnotatedDocument,
    keys: Mapping[Sentence, frozenset[str]],
    weights: Mapping[str, float],
) -> list[SentencePair]:
    told = _spoken_figures(left), _spoken_figures(right)
    found = []
    for one in left.sentences:
        for other in right.sentences:
            likeness = similarity(keys[one], keys[other], weights)
            doubtful = _doubtful(one, other, likeness)
            if told[0].get(one.number, frozenset()) & told[1].get(other.number, frozenset()):
                strength, doubtful = Strength.STRONG, (one, other)
            else:
                strength = _strength(likeness)
            if doubtful:
                found.append(SentencePair(one, other, strength, likeness.score, doubtful))
    return found


def _doubtful(one: Sentence, other: Sentence, likeness: Likeness) -> tuple[Sentence, ...]:
    if likeness.score >= RELATED_SCORE:
        return (one, other)
    shares = (one, likeness.of_left), (other, likeness.of_right)
    return tuple(sentence for sentence, share in shares if share >= RELATED_SHARE)


def _strength(likeness: Likeness) -> Strength:
    strong = likeness.score >= STRONG_SCORE and len(likeness.shared) >= FEWEST_SHARED_WORDS
    return Strength.STRONG if strong else Strength.RELATED


def _spoken_figures(one: AnnotatedDocument) -> dict[int, frozenset[tuple[str, float]]]:
    """Map each sentence to the figures in it that a surely known speaker gives."""
    speakers = {
        (number, quote.speaker.name)
        for quote in one.quotes
        if quote.speaker and quote.confidence >= SURE_OF_SPEAKER
        for number in quote.sentences
    }
    told: dict[int, frozenset[tuple[str, float]]] = {}
    for figure in one.figures:
        if figure.value >= SMALLEST_TELLING_VALUE:
            spoken = {
                (name, figure.value) for number, name in speakers if number == figure.sentence
            }
            told[figure.sentence] = told.get(figure.sentence, frozenset()) | spoken
    return told


def _group(links: Iterable[SentencePair]) -> tuple[AlignedFact, ...]:
    """Join linked sentences: facts are the connected components of the strong links."""
    group_of: dict[Sentence, set[Sentence]] = {}
    for link in links:
        joined = group_of.get(link.left, {link.left}) | group_of.get(link.right, {link.right})
        for sentence in joined:
            group_of[sentence] = joined
    groups = {frozenset(group) for group in group_of.values()}
    in_order = sorted(
        (sorted(group, key=_place) for group in groups), key=lambda one: _place(one[0])
    )
    return tuple(AlignedFact(tuple(group)) for group in in_order)


def _place(sentence: Sentence) -> tuple[str, int]:
    return sentence.letter, sentence.number
