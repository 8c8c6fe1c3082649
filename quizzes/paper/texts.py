"""The texts of a story as they are handed out, sentence by sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Sentence
from coverage_app.comparisons import comparison_of
from coverage_app.lenses.texts import Text, texts_of
from coverage_app.models import Story
from quizzes.models import Evidence, Option


@dataclass(frozen=True, slots=True)
class PrintedSentence:
    """A sentence with its number; ``start`` and ``end`` are code points of its text."""

    ref: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PrintedText:
    """A text of the story with the sentences that are numbered in it."""

    text: Text
    sentences: tuple[PrintedSentence, ...]


def printed_texts(story: Story) -> tuple[PrintedText, ...]:
    """Lay out the texts that a teacher has checked; ask for the story `with_articles`."""
    comparison = comparison_of(story)
    texts = texts_of(story, comparison)
    return tuple(
        PrintedText(text, tuple(_sentences(one)))
        for text, one in zip(texts, comparison.documents, strict=True)
    )


def _sentences(one: AnnotatedDocument) -> Iterator[PrintedSentence]:
    return (_printed(one.document.text, sentence) for sentence in one.sentences)


def _printed(text: str, sentence: Sentence) -> PrintedSentence:
    span = sentence.span
    return PrintedSentence(sentence.ref, span.slice(text), span.start, span.end)


class SentenceNumbers:
    """Whether a number on the handout leads to the sentence that a question means by it.

    A text may have been changed since the question was made, and numbers with it.
    """

    def __init__(self, texts: Sequence[PrintedText]) -> None:
        self._by_ref = {it.ref: it for one in texts for it in one.sentences}

    def lead_to(self, evidence: Evidence) -> bool:
        sentence = self._by_ref.get(evidence.ref)
        if sentence is None or evidence.is_stale():
            return False
        return sentence.start <= evidence.start < sentence.end

    def lead_to_option(self, option: Option) -> bool:
        sentence = self._by_ref.get(f"{option.letters}{option.sentence}")
        return sentence is not None and option.text in sentence.text
