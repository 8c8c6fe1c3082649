"""What the sentences of a story are compared by: normalized terms, each with its weight."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from coverage_app.analysis.aligning.repeats import surplus_copies
from coverage_app.analysis.aligning.speakers import likely_speaker
from coverage_app.analysis.aligning.texts import Texts, Words
from coverage_app.analysis.aligning.word_terms import (
    WordTerms,
    class_of,
    country_term,
    key_of,
)
from coverage_app.analysis.annotation import AnnotatedDocument

# Like those of single words, the weights below were chosen on human alignments of news sentences.
# A word with synonyms counts in equal parts as itself and as its class: the squares sum to 1.
OWN_PART = CLASS_PART = 0.5**0.5
# Two words side by side in both sentences count for a little more than the words.
NEIGHBORS_WEIGHT = 0.2
# A speaker whom the sentence may not name.
CARRIED_WEIGHT = 0.6
# A shorter piece between two marks is no proposition of its own.
FEWEST_WORDS_OF_CLAUSE = 5
# What more than half of a story's sentences have, and two of each text, is its topic; what no more
# than a tenth have, or one of each text, is rare.
TOPIC_SHARE = 0.5
RARE_SHARE = 0.1

Terms = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class SentenceTerms:
    """The terms of a sentence with their weights, as a whole and clause by clause.

    ``telling`` are the terms that say something of their own: no frequent words, nothing that most
    sentences of the story have, and one term where a word has synonyms. ``plain`` are those of them
    that are in no name or title, ``rare`` those that few sentences of the story have besides.
    """

    whole: Terms
    clauses: tuple[Terms, ...]
    telling: frozenset[str]
    plain: frozenset[str] = frozenset()
    rare: frozenset[str] = frozenset()


def story_terms(texts: Texts) -> dict[str, dict[int, SentenceTerms]]:
    """Collect the terms of all texts of a story: by letter, then by sentence (0 is the headline).

    Stems of words with content; countries by one name whatever stands for them ("Paris", "French");
    numbers by value; compounds as one word when any text of the story writes them so; synonyms by
    their class; neighbors; and the names of those who are quoted.

    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("French soldiers painted twenty boats."))
    >>> sorted(story_terms(read_texts((one,)))["A"][1].telling)
    ['20', 'class of ship', 'class of soldier', 'country France', 'paint']
    """
    terms = {
        one.document.letter: _document_terms(one, texts.words[one.document.letter])
        for one in texts.documents
    }
    return _with_rare_terms(terms, frozenset(_named(texts.documents)))


def _with_rare_terms(
    terms: dict[str, dict[int, SentenceTerms]], named: frozenset[str]
) -> dict[str, dict[int, SentenceTerms]]:
    """Tell the terms of a story's topic, its names and its rare terms apart."""
    sentences = [one for found in terms.values() for one in found.values()]
    counts = Counter(term for one in sentences for term in one.telling)
    most = max(TOPIC_SHARE * len(sentences), 2 * len(terms))
    few = max(RARE_SHARE * len(sentences), len(terms))
    topic = {term for term, count in counts.items() if count > most}
    frequent = {term for term, count in counts.items() if count > few}
    return {
        letter: {
            number: SentenceTerms(
                whole=one.whole,
                clauses=one.clauses,
                telling=one.telling - topic,
                plain=one.telling - topic - named,
                rare=one.telling - frequent - named,
            )
            for number, one in found.items()
        }
        for letter, found in terms.items()
    }


def _named(annotated: Iterable[AnnotatedDocument]) -> Iterator[str]:
    """Read the terms of all names of a story, with the titles that go before them."""
    for one in annotated:
        for name in one.names:
            yield country_term(name.full)
            for mention in name.mentions:
                for word in one.words_in(mention):
                    yield class_of(word.key) or word.key


def _by_number(one: AnnotatedDocument, words: Words) -> dict[int, tuple[WordTerms, ...]]:
    """Return the words of a text's sentences by number, surplus copies left out; 0: headline."""
    headline, surplus = one.document.headline, surplus_copies(one)
    found = {
        sentence.number: words[sentence.span]
        for sentence in one.sentences
        if sentence.number not in surplus
    }
    if headline:
        found[0] = words[headline]
    return found


def _document_terms(one: AnnotatedDocument, words: Words) -> dict[int, SentenceTerms]:
    carried = _carried(one)
    found = {}
    for number, read in _by_number(one, words).items():
        extra = carried.get(number, {})
        whole, clauses = extra | _weigh(read), _clauses(read)
        found[number] = SentenceTerms(
            whole=whole,
            clauses=tuple(extra | _weigh(clause) for clause in clauses)
            if clauses[1:]
            else (whole,),
            telling=frozenset(_telling(read)) | extra.keys(),
        )
    return found


def _carried(one: AnnotatedDocument) -> dict[int, dict[str, float]]:
    """Name those who are quoted in a sentence, for it may not name them."""
    found: dict[int, dict[str, float]] = {}
    for quote in one.quotes:
        if quote.speaker and likely_speaker(one, quote):
            last = key_of(quote.speaker.name.split()[-1])
            for number in quote.sentences:
                found.setdefault(number, {})[last] = CARRIED_WEIGHT
    return found


def _weigh(words: tuple[WordTerms, ...]) -> dict[str, float]:
    """Weigh every term once, by its weightiest word, and the neighbors within a clause."""
    found: dict[str, float] = {}
    for word in words:
        for key in word.keys:
            of_class = class_of(key)
            weight = word.weight * OWN_PART if of_class else word.weight
            if found.get(key, 0.0) < weight:
                found[key] = weight
            if of_class and found.get(of_class, 0.0) < word.weight * CLASS_PART:
                found[of_class] = word.weight * CLASS_PART
    for one, other in pairwise(words):
        if (one.keys or other.keys) and not other.opens_clause:
            found[f"{one.neighbor} {other.neighbor}"] = NEIGHBORS_WEIGHT
    return found


def _telling(words: Iterable[WordTerms]) -> Iterator[str]:
    for word in words:
        if word.is_telling:
            for key in word.keys:
                yield class_of(key) or key


def _clauses(words: tuple[WordTerms, ...]) -> tuple[tuple[WordTerms, ...], ...]:
    """Cut a sentence where a clause may begin, each part with enough words to state something."""
    starts, content = [0], 0
    for place, word in enumerate(words):
        if word.opens_clause and content >= FEWEST_WORDS_OF_CLAUSE:
            starts.append(place)
            content = 0
        content += bool(word.keys)
    if content < FEWEST_WORDS_OF_CLAUSE and len(starts) > 1:
        starts.pop()
    return tuple(words[start:end] for start, end in pairwise([*starts, len(words)]))
