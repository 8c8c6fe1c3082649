"""Addresses of stories and their lenses."""

from django.urls import path

from coverage_app.views import stories

app_name = "coverage_app"
urlpatterns = [
    path("", stories.story_list, name="story_list"),
    path("stories/<slug:slug>/read/", stories.story_read, name="story_read"),
    path("stories/<slug:slug>/facts/", stories.story_facts, name="story_facts"),
]
