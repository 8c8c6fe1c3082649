"""Retire an item: its quizzes and its answers stay."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from quizzes.models import Item
from tests.quiz_factories import make_attempt
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import HTMX

pytestmark = pytest.mark.django_db


@pytest.fixture
def item(db: None) -> Item:
    """An item that a student has answered."""
    return make_attempt(answers=[1]).responses.get().item


def url(item: Item) -> str:
    return reverse("quizzes:item_retire", args=[item.pk]) + "?show=accepted"


def test_item_retire_keeps_the_answers(teacher_client: Client, item: Item) -> None:
    other = Item.objects.exclude(pk=item.pk).get()
    page = reverse("quizzes:item_review", args=[item.story.slug])

    response = teacher_client.post(url(item))

    assertRedirects(response, f"{page}?show=accepted&item={other.pk}")
    item.refresh_from_db()
    assert (item.status, item.responses.count()) == (Item.Status.RETIRED, 1)


def test_item_retire_with_htmx_shows_the_next_item(teacher_client: Client, item: Item) -> None:
    response = teacher_client.post(url(item), headers=HTMX)

    assertTemplateUsed(response, "quizzes/_review.html")
    assert words_of(response, "div", "decided") == ["Retired. Undo"]
    assert words_of(response, "h2") == ["Which text gives the numbers?"]


def test_an_item_that_is_not_there_is_not_found(teacher_client: Client) -> None:
    assert teacher_client.post("/items/7/retire/").status_code == 404
