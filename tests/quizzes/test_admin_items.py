"""The list of items, and a quiz made of accepted ones."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects

from quizzes.models import Item, Quiz
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


def test_accepted_items_become_a_quiz(teacher_client: Client, teacher: User) -> None:
    story = make_news_story(title="A council vote")
    items = [make_item(story=story) for _ in range(3)]

    response = act(teacher_client, "make_quiz", items[2], items[0])

    quiz = Quiz.objects.get()
    assert response.redirect_chain == [(reverse("admin:quizzes_quiz_change", args=[quiz.pk]), 302)]
    assert (quiz.title, quiz.status, quiz.created_by) == ("A council vote", "draft", teacher)
    assert [place.item for place in quiz.quiz_items.all()] == [items[0], items[2]]


def test_quiz_of_items_that_are_not_accepted_is_refused(teacher_client: Client) -> None:
    item = make_item(stem="Which text?", status=Item.Status.DRAFT)

    response = act(teacher_client, "make_quiz", item)

    assert words_of(response, "li", "error") == ["“Which text?” is not accepted: it is draft."]
    assert Quiz.objects.count() == 0
