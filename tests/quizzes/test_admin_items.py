"""The list of items, and a quiz made of accepted ones."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects

from quizzes.models import Item
from tests.quiz_factories import make_item, make_news_story
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db

LIST = reverse("admin:quizzes_item_changelist")


def act(client: Client, action: str, *items: Item) -> Page:
    data = {"action": action, "_selected_action": [item.pk for item in items]}
    return client.post(LIST, data, follow=True)


def test_list_shows_what_a_decision_needs(teacher_client: Client) -> None:
    make_item(stem="Which text?", status=Item.Status.DRAFT)

    response = teacher_client.get(LIST)

    assert words_of(response, "th", "field-stem") == ["Which text?"]
    columns = ("skill", "family", "status", "reason")
    assert [words_of(response, "td", f"field-{column}") for column in columns] == [
        ["Who reported it"],
        ["1"],
        ["Draft"],
        ["Only one text has the figure."],
    ]


def test_visitor_is_led_to_the_door(stranger: Client) -> None:
    response = stranger.get(LIST)

    assertRedirects(response, f"{reverse('login')}?next={LIST}")


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_items(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    for _ in range(count):
        make_item(story=story)

    with django_assert_num_queries(7):
        teacher_client.get(LIST)
