"""Reject an item, for a reason."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from quizzes.models import Item
from tests.quiz_factories import make_item, make_quiz
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import HTMX, draft, make_reviewed_story

pytestmark = pytest.mark.django_db


def url(item: Item, query: str = "") -> str:
    return reverse("quizzes:item_reject", args=[item.pk]) + query


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ({}, ""),
        ({"reason": "The question is not clear"}, "The question is not clear"),
        ({"words": "Of no use in year 7"}, "Of no use in year 7"),
        (
            {"reason": "Too easy, or beside the point", "words": "Every child knows"},
            "Too easy, or beside the point: Every child knows",
        ),
    ],
)
def test_item_reject_keeps_the_reason(
    teacher_client: Client, sent: dict[str, str], stored: str
) -> None:
    story = make_reviewed_story()
    page = reverse("quizzes:item_review", args=[story.slug])

    response = teacher_client.post(url(draft(1)), sent)

    assertRedirects(response, f"{page}?item={draft(2).pk}")
    assert (draft(1).status, draft(1).rejection) == (Item.Status.REJECTED, stored)


def test_item_reject_with_htmx_shows_the_next_draft(teacher_client: Client) -> None:
    make_reviewed_story()

    response = teacher_client.post(url(draft(1)), headers=HTMX)

    assertTemplateUsed(response, "quizzes/_review.html")
    assert words_of(response, "h2") == ["Draft 2?"]
    assert words_of(response, "div", "decided") == ["Rejected. Undo"]
    assert words_of(response, "p", "counts") == ["0 accepted · 1 rejected · 2 to review"]


@pytest.mark.parametrize("htmx", [True, False])
@pytest.mark.parametrize(
    ("sent", "error"),
    [
        ({"words": "x" * 151}, "Use at most 150 characters"),
        (
            {"reason": "Because"},
            "Choose one of these reasons",
        ),
    ],
)
def test_item_reject_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, sent: dict[str, str], error: str, htmx: bool
) -> None:
    make_reviewed_story()

    response = teacher_client.post(url(draft(1)), sent, headers=HTMX if htmx else {})

    assertTemplateUsed(response, f"quizzes/{'_review' if htmx else 'item_review'}.html")
    assert words_of(response, "h2") == ["There is a problem", "Draft 1?"]
    form = response.context["reject_form"]
    assert [*form.errors.values()] == [[error]]
    assert {name: form[name].value() for name in sent} == sent
    assert '<details class="reject" open>' in response.content.decode()
    assert draft(1).status == Item.Status.DRAFT


def test_a_published_item_is_not_rejected_and_the_reason_is_said(teacher_client: Client) -> None:
    item = make_item(stem="Met?")
    make_quiz(items=[item])

    response = teacher_client.post(url(item, "?show=accepted"), follow=True)

    assert words_of(response, "div", "decided--problem") == [
        "“Met?” has been published or retired. You can only retire it."
    ]
    assert Item.objects.get().status == Item.Status.ACCEPTED


def test_an_item_that_is_not_there_is_not_found(teacher_client: Client) -> None:
    assert teacher_client.post("/items/7/reject/").status_code == 404
