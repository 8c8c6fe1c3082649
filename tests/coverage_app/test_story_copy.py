"""A teacher copies a story that another one made."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from coverage_app.models import Story
from tests.factories import make_article, make_colleague, make_story, make_teacher

URL = "/stories/vote/copy/"
READ = "/stories/vote/read/"


@pytest.fixture
def story(db: None) -> Story:
    owner = make_colleague(username="smith")
    story = make_story(slug="vote", is_open=False, is_shared=True, owner=owner)
    make_article(story=story)
    return story


@pytest.fixture
def colleague_client(db: None) -> Client:
    client = Client()
    client.force_login(make_colleague(username="jones"))
    return client


def test_story_copy_makes_a_story_of_their_own(colleague_client: Client, story: Story) -> None:
    response = colleague_client.post(URL, follow=True)

    copy = Story.objects.get(created_by__username="jones")
    assertRedirects(response, f"/stories/{copy.slug}/texts/")
    words = "“A council vote” is copied. This one is yours, and only you change it."
    assert [str(message) for message in response.context["messages"]] == [words]
    assert (copy.title, copy.articles.count()) == ("A council vote", 1)


def test_story_copy_is_offered_to_those_who_may_not_change_the_story(
    colleague_client: Client, story: Story
) -> None:
    response = colleague_client.get(READ)

    assertContains(response, f'<form class="row small above-3" method="post" action="{URL}">')
    assertContains(response, "Only smith changes this story.")
    assertNotContains(response, "/stories/vote/texts/")
    assertNotContains(response, "/stories/vote/decisions/")
    assertNotContains(response, "/stories/vote/blind/")


def test_story_copy_of_a_story_without_a_teacher_names_an_administrator(
    colleague_client: Client, story: Story
) -> None:
    User.objects.get(username="smith").delete()

    assertContains(colleague_client.get(READ), "Only an administrator changes this story.")


@pytest.mark.parametrize("name", ["smith", "administrator"])
def test_story_copy_is_not_offered_to_those_who_change_it(story: Story, name: str) -> None:
    make_teacher(username="administrator")
    client = Client()
    client.force_login(User.objects.get(username=name))

    response = client.get(READ)

    assertNotContains(response, URL)
    assertContains(response, "/stories/vote/texts/")


def test_story_copy_of_what_is_not_shared_is_not_found(
    colleague_client: Client, story: Story
) -> None:
    Story.objects.update(is_shared=False)

    assert colleague_client.post(URL).status_code == 404
    assert Story.objects.count() == 1


def test_story_copy_is_for_teachers(student_client: Client, story: Story) -> None:
    Story.objects.update(is_open=True)

    assertNotContains(student_client.get(READ), URL)
    assert student_client.post(URL).status_code == 404
    assert Story.objects.count() == 1


def test_story_copy_answers_only_post(colleague_client: Client, story: Story) -> None:
    assert colleague_client.get(URL).status_code == 405


def test_list_says_who_made_the_stories_of_others(colleague_client: Client, story: Story) -> None:
    make_story(title="Mine", is_open=False, owner=User.objects.get(username="jones"))

    response = colleague_client.get("/stories/")

    assertContains(response, "only teachers see it · by smith", count=1)
    assertNotContains(response, "by jones")
    Story.objects.update(is_open=True)
    assertNotContains(Client().get("/stories/"), "by smith")
