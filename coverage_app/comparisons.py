"""The bridge from a story's articles to a comparison."""

from functools import lru_cache

from coverage_app.analysis import Comparison, Decisions, Document, LineDecision, compare
from coverage_app.models import Story


def comparison_of(story: Story) -> Comparison:
    """Compare the texts of a story; ask for it `with_articles`, or each article costs queries."""
    articles = story.articles.all()
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
