"""Look for flaws while a teacher edits."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertTemplateUsed

from quizzes.derivation.drafts import Kind
from quizzes.models import Item
from tests.quiz_factories import make_item
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import HTMX, draft, edited, make_reviewed_story

pytestmark = pytest.mark.django_db


def url(item: Item) -> str:
    return reverse("quizzes:item_check", args=[item.pk])


def broken(client: Client, item: Item, **changes: str | list[str]) -> set[str]:
    response = client.post(url(item), edited(item, **changes), headers=HTMX)
    return {check.rule for check in response.context["checks"].broken}


def test_item_check_with_htmx_answers_with_the_checks(teacher_client: Client) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)

    response = teacher_client.post(url(item), edited(item, stem="Say it."), headers=HTMX)

    assertTemplateUsed(response, "quizzes/_checks.html")
    assert response.content.startswith(f'<div class="checks" id="checks-{item.pk}">'.encode())
    assert words_of(response, "b") == ["Stem is a question:"]
    assert draft(1).stem == "Draft 1?"


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"option_2": "Gazette only"}, "Options differ"),
        ({"option_2": "x" * 121}, "Options are short"),
        ({"proof": []}, "Key has evidence"),
    ],
)
def test_item_check_finds_a_flaw_in_what_is_typed(
    teacher_client: Client, changes: dict[str, str | list[str]], rule: str
) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)

    before, after = broken(teacher_client, item), broken(teacher_client, item, **changes)

    assert after - before == {rule}


def test_another_right_answer_is_still_one_key(teacher_client: Client) -> None:
    make_reviewed_story(drafts=1)

    assert "One key" not in broken(teacher_client, draft(1), key="2")


def test_item_check_without_htmx_shows_the_page_with_what_was_typed(
    teacher_client: Client,
) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)

    response = teacher_client.post(url(item), edited(item, stem="Say it.", option_1=""))

    assertTemplateUsed(response, "quizzes/item_review.html")
    assert response.context["checks"].broken[0].rule == "Stem is a question"
    assert response.context["edit_form"]["stem"].value() == "Say it."
    assert words_of(response, "div", "errs") == []


def test_item_check_without_htmx_is_the_same_page_still(teacher_client: Client) -> None:
    """A page of before another edit does not become one of after it."""
    make_reviewed_story(drafts=1)
    item = draft(1)
    sent = edited(item)
    Item.objects.update(stem="Better?")

    response = teacher_client.post(url(item), sent)

    assert f'name="shown" value="{sent["shown"]}"' in response.content.decode()
    assert words_of(response, "div", "errs") == []


def test_item_check_of_an_empty_form_fails_on_nothing(teacher_client: Client) -> None:
    make_reviewed_story(drafts=1)

    response = teacher_client.post(url(draft(1)), headers=HTMX)

    assert response.status_code == 200


def test_an_item_without_evidence_and_without_a_right_answer_is_checked(
    teacher_client: Client,
) -> None:
    item = make_item(key=None, proof="", status=Item.Status.DRAFT)

    assert {"One key", "Key has evidence"} <= broken(teacher_client, item)


def test_an_open_item_is_checked(teacher_client: Client) -> None:
    item = make_item(key=None, status=Item.Status.DRAFT)
    item.options.all().delete()
    Item.objects.update(kind=Kind.OPEN)

    response = teacher_client.post(url(item), {"stem": "Why?", "points_0": "x"}, headers=HTMX)

    assert response.status_code == 200


def test_an_item_that_is_not_there_is_not_found(teacher_client: Client) -> None:
    assert teacher_client.post("/items/7/check/").status_code == 404


def test_item_check_asks_little_of_the_database(
    teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_reviewed_story()
    item = draft(1)
    data = edited(item)

    with django_assert_num_queries(5):
        teacher_client.post(url(item), data, headers=HTMX)


@pytest.mark.parametrize("typed", ["9" * 5_000, "9", "first"])
@pytest.mark.parametrize("field", ["key", "proof"])
def test_item_check_passes_over_a_choice_that_is_not_offered(
    teacher_client: Client, field: str, typed: str
) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)

    response = teacher_client.post(url(item), edited(item, **{field: typed}), headers=HTMX)

    assert response.status_code == 200
