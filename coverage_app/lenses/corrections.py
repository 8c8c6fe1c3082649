"""What a teacher needs to correct one statement: its sentences, and those that come near."""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import Comparison, Fact, Sentence
from coverage_app.lenses.statements import (
    Statement,
    fact_with,
    key_of,
    read_statement_decisions,
    sentence_key,
    statement_view,
    words_at,
)
from coverage_app.models import Story

MOST_NEAR = 3


@dataclass(frozen=True, slots=True)
class SentenceChoice:
    """A sentence of the story by its key, its name and its words."""

    key: str
    ref: str
    color_key: str
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A statement, the sentences that make it, and those of other texts that may report it too.

    A part of a sentence has none of the latter: sentences are joined and parted as a whole.
    """

    statement: Statement
    sentences: tuple[SentenceChoice, ...]
    near: tuple[SentenceChoice, ...]
    is_part: bool
    is_shared: bool


def correction_of(story: Story, comparison: Comparison, fact: Fact) -> Correction:
    articles = {article.letter: article for article in story.articles.all()}

    def choice(sentence: Sentence) -> SentenceChoice:
        article = articles[sentence.letter]
        words = words_at(comparison, sentence.letter, sentence.span)
        key = sentence_key(sentence)
        return SentenceChoice(key, sentence.ref, article.key, article.language, words)

    languages = {letter: article.language for letter, article in articles.items()}
    near = () if fact.is_detail else _near(comparison, fact)
    return Correction(
        statement=statement_view(comparison, fact, read_statement_decisions(story), languages),
        sentences=tuple(choice(sentence) for sentence in fact.sentences),
        near=tuple(choice(sentence) for sentence in near),
        is_part=fact.is_detail,
        is_shared=len(fact.letters) > 1,
    )


def row_id(comparison: Comparison, sentence: Sentence) -> str:
    """Return the id of the row of Facts that a sentence stands in."""
    return f"fact-{key_of(fact_with(comparison, sentence))}"


def _near(comparison: Comparison, fact: Fact) -> tuple[Sentence, ...]:
    """Find the likeliest sentences of the other texts: what left a doubt, then what is most alike.

    A pair that a teacher parted is not proposed again.
    """
    near = dict.fromkeys(absence.nearest for absence in fact.absences if absence.nearest)
    near |= dict.fromkeys(_most_alike(comparison, fact))
    return tuple(near)[:MOST_NEAR]


def _most_alike(comparison: Comparison, fact: Fact) -> Iterator[Sentence]:
    for pair in sorted(comparison.alignment.pairs, key=lambda pair: -pair.score):
        for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
            if pair.score and one in fact.sentences and other not in fact.sentences:
                yield other
