"""The bridge from a story's articles to a comparison."""

from dataclasses import replace
from functools import lru_cache

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Decisions,
    Document,
    FactDecision,
    LineDecision,
    Place,
    Span,
    annotate,
    compare,
)
from coverage_app.models import Article, Story


def comparison_of(story: Story) -> Comparison:
    """Compare the texts of a story; ask for it `with_articles`, or each article costs queries."""
    articles = [article for article in story.articles.all() if article.is_checked]
    decisions = Decisions(
        lines=tuple(
            LineDecision(article.letter, decision.line, decision.keep)
            for article in articles
            for decision in article.line_decisions.all()
        ),
        facts=_fact_decisions(story, articles),
    )
    return _compared(tuple(article.document() for article in articles), decisions)


def annotation_of(article: Article) -> AnnotatedDocument:
    """Annotate one text as the teacher decided on its lines, checked or not."""
    return _annotated(replace(article.document(), lines=article.lines()))


def _fact_decisions(story: Story, compared: list[Article]) -> tuple[FactDecision, ...]:
    """Return the decisions whose sentences still stand where they stood in the texts."""
    articles = {article.pk: article for article in compared}
    found = []
    for decision in story.fact_decisions.all():
        left = articles.get(decision.left_article_id)
        right = articles.get(decision.right_article_id)
        if left and right and decision.holds_in(left.text, right.text):
            found.append(
                FactDecision(
                    Place(left.letter, Span(decision.left_start, decision.left_end)),
                    Place(right.letter, Span(decision.right_start, decision.right_end)),
                    same=decision.is_same,
                )
            )
    return tuple(found)


@lru_cache(maxsize=64)
def _compared(documents: tuple[Document, ...], decisions: Decisions) -> Comparison:
    """Remember comparisons under texts, outlets and decisions: all that they are made of."""
    return compare(documents, decisions)


@lru_cache(maxsize=64)
def _annotated(document: Document) -> AnnotatedDocument:
    return annotate(document)
