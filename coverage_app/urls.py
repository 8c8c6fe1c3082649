"""Addresses of stories and their lenses."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from coverage_app.views import (
    blind,
    corrections,
    decisions,
    lenses,
    pages,
    reading_options,
    sharing,
    stories,
    teacher_stories,
    teacher_texts,
)


class LensConverter(StringConverter):
    """A page that a decision can be made or undone on, and that is shown again after it."""

    regex = "facts|read|decisions"


register_converter(LensConverter, "lens")

app_name = "coverage_app"
urlpatterns = [
    path("stories/", stories.story_list, name="story_list"),
    path("stories/<slug:slug>/read/", lenses.story_read, name="story_read"),
    path("stories/<slug:slug>/facts/", lenses.story_facts, name="story_facts"),
    path("stories/<slug:slug>/provenance/", lenses.story_provenance, name="story_provenance"),
    path("stories/<slug:slug>/blind/", blind.story_blind_update, name="story_blind_update"),
    path("stories/<slug:slug>/sharing/", sharing.story_share_update, name="story_share_update"),
    path("stories/<slug:slug>/copy/", sharing.story_copy, name="story_copy"),
    path("stories/new/", teacher_stories.story_new, name="story_new"),
    path("stories/create/", teacher_stories.story_create, name="story_create"),
    path("stories/<slug:slug>/texts/", teacher_stories.story_texts, name="story_texts"),
    path(
        "stories/<slug:slug>/delete/",
        teacher_stories.story_delete_confirm,
        name="story_delete_confirm",
    ),
    path("stories/<slug:slug>/deleted/", teacher_stories.story_delete, name="story_delete"),
    path("stories/<slug:slug>/texts/new/", teacher_texts.article_new, name="article_new"),
    path("stories/<slug:slug>/texts/create/", teacher_texts.article_create, name="article_create"),
    path("texts/<int:pk>/check/", teacher_texts.article_check, name="article_check"),
    path("texts/<int:pk>/lines/", teacher_texts.line_decide, name="line_decide"),
    path("texts/<int:pk>/use/", teacher_texts.article_use, name="article_use"),
    path(
        "texts/<int:pk>/delete/",
        teacher_texts.article_delete_confirm,
        name="article_delete_confirm",
    ),
    path("texts/<int:pk>/deleted/", teacher_texts.article_delete, name="article_delete"),
    path("stories/<slug:slug>/voices/", lenses.story_voices, name="story_voices"),
    path("stories/<slug:slug>/wording/", lenses.story_wording, name="story_wording"),
    path("stories/<slug:slug>/figures/", lenses.story_figures, name="story_figures"),
    path("stories/<slug:slug>/quotes/", lenses.story_quotes, name="story_quotes"),
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
