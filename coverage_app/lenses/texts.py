"""The texts of a story and their sentences, as every lens names them."""

from collections.abc import Sequence
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    LineKind,
    Segment,
    Sentence,
    Span,
    split_at,
)
from coverage_app.models import Article, Story


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a story: its letter, the key of its colors, where it was published.

    Where a teacher hides the names of outlets, "Text A" stands for the outlet, and nothing else
    that would tell it is there.
    """

    letter: str
    key: str
    outlet: str
    first_publisher: str
    notice: str
    headline: str
    language: str
    language_name: str
    is_english: bool
    sentence_count: int
    is_named: bool

    @property
    def origin(self) -> str:
        """Where the text comes from, in a few words."""
        if not self.is_named:
            return "Outlet hidden"
        if self.first_publisher:
            return f"First published by {self.first_publisher}"
        return "Published by this outlet"


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A sentence to show: its name and its pieces."""

    ref: str
    segments: tuple[Segment, ...]


def texts_of(story: Story, comparison: Comparison) -> tuple[Text, ...]:
    return tuple(
        _text(article, one, is_named=not story.names_hidden)
        for article, one in zip(story.articles.all(), comparison.documents, strict=True)
    )


def _text(article: Article, one: AnnotatedDocument, *, is_named: bool) -> Text:
    notices = [line.span for line in one.document.lines if line.kind is LineKind.REPOST]
    first_publisher = article.first_publisher.name if article.first_publisher else ""
    return Text(
        letter=article.letter,
        key=article.key,
        outlet=article.outlet.name if is_named else f"Text {article.letter}",
        first_publisher=first_publisher if is_named else "",
        notice=notices[0].slice(article.text) if notices and is_named else "",
        headline=article.headline,
        language=article.language,
        language_name=article.get_language_display(),
        is_english=article.is_english,
        sentence_count=len(one.sentences),
        is_named=is_named,
    )


def shared_language(texts: tuple[Text, ...]) -> str:
    """Return the language of all texts, or "" when they have several."""
    first, *others = {text.language for text in texts}
    return "" if others else first


def languages_of(texts: tuple[Text, ...]) -> dict[str, str]:
    """Map the letter of each text to its language."""
    return {text.letter: text.language for text in texts}


def span_of(one: AnnotatedDocument, numbers: Sequence[int], part: Span) -> Span:
    """Return the sentences around ``part``, or the heading that it stands in."""
    inside = [one.sentences[number - 1].span for number in numbers if number]
    if inside:
        return Span(inside[0].start, inside[-1].end)
    return next((heading for heading in one.document.headings if heading.contains(part)), part)


def sentence_view(
    comparison: Comparison, sentence: Sentence, marks: tuple[tuple[Span, str], ...]
) -> SentenceView:
    text = comparison.document(sentence.letter).document.text
    return SentenceView(ref=sentence.ref, segments=split_at(text, sentence.span, marks))
