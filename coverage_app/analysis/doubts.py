"""What leaves a doubt that only one text tells a sentence: a near sentence in another text."""

from coverage_app.analysis.absence import locate_figure
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.clauses import split_clauses
from coverage_app.analysis.corpus import Corpus, SentenceIndex
from coverage_app.analysis.figure_pairs import give_different_values
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.words import content_keys, find_words

# A sentence of another text with half of a clause's words may tell it. Read on 25 stories: of 34
# such doubts among 680 lone sentences, half were told there indeed, in other words.
CLAUSE_SHARE = 0.5
FEWEST_CLAUSE_WORDS = 3
# "Two" or "four" stand in any text; a larger number seldom comes twice by chance.
SMALLEST_TELLING_VALUE = 5


def locate_conflict(
    one: AnnotatedDocument, figure: Figure, other: AnnotatedDocument
) -> Sentence | None:
    """Return the first sentence of ``other`` that gives another value for the same thing.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The storm closed 12 schools in the town."))
    >>> other = annotate(Document.from_text("In the town 15 schools closed.", letter="B"))
    >>> locate_conflict(one, one.figures[0], other).ref
    'B1'
    """
    numbers = {
        candidate.sentence
        for candidate in other.figures
        if give_different_values(one, figure, other, candidate)
    }
    return next((sentence for sentence in other.sentences if sentence.number in numbers), None)


def find_doubt(
    one: AnnotatedDocument, sentence: Sentence, other: SentenceIndex, corpus: Corpus
) -> Sentence | None:
    """Search ``other`` for what a sentence tells: its figures, and clause by clause.

    A telling figure is searched for, and any other value of the same thing.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.corpus import read_corpus
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The blast was followed by gunfire, police said."))
    >>> text = "Rain fell. An explosion, followed by sporadic gunfire, woke the town."
    >>> other = annotate(Document.from_text(text, letter="B"))
    >>> corpus = read_corpus((one, other))
    >>> find_doubt(one, one.sentences[0], corpus.index("B"), corpus).ref
    'B2'
    """
    for figure in one.figures:
        if figure.sentence == sentence.number:
            located = _locate(one, figure, other.one)
            if located:
                return located
    text = one.document.text
    for clause in split_clauses(text, sentence.span):
        keys = content_keys(find_words(text, clause))
        nearest = other.nearest(keys, corpus.weights)
        if nearest and len(keys) >= FEWEST_CLAUSE_WORDS and nearest.share >= CLAUSE_SHARE:
            return nearest.sentence
    return None


def _locate(one: AnnotatedDocument, figure: Figure, other: AnnotatedDocument) -> Sentence | None:
    is_telling = figure.value >= SMALLEST_TELLING_VALUE
    located = locate_figure(figure, other) if is_telling else None
    return located or locate_conflict(one, figure, other)
