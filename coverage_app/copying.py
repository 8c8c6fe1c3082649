"""Copy a story: another teacher's texts, with what was decided about them, as one's own."""

from typing import TypeVar

from django.contrib.auth.models import User
from django.db import models, transaction

from coverage_app.models import Article, FactDecision, LineDecision, StatementDecision, Story

Row = TypeVar("Row", bound=models.Model)


@transaction.atomic
def copy_story(*, story: Story, copied_by: User) -> Story:
    """Make a story of the texts that are in use in another one, and of the decisions on them.

    Texts that wait to be checked are their teacher's alone; questions are derived again.
    """
    copy = Story.objects.create(
        title=story.title,
        slug=Story.objects.free_slug(story.title),
        standfirst=story.standfirst,
        source=story.source,
        created_by=copied_by,
    )
    articles = {
        article.pk: _copy_article(article, copy, copied_by)
        for article in story.articles.checked().whole()
    }
    FactDecision.objects.bulk_create(
        _again(
            decision,
            story_id=copy.pk,
            left_article_id=articles[decision.left_article_id].pk,
            right_article_id=articles[decision.right_article_id].pk,
            decided_by_id=copied_by.pk,
        )
        for decision in FactDecision.objects.for_story(story)
        if articles.keys() >= {decision.left_article_id, decision.right_article_id}
    )
    return copy


def _copy_article(article: Article, story: Story, copied_by: User) -> Article:
    copy = _again(article, story_id=story.pk)
    copy.save()
    changes = {"article_id": copy.pk, "decided_by_id": copied_by.pk}
    LineDecision.objects.bulk_create(
        _again(decision, **changes) for decision in article.line_decisions.all()
    )
    StatementDecision.objects.bulk_create(
        _again(decision, **changes) for decision in article.statement_decisions.all()
    )
    return copy


def _again(row: Row, **changes: int) -> Row:
    """Return a row like ``row`` that is not stored yet, but for the changes."""
    fields = [field for field in row._meta.concrete_fields if not field.primary_key]
    values = {field.attname: getattr(row, field.attname) for field in fields}
    return type(row)(**(values | changes))
