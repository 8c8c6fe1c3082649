"""What leaves a doubt that only one text tells a sentence: a near sentence in another text."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from coverage_app.analysis.aligning.figure_pairs import are_told_apart
from coverage_app.analysis.aligning.sentence_pairs import SentencePair, Strength
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.searching.absence import Absence, locate_figure
from coverage_app.analysis.searching.clauses import split_clauses
from coverage_app.analysis.searching.corpus import Corpus, SentenceIndex
from coverage_app.analysis.sentences import Sentence

# A sentence of another text with half of a clause's words may tell it. Looked over on 25 stories,
# before synonyms were read: of 30 such doubts among 723 lone sentences about half were told there.
CLAUSE_SHARE = 0.5
FEWEST_CLAUSE_WORDS = 3
# "Two" or "four" stand in any text; a larger number seldom comes twice by chance.
SMALLEST_TELLING_VALUE = 5


@dataclass(frozen=True, slots=True)
class Doubts:
    """The texts of a story, and which of their sentences come near one another.

    ``near`` maps a sentence to those that leave a doubt whether they tell the same, the most alike
    first; ``apart`` are the pairs that a teacher said do not.
    """

    corpus: Corpus
    near: Mapping[Sentence, Sequence[Sentence]]
    apart: frozenset[frozenset[Sentence]]

    def absences(self, sentences: tuple[Sentence, ...]) -> tuple[Absence, ...]:
        """Describe the search for ``sentences`` in every text that has none of them."""
        letters = "".join({sentence.letter for sentence in sentences})
        is_own_read = all(self.corpus.index(letter).one.document.is_english for letter in letters)
        return tuple(
            Absence(
                letter=other.letter,
                searched=len(other.one.sentences),
                nearest=next(
                    (doubt for one in sentences for doubt in self._doubts(one, other)), None
                ),
                is_read=is_own_read and other.one.document.is_english,
            )
            for other in self.corpus.without(letters)
        )

    def _doubts(self, sentence: Sentence, other: SentenceIndex) -> Iterator[Sentence]:
        yield from (one for one in self.near.get(sentence, ()) if one.letter == other.letter)
        for doubt in find_doubts(sentence, other, self.corpus):
            if frozenset({sentence, doubt}) not in self.apart:
                yield doubt


def read_doubts(corpus: Corpus, pairs: tuple[SentencePair, ...]) -> Doubts:
    """Note which sentences come near one another, and which do not for a teacher.

    >>> read_doubts(Corpus((), {}), ()).absences(())
    ()
    """
    near: defaultdict[Sentence, list[Sentence]] = defaultdict(list)
    for pair in sorted(pairs, key=lambda pair: -pair.score):
        for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
            if one in pair.doubtful:
                near[one].append(other)
    apart = (
        frozenset({pair.left, pair.right}) for pair in pairs if pair.strength is Strength.APART
    )
    return Doubts(corpus, near, frozenset(apart))


def other_values(one: SentenceIndex, figure: Figure, other: SentenceIndex) -> tuple[Figure, ...]:
    """Return the figures of ``other`` that give another value for the same thing.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.searching.corpus import read_corpus
    >>> one = annotate(Document.from_text("The storm closed 12 schools in the town."))
    >>> other = annotate(Document.from_text("In the town 15 schools closed.", letter="B"))
    >>> own, others = read_corpus(read_texts((one, other))).indexes
    >>> [figure.value for figure in other_values(own, one.figures[0], others)]
    [15.0]
    """
    thing = one.things[figure]
    return tuple(
        candidate
        for candidate, other_thing in other.things.items()
        if are_told_apart(figure, thing, candidate, other_thing)
    )


def locate_conflict(
    one: SentenceIndex, figure: Figure, other: SentenceIndex
) -> tuple[Sentence, ...]:
    """Return the sentences of ``other`` that give another value for the same thing.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.searching.corpus import read_corpus
    >>> one = annotate(Document.from_text("The storm closed 12 schools in the town."))
    >>> other = annotate(Document.from_text("In the town 15 schools closed.", letter="B"))
    >>> own, others = read_corpus(read_texts((one, other))).indexes
    >>> [sentence.ref for sentence in locate_conflict(own, one.figures[0], others)]
    ['B1']
    """
    numbers = {candidate.sentence for candidate in other_values(one, figure, other)}
    return tuple(sentence for sentence in other.one.sentences if sentence.number in numbers)


def find_doubts(sentence: Sentence, other: SentenceIndex, corpus: Corpus) -> Iterator[Sentence]:
    """Search ``other`` for what a sentence tells, and yield the sentences that may tell it too.

    A telling figure is searched for, any other value of the same thing, and every clause.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.aligning.texts import read_texts
    >>> from coverage_app.analysis.searching.corpus import read_corpus
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The blast was followed by gunfire, police said."))
    >>> text = "Rain fell. An explosion, followed by sporadic gunfire, woke the town."
    >>> other = annotate(Document.from_text(text, letter="B"))
    >>> corpus = read_corpus(read_texts((one, other)))
    >>> [near.ref for near in find_doubts(one.sentences[0], corpus.index("B"), corpus)]
    ['B2']
    """
    own = corpus.index(sentence.letter)
    for figure in own.one.figures:
        if figure.sentence == sentence.number:
            if figure.value >= SMALLEST_TELLING_VALUE:
                yield from locate_figure(figure, other.one)
            yield from locate_conflict(own, figure, other)
    for clause in split_clauses(own.one.document.text, sentence.span):
        keys = own.keys_in(clause)
        if len(keys) >= FEWEST_CLAUSE_WORDS:
            near = other.near(keys, corpus.weights)
            yield from (found.sentence for found in near if found.share >= CLAUSE_SHARE)
