"""Addresses of stories and their lenses."""

from django.urls import path

from coverage_app.views import lenses, pages, reading_options, stories

app_name = "coverage_app"
urlpatterns = [
    path("", stories.story_list, name="story_list"),
    path("stories/<slug:slug>/read/", lenses.story_read, name="story_read"),
    path("stories/<slug:slug>/facts/", lenses.story_facts, name="story_facts"),
    path("stories/<slug:slug>/figures/", lenses.story_figures, name="story_figures"),
    path("stories/<slug:slug>/quotes/", lenses.story_quotes, name="story_quotes"),
    path("about/", pages.about, name="about"),
    path(
        "reading-options/",
        reading_options.reading_options_update,
        name="reading_options_update",
    ),
]
