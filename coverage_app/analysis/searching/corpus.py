"""The texts of a story, ready to be searched: which sentence of a text has most of some words."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coverage_app.analysis.aligning.counted_things import Thing, describe
from coverage_app.analysis.aligning.repeats import MOST_COPIES
from coverage_app.analysis.aligning.sentence_vectors import word_weights
from coverage_app.analysis.aligning.texts import Texts, Words
from coverage_app.analysis.aligning.word_terms import class_of
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class NearSentence:
    """A sentence, and its share, 0.0 to 1.0 by weight, of the words searched for."""

    share: float
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class SentenceIndex:
    """Everything that a search of one text reads: its headings, as sentences 0, and sentences.

    ``keys`` are what the words of each of the ``sentences`` stand for, ``places`` tells in which of
    them a key is found; ``read`` is what each word stands for by itself, ``starts`` where it is.
    ``things`` are the figures, in their order, and what each of them counts.
    """

    one: AnnotatedDocument
    sentences: tuple[Sentence, ...]
    keys: tuple[frozenset[str], ...]
    places: Mapping[str, tuple[int, ...]]
    read: tuple[frozenset[str], ...]
    starts: tuple[int, ...]
    things: Mapping[Figure, Thing]

    @property
    def letter(self) -> str:
        """The letter of the text."""
        return self.one.document.letter

    def keys_in(self, span: Span) -> frozenset[str]:
        """Return what the words of a span stand for, however another text may write it."""
        return _keys_in(span, self.read, self.starts)

    def keys_of(self, sentence: Sentence) -> frozenset[str]:
        """Return what the words of one of the sentences, or of a heading, stand for."""
        if not sentence.number:
            return self.keys_in(sentence.span)
        return self.keys[len(self.keys) - len(self.one.sentences) + sentence.number - 1]

    def terms_in(self, span: Span) -> Iterator[tuple[Span, frozenset[str]]]:
        """Yield the words of a span, a compound as one, each with what it stands for."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end, lo=first)
        for start, end, keys in zip(
            self.starts[first:last],
            (*self.starts[first + 1 : last], span.end),
            self.read[first:last],
            strict=True,
        ):
            yield Span(start, end), keys

    def near(self, keys: frozenset[str], weights: Mapping[str, float]) -> tuple[NearSentence, ...]:
        """Find the sentences with any of ``keys``, those with the greatest share first."""
        shares = self._shares(keys, weights)
        places = sorted(shares, key=lambda place: (-shares[place], place))
        return tuple(NearSentence(shares[place], self.sentences[place]) for place in places)

    def nearest_share(self, keys: frozenset[str], weights: Mapping[str, float]) -> float:
        """Return the greatest share of ``keys`` that any sentence has."""
        return max(self._shares(keys, weights).values(), default=0.0)

    def _shares(self, keys: frozenset[str], weights: Mapping[str, float]) -> dict[int, float]:
        """Map the places of sentences to the share of ``keys`` that they have."""
        found: defaultdict[int, float] = defaultdict(float)
        in_order = sorted(keys)  # sums of fractions hang on the order, and sets have none
        for key in in_order:
            for place in self.places.get(key, ()):
                found[place] += weights.get(key, 0.0)
        total = sum(weights.get(key, 0.0) for key in in_order)
        return {place: share / total for place, share in found.items()} if total else {}

    def missing(self, keys: frozenset[str]) -> frozenset[str]:
        """Return the ``keys`` that stand nowhere in the text."""
        return frozenset(key for key in keys if key not in self.places)


@dataclass(frozen=True, slots=True)
class Corpus:
    """The indexes of a story's texts, and the weights of the words in them."""

    indexes: tuple[SentenceIndex, ...]
    weights: Mapping[str, float]

    def index(self, letter: str) -> SentenceIndex:
        """Return the index of the text of that letter; raises `KeyError` when there is none."""
        for index in self.indexes:
            if index.letter == letter:
                return index
        raise KeyError(letter)

    def without(self, letters: str) -> tuple[SentenceIndex, ...]:
        """Return the indexes of the texts that go by other letters."""
        return tuple(index for index in self.indexes if index.letter not in letters)


def read_corpus(texts: Texts) -> Corpus:
    """Index every text of a story by what its words with content stand for.

    That is their stem, or the class of their synonyms; the name of a country for its people and its
    government; the value of a number; and a compound, however it is written.

    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> texts = read_texts((annotate(Document.from_text("Rain fell. The gorilla left.")),))
    >>> corpus = read_corpus(texts)
    >>> [near.sentence.ref for near in corpus.index("A").near({"gorilla"}, corpus.weights)]
    ['A2']
    """
    indexes = tuple(_index(one, texts.words[one.document.letter]) for one in texts.documents)
    return Corpus(indexes, word_weights(keys for index in indexes for keys in index.keys))


def _index(one: AnnotatedDocument, words: Words) -> SentenceIndex:
    letter = one.document.letter
    headings = (Sentence(letter, 0, heading, 0) for heading in one.document.headings)
    in_order = [word for span in sorted(one.parts) for word in words[span]]
    read = tuple(frozenset(class_of(key) or key for key in word.keys) for word in in_order)
    starts = tuple(word.start for word in in_order)
    found = tuple(_keys_in(span, read, starts) for span in one.parts)
    places: defaultdict[str, list[int]] = defaultdict(list)
    seen: Counter[frozenset[str]] = Counter()
    for place, keys in enumerate(found):
        seen[keys] += 1
        for key in keys if seen[keys] <= MOST_COPIES else ():
            places[key].append(place)
    return SentenceIndex(
        one=one,
        sentences=(*headings, *one.sentences),
        keys=found,
        places={key: tuple(numbers) for key, numbers in places.items()},
        read=read,
        starts=starts,
        things={figure: describe(one, figure) for figure in one.figures},
    )


def _keys_in(
    span: Span, read: tuple[frozenset[str], ...], starts: tuple[int, ...]
) -> frozenset[str]:
    first = bisect_left(starts, span.start)
    return frozenset().union(*read[first : bisect_left(starts, span.end, lo=first)])
