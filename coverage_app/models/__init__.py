"""Outlets, stories, articles and decisions as they are stored."""

from coverage_app.models.articles import (
    Article,
    ArticleQuerySet,
    known_languages,
    validate_text,
)
from coverage_app.models.decisions import LineDecision
from coverage_app.models.outlets import Outlet, OutletQuerySet
from coverage_app.models.stories import Story, StoryQuerySet

__all__ = [
    "Article",
    "ArticleQuerySet",
    "LineDecision",
    "Outlet",
    "OutletQuerySet",
    "Story",
    "StoryQuerySet",
    "known_languages",
    "validate_text",
]
