"""The decisions of a story's teachers: what, about which sentences, who and when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User

from coverage_app.analysis import Comparison, Place, Span
from coverage_app.lenses.statements import places_of
from coverage_app.models import Article, FactDecision, StatementDecision, Story


@dataclass(frozen=True, slots=True)
class DecidedWords:
    """The words that a decision is about, as they stood when it was made."""

    ref: str
    color_key: str
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision; one that is not current is about words that the texts no longer have."""

    field: str
    pk: int
    words: str
    excerpts: tuple[DecidedWords, ...]
    decided_by: str
    decided_at: datetime
    is_current: bool


def decisions_of(story: Story, comparison: Comparison) -> tuple[DecisionView, ...]:
    """List the decisions on facts and statements, the newest first."""
    reader = _Reader({article.pk: article for article in story.articles.all()}, _refs(comparison))
    views = [*reader.on_sentences(story), *reader.on_statements(story)]
    return tuple(sorted(views, key=lambda view: view.decided_at, reverse=True))


def _refs(comparison: Comparison) -> dict[Place, str]:
    """Name every place that a decision may be about by its sentence."""
    return {
        place: sentence.ref
        for fact in comparison.facts
        for place, sentence in zip(places_of(fact), fact.sentences, strict=True)
    }


@dataclass(frozen=True, slots=True)
class _Reader:
    articles: Mapping[int, Article]
    refs: Mapping[Place, str]

    def on_sentences(self, story: Story) -> Iterator[DecisionView]:
        for it in FactDecision.objects.for_story(story).with_deciders():
            left = self._excerpt(it.left_article_id, it.left_start, it.left_end, it.left_excerpt)
            right = self._excerpt(
                it.right_article_id, it.right_start, it.right_end, it.right_excerpt
            )
            words = "The same fact" if it.is_same else "Not the same fact"
            yield _view("fact", it, words, (left, right))

    def on_statements(self, story: Story) -> Iterator[DecisionView]:
        for it in StatementDecision.objects.for_story(story).with_deciders():
            excerpt = self._excerpt(it.article_id, it.start, it.end, it.excerpt)
            words = "Hidden from students" if it.is_hidden else f"Worded “{it.wording}”"
            yield _view("statement", it, words, (excerpt,))

    def _excerpt(self, article_id: int, start: int, end: int, words: str) -> DecidedWords:
        article = self.articles[article_id]
        place = Place(article.letter, Span(start, end))
        holds = article.text[start:end] == words
        return DecidedWords(
            ref=self.refs.get(place, "") if holds else "",
            color_key=article.key,
            language=article.language,
            words=words,
        )


def _view(
    field: str,
    decision: FactDecision | StatementDecision,
    words: str,
    excerpts: tuple[DecidedWords, ...],
) -> DecisionView:
    return DecisionView(
        field=field,
        pk=decision.pk,
        words=words,
        excerpts=excerpts,
        decided_by=_name(decision.decided_by),
        decided_at=decision.decided_at,
        is_current=all(excerpt.ref for excerpt in excerpts),
    )


def _name(user: User | None) -> str:
    return (
        user.get_full_name() or user.get_username() if user else "a teacher whose account is gone"
    )
