"""The bridge from a story's articles to a comparison."""

from collections.abc import Sequence
from functools import lru_cache

from coverage_app.analysis import Comparison, Decisions, Document, LineDecision, compare
from coverage_app.models import Article, Story


def comparison_of(story: Story) -> Comparison:
    """Compare the texts of a story; ask for it `with_articles`, or each article costs queries."""
    return _comparison([article for article in story.articles.all() if article.is_checked])


def comparison_with(article: Article) -> Comparison:
    """Compare an article, checked or not, with the checked texts of its story."""
    story = Story.objects.with_articles().get(pk=article.story_id)
    others = [other for other in story.articles.all() if other.pk != article.pk]
    return _comparison(sorted([*others, article], key=lambda one: one.position))


def _comparison(articles: Sequence[Article]) -> Comparison:
    decisions = Decisions(
        lines=tuple(
            LineDecision(article.letter, decision.line, decision.keep)
            for article in articles
            for decision in article.line_decisions.all()
        )
    )
    return _compared(tuple(article.document() for article in articles), decisions)


@lru_cache(maxsize=64)
def _compared(documents: tuple[Document, ...], decisions: Decisions) -> Comparison:
    """Remember comparisons under texts, outlets and decisions: all that they are made of."""
    return compare(documents, decisions)
