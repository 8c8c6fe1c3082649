"""The texts of a story and their sentences, as every lens names them."""

from dataclasses import dataclass

from coverage_app.analysis import Comparison, LineKind, Segment, Sentence, Span, split_at
from coverage_app.models import Article, Story


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a story: its letter, the key of its colors, where it was published."""

    letter: str
    key: str
    outlet: str
    first_publisher: str
    notice: str
    headline: str
    language: str
    sentence_count: int

    @property
    def origin(self) -> str:
        """Where the text comes from, in a few words."""
        if self.first_publisher:
            return f"First published by {self.first_publisher}"
        return "Published by this outlet"


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A sentence to show: its name, the name of its counterpart, and its pieces."""

    ref: str
    counterpart: str
    segments: tuple[Segment, ...]


def texts_of(story: Story, comparison: Comparison) -> tuple[Text, ...]:
    return tuple(
        _text(article, len(one.sentences))
        for article, one in zip(story.articles.all(), comparison.documents, strict=True)
    )


def _text(article: Article, sentence_count: int) -> Text:
    notices = [line.span for line in article.lines() if line.kind is LineKind.REPOST]
    return Text(
        letter=article.letter,
        key=article.key,
        outlet=article.outlet.name,
        first_publisher=article.first_publisher.name if article.first_publisher else "",
        notice=notices[0].slice(article.text) if notices else "",
        headline=article.headline,
        language=article.language,
        sentence_count=sentence_count,
    )


def chosen_pair(texts: tuple[Text, ...], left: str, right: str) -> tuple[Text, Text]:
    """Return the texts of two letters, or else the first two; never one text twice."""
    by_letter = {text.letter: text for text in texts}
    one = by_letter.get(left, texts[0])
    other = by_letter.get(right, texts[1])
    if other is one:
        other = next(text for text in texts if text is not one)
    return one, other


def sentence_view(
    comparison: Comparison, sentence: Sentence, marks: tuple[tuple[Span, str], ...]
) -> SentenceView:
    text = comparison.document(sentence.letter).document.text
    counterparts = comparison.counterparts(sentence)
    return SentenceView(
        ref=sentence.ref,
        counterpart=counterparts[0].ref if counterparts else "",
        segments=split_at(text, sentence.span, marks),
    )
