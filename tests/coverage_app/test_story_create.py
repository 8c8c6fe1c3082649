"""A story is made, and its first text is asked for."""

from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Story
from tests.factories import make_story

URL = "/stories/create/"


def test_story_create_makes_a_story_and_goes_on_to_its_first_text(
    teacher_client: Client, teacher: User
) -> None:
    response = teacher_client.post(
        URL, {"title": "A council vote", "standfirst": "The council voted.", "is_open": "on"}
    )

    story = Story.objects.get()
    assertRedirects(response, "/stories/a-council-vote/texts/new/")
    assert (story.title, story.standfirst) == ("A council vote", "The council voted.")
    assert (story.slug, story.is_open, story.created_by) == ("a-council-vote", True, teacher)


def test_story_create_takes_a_free_address_and_opens_to_nobody_unasked(
    teacher_client: Client,
) -> None:
    make_story(slug="a-council-vote")

    teacher_client.post(URL, {"title": "A council vote"})

    story = Story.objects.newest_first()[0]
    assert (story.slug, story.is_open) == ("a-council-vote-2", False)


def test_story_create_without_a_title_says_so_and_keeps_what_was_typed(
    teacher_client: Client,
) -> None:
    response = teacher_client.post(URL, {"title": " ", "standfirst": "The council voted."})

    assert response.context["form"].errors == {"title": ["Give the story a title."]}
    assertContains(response, '<a href="#id_title">Give the story a title.</a>')
    assertContains(response, "The council voted.")
    assertContains(response, "<title>Error: New story")
    assert Story.objects.count() == 0
