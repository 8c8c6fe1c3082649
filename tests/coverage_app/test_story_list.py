"""The front page: the newest story with its overview, then the earlier ones."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Story
from tests.factories import make_article, make_story

URL = "/stories/"
FIRST = "The council voted seven to two to close the old library.\n\nRain fell."
SECOND = "The council voted to close the old library.\n\nAn appeal is expected."


def make_compared_story(title: str) -> None:
    story = make_story(title=title)
    make_article(story=story, text=FIRST, outlet="Hill News", letter="A")
    make_article(story=story, text=SECOND, outlet="Lake Post", letter="B")


@pytest.mark.django_db
def test_story_list_shows_a_visitor_the_open_stories(stranger: Client) -> None:
    make_story(title="Open to all")
    make_story(title="Being prepared", is_open=False)

    response = stranger.get(URL)

    assertTemplateUsed(response, "coverage_app/story_list.html")
    assertContains(response, "Open to all")
    assertNotContains(response, "Being prepared")


def test_story_list_shows_a_teacher_every_story(teacher_client: Client) -> None:
    make_story(title="Being prepared", is_open=False)

    response = teacher_client.get(URL)

    assertContains(response, "Being prepared")


@pytest.mark.django_db
def test_story_list_leads_with_the_newest_story_and_its_overview(stranger: Client) -> None:
    make_compared_story("An older vote")
    make_compared_story("The newest vote")

    response = stranger.get(URL)

    assert response.context["lead"].title == "The newest vote"
    assert [story.title for story in response.context["earlier"]] == ["An older vote"]
    assertContains(response, "Overview: 1 told differently")
    assertContains(response, "Hill News")


@pytest.mark.django_db
def test_story_list_without_stories_says_what_comes(stranger: Client) -> None:
    response = stranger.get(URL)

    assertContains(response, "Your teacher has not opened a story yet")


def test_story_list_without_stories_tells_a_teacher_what_to_do(teacher_client: Client) -> None:
    response = teacher_client.get(URL)

    assertContains(response, '<a class="btn" href="/stories/new/">Make the first story</a>')


def test_story_list_lets_a_teacher_add_a_story(
    teacher_client: Client, student_client: Client
) -> None:
    make_story()
    link = '<a href="/stories/new/">Add a story</a>'

    assertContains(teacher_client.get(URL), link)
    assertNotContains(student_client.get(URL), link)


@pytest.mark.django_db
def test_story_list_goes_on_on_further_pages(stranger: Client) -> None:
    for number in range(14):
        make_story(title=f"Story {number}")

    response = stranger.get(URL, {"page": "2"})

    assert response.context["lead"] is None
    assert [story.title for story in response.context["earlier"]] == ["Story 1", "Story 0"]
    assertContains(response, "Newer stories")


@pytest.mark.django_db
@pytest.mark.parametrize("stories", [1, 3])
def test_story_list_costs_the_same_queries_for_one_story_and_three(
    stranger: Client, stories: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(stories):
        make_compared_story(f"Story {number}")

    with django_assert_num_queries(6):
        stranger.get(URL)


def test_story_list_says_which_stories_only_teachers_see(teacher_client: Client) -> None:
    for title in ("Bridge", "Library"):
        make_compared_story(title)

    assertNotContains(teacher_client.get(URL), "not open to visitors")
    Story.objects.update(is_open=False)
    assertContains(teacher_client.get(URL), "not open to visitors", count=2)


def test_story_list_lets_a_teacher_bring_a_story_in(teacher_client: Client) -> None:
    response = teacher_client.get(URL)

    assertContains(response, '<a href="/stories/import/">Import a story pack</a>', count=1)


@pytest.mark.django_db
def test_story_list_lets_no_visitor_bring_a_story_in(stranger: Client) -> None:
    assertNotContains(stranger.get(URL), "Import a story pack")
