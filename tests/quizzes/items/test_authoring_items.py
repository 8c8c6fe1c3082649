"""A teacher's decisions on items."""

import pytest
from django.core.exceptions import ValidationError

from quizzes.items import authoring
from quizzes.models import Item
from tests.quiz_factories import (
    make_attempt,
    make_item,
    make_quiz,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("status", [Item.Status.DRAFT, Item.Status.REJECTED, Item.Status.ACCEPTED])
def test_item_is_accepted(status: Item.Status) -> None:
    item = make_item(status=status)

    authoring.accept(item=item)

    assert Item.objects.get().status == Item.Status.ACCEPTED


def test_retired_item_is_not_accepted_again() -> None:
    item = make_item(stem="Which text?", status=Item.Status.RETIRED)

    with pytest.raises(ValidationError) as refusal:
        authoring.accept(item=item)

    assert refusal.value.messages == ["“Which text?” is retired. It cannot be used again."]
    assert Item.objects.get().status == Item.Status.RETIRED


@pytest.mark.parametrize("status", [Item.Status.DRAFT, Item.Status.REJECTED, Item.Status.ACCEPTED])
def test_item_is_rejected(status: Item.Status) -> None:
    item = make_item(status=status)

    authoring.reject(item=item)

    assert Item.objects.get().status == Item.Status.REJECTED


def test_item_of_a_published_quiz_is_not_rejected() -> None:
    item = make_item(stem="Which text?")
    make_quiz(items=[item])

    with pytest.raises(ValidationError) as refusal:
        authoring.reject(item=item)

    assert refusal.value.messages == [
        "“Which text?” has been published or retired. You can only retire it."
    ]
    assert Item.objects.get().status == Item.Status.ACCEPTED


def test_decision_rests_on_the_stored_item_not_on_a_copy() -> None:
    copy = make_item(status=Item.Status.DRAFT)
    Item.objects.update(status=Item.Status.RETIRED)

    with pytest.raises(ValidationError):
        authoring.accept(item=copy)

    assert Item.objects.get().status == Item.Status.RETIRED


def test_answered_item_is_retired_and_its_answers_stay() -> None:
    attempt = make_attempt(answers=[1])
    item = attempt.responses.get().item

    authoring.retire(item=item)

    item.refresh_from_db()
    assert (item.status, item.responses.count()) == (Item.Status.RETIRED, 1)
