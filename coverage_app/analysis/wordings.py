"""How several texts name one thing: other words for it, and one word in its company."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from coverage_app.analysis.aligning.word_terms import CLASS
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.contrasts import Contrast, ContrastKind
from coverage_app.analysis.decisions import Place
from coverage_app.analysis.lexicon.common_words import COMMON_WORDS
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.lexicon.units import UNITS
from coverage_app.analysis.searching.corpus import Corpus, SentenceIndex
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

# Two stems with so many first letters in common are forms of one word, not two words.
SAME_WORD_LETTERS = 4
# A word is a topic of a story when two texts have it and it stands in so many of their sentences.
FEWEST_SENTENCES = 4
MOST_TOPICS = 4

_FREQUENT = COMMON_WORDS | REPORTING_VERBS


@dataclass(frozen=True, slots=True)
class Topic:
    """A word that several texts come back to: ``word`` as most often written, all its places."""

    word: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class _Term:
    """A word or compound: what it stands for, its stems and where it is."""

    key: str
    stem: str
    place: Place
    sentence: int
    is_common: bool


@dataclass(frozen=True, slots=True)
class Wordings:
    """The words of a story's texts, sentence by sentence, that name things."""

    corpus: Corpus
    terms: Mapping[Sentence, tuple[_Term, ...]]

    def other_words(self, sentences: Iterable[Sentence]) -> tuple[Contrast, ...]:
        """Find where sentences that report one fact have different words for the same thing.

        Names, numbers and forms of one word are passed over.
        """
        by_key: defaultdict[str, dict[tuple[str, str], Place]] = defaultdict(dict)
        for sentence in sentences:
            for term in self.terms[sentence]:
                by_key[term.key].setdefault((sentence.letter, term.stem), term.place)
        return tuple(
            Contrast(ContrastKind.WORDS, tuple(stems.values()))
            for stems in by_key.values()
            if _are_other_words(list(stems))
        )

    def topics(self) -> tuple[Topic, ...]:
        """Find the words of content that most sentences of two and more texts have, most first."""
        terms = [term for terms in self.terms.values() for term in terms if not term.is_common]
        where = {(term.key, term.place.letter, term.sentence) for term in terms}
        sentences = Counter(key for key, _, _ in where)
        texts = Counter(key for key, _ in {(key, letter) for key, letter, _ in where})
        keys = [
            key
            for key in dict.fromkeys(term.key for term in terms)
            if texts[key] > 1 and sentences[key] >= FEWEST_SENTENCES
        ]
        keys.sort(key=lambda key: (-texts[key], -sentences[key]))
        return tuple(self._topic(key, terms) for key in keys[:MOST_TOPICS])

    def _topic(self, key: str, terms: Iterable[_Term]) -> Topic:
        places = tuple(term.place for term in terms if term.key == key)
        written = Counter(
            place.span.slice(self.corpus.index(place.letter).one.document.text).lower()
            for place in places
        )
        return Topic(written.most_common(1)[0][0], places)


def read_wordings(corpus: Corpus) -> Wordings:
    """Get ready to look for how the texts of a story name one thing.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.searching.corpus import read_corpus
    >>> texts = {"A": "The soldiers left.", "B": "All troops left."}
    >>> documents = (Document.from_text(text, letter=letter) for letter, text in texts.items())
    >>> annotated = tuple(map(annotate, documents))
    >>> wordings = read_wordings(read_corpus(read_texts(annotated)))
    >>> [found] = wordings.other_words([one.sentences[0] for one in annotated])
    >>> [place.span.slice(texts[place.letter]) for place in found.places]
    ['soldiers', 'troops']
    >>> wordings.topics()
    ()
    """
    terms: dict[Sentence, tuple[_Term, ...]] = {}
    for index in corpus.indexes:
        taken = _taken(index.one)
        for sentence in index.sentences:
            terms[sentence] = tuple(_terms(index, sentence, taken))
    return Wordings(corpus, terms)


def _terms(index: SentenceIndex, sentence: Sentence, taken: frozenset[int]) -> Iterator[_Term]:
    """Read the words with content of a sentence that are in no name and no figure."""
    for span, keys in index.terms_in(sentence.span):
        words = index.one.words_in(span) if keys else ()
        if words and taken.isdisjoint(word.start for word in words):
            key = min(keys)
            yield _Term(
                key=key,
                stem=" ".join(word.key for word in words),
                place=Place(sentence.letter, Span(words[0].start, words[-1].end)),
                sentence=sentence.number,
                is_common=_is_common(key, words),
            )


def _taken(one: AnnotatedDocument) -> frozenset[int]:
    spans = [mention for name in one.names for mention in name.mentions]
    spans += [figure.span for figure in one.figures]
    return frozenset(word.start for span in spans for word in one.words_in(span))


def _is_common(key: str, words: Iterable[Word]) -> bool:
    """Tell whether a word is frequent in news of any kind, unless it has other words for it."""
    has_others = key.startswith(CLASS) and key.removeprefix(f"{CLASS} ") not in UNITS
    return not has_others and not _FREQUENT.isdisjoint(word.form for word in words)


def _are_other_words(stems: list[tuple[str, str]]) -> bool:
    """Tell whether two texts have no word for the thing in common."""
    by_letter: defaultdict[str, set[str]] = defaultdict(set)
    for letter, stem in stems:
        by_letter[letter].add(stem)
    return any(
        not any(_is_one_word(a, b) for a in one for b in other)
        for one, other in combinations(by_letter.values(), 2)
    )


def _is_one_word(one: str, other: str) -> bool:
    is_compound = " " in one or " " in other
    return one == other or (
        not is_compound and one[:SAME_WORD_LETTERS] == other[:SAME_WORD_LETTERS]
    )
