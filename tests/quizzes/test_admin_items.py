"""The list of items, and the decisions made in it."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects

from quizzes.models import Item
from tests.quiz_factories import helper_who_may, make_item, make_news_story, make_quiz
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db

LIST = reverse("admin:quizzes_item_changelist")
DERIVE = reverse("admin:quizzes_item_derive")


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


def test_list_leads_to_deriving_and_items_are_not_added_by_hand(teacher_client: Client) -> None:
    response = teacher_client.get(LIST)

    assert words_of(response, "ul", "object-tools") == ["Derive draft items"]
    assert f'<a href="{DERIVE}">Derive draft items</a>' in response.content.decode()


def test_teacher_who_may_only_look_is_not_led_to_deriving() -> None:
    response = helper_who_may("view_item").get(LIST)

    assert words_of(response, "ul", "object-tools") == [""]


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


@pytest.mark.parametrize(
    ("action", "status"),
    [
        ("accept", Item.Status.ACCEPTED),
        ("reject", Item.Status.REJECTED),
        ("retire", Item.Status.RETIRED),
    ],
)
def test_items_are_decided_on(teacher_client: Client, action: str, status: Item.Status) -> None:
    story = make_news_story()
    items = [make_item(story=story, status=Item.Status.DRAFT) for _ in range(3)]

    response = act(teacher_client, action, *items[:2])

    assert [item.status for item in Item.objects.all()] == [status, status, Item.Status.DRAFT]
    assert words_of(response, "li", "success") == ["Done: 2"]


def test_decision_that_is_refused_says_why(teacher_client: Client) -> None:
    published = make_item(stem="Published?")
    make_quiz(items=[published])
    free = make_item(story=published.story, stem="Free?")

    response = act(teacher_client, "reject", published, free)

    assert words_of(response, "li", "error") == [
        "“Published?” has been published or retired. You can only retire it."
    ]
    assert words_of(response, "li", "success") == ["Done: 1"]


def test_decision_refused_for_all_does_not_claim_to_be_done(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.RETIRED)

    response = act(teacher_client, "accept", item)

    assert words_of(response, "li", "success") == []


def test_teacher_who_may_only_look_decides_nothing() -> None:
    item = make_item(status=Item.Status.DRAFT)

    act(helper_who_may("view_item"), "accept", item)

    assert Item.objects.get().status == Item.Status.DRAFT
