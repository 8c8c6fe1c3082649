"""Addresses of stories and their lenses."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from coverage_app.views import (
    corrections,
    decisions,
    lenses,
    pages,
    reading_options,
    stories,
)


class LensConverter(StringConverter):
    """A page that a decision can be made or undone on, and that is shown again after it."""

    regex = "facts|read|decisions"


register_converter(LensConverter, "lens")

app_name = "coverage_app"
urlpatterns = [
    path("", stories.story_list, name="story_list"),
    path("stories/<slug:slug>/read/", lenses.story_read, name="story_read"),
    path("stories/<slug:slug>/facts/", lenses.story_facts, name="story_facts"),
    path(
        "stories/<slug:slug>/statements/<str:key>/",
        corrections.statement_correct,
        name="statement_correct",
    ),
    path(
        "stories/<slug:slug>/statements/<str:key>/rename/",
        corrections.statement_rename,
        name="statement_rename",
    ),
    path(
        "stories/<slug:slug>/statements/<str:key>/hide/",
        corrections.statement_hide,
        name="statement_hide",
    ),
    path(
        "stories/<slug:slug>/statements/<str:key>/join/<lens:lens>/",
        corrections.statement_join,
        name="statement_join",
    ),
    path(
        "stories/<slug:slug>/statements/<str:key>/part/<lens:lens>/",
        corrections.statement_part,
        name="statement_part",
    ),
    path("stories/<slug:slug>/decisions/", decisions.decision_list, name="decision_list"),
    path(
        "stories/<slug:slug>/decisions/undo/<lens:lens>/",
        decisions.decision_undo,
        name="decision_undo",
    ),
    path("about/", pages.about, name="about"),
    path(
        "reading-options/",
        reading_options.reading_options_update,
        name="reading_options_update",
    ),
]
