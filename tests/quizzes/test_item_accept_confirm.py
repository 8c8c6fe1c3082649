"""The page before all ready drafts are accepted."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coverage_app.models import Story
from quizzes.models import Item
from tests.quiz_factories import make_news_story
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import draft, make_reviewed_story

pytestmark = pytest.mark.django_db


def url(story: Story) -> str:
    return reverse("quizzes:item_accept_confirm", args=[story.slug])


def test_page_lists_those_that_are_ready(teacher_client: Client) -> None:
    story = make_reviewed_story()
    Item.objects.filter(pk=draft(2).pk).update(doubt="Look")

    response = teacher_client.get(url(story))

    assert [item.stem for item in response.context["items"]] == ["Draft 1?", "Draft 3?"]
    assert (
        words_of(response, "p", "small")
        == [
            "Who reported it · Right: Gazette only",
            "A2: It voted seven to two.",
        ]
        * 2
    )


@pytest.mark.parametrize(
    "change",
    [{"doubt": "Look"}, {"is_lost": True}, {"is_derived": False}, {"status": "accepted"}],
)
def test_what_needs_a_look_is_not_listed(teacher_client: Client, change: dict[str, object]) -> None:
    story = make_reviewed_story(drafts=1)
    Item.objects.update(**change)

    response = teacher_client.get(url(story))

    assert words_of(response, "p", "empty") == ["No draft is ready without a look."]


def test_a_draft_whose_text_was_changed_is_not_listed(teacher_client: Client) -> None:
    story = make_reviewed_story(drafts=1)
    story.articles.update(text="Another text.")

    response = teacher_client.get(url(story))

    assert list(response.context["items"]) == []


def test_a_story_without_drafts_says_so(teacher_client: Client) -> None:
    response = teacher_client.get(url(make_news_story()))

    assert words_of(response, "p", "empty") == ["No draft is ready without a look."]


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_drafts(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_reviewed_story(drafts=count)

    with django_assert_num_queries(6):
        teacher_client.get(url(story))
