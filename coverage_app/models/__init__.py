"""Outlets, stories, articles and decisions as they are stored."""

from coverage_app.models.articles import (
    LETTERS,
    Article,
    ArticleQuerySet,
    known_languages,
    validate_text,
)
from coverage_app.models.decisions import (
    LONGEST_WORDING,
    FactDecision,
    LineDecision,
    StatementDecision,
)
from coverage_app.models.outlets import Outlet, OutletQuerySet
from coverage_app.models.revisions import Revision
from coverage_app.models.stories import Story, StoryQuerySet

__all__ = [
    "LETTERS",
    "LONGEST_WORDING",
    "Article",
    "ArticleQuerySet",
    "FactDecision",
    "LineDecision",
    "Outlet",
    "OutletQuerySet",
    "Revision",
    "StatementDecision",
    "Story",
    "StoryQuerySet",
    "known_languages",
    "validate_text",
]
