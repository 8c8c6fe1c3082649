"""Accept the ready drafts that were ticked."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects

from coverage_app.models import Story
from quizzes.models import Item
from tests.quiz_factories import make_item
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import draft, make_reviewed_story

pytestmark = pytest.mark.django_db


def url(story: Story) -> str:
    return reverse("quizzes:item_accept_ready", args=[story.slug])


def test_those_ticked_are_accepted(teacher_client: Client) -> None:
    story = make_reviewed_story()

    response = teacher_client.post(url(story), {"item": [draft(1).pk, draft(3).pk]}, follow=True)

    page = reverse("quizzes:item_review", args=[story.slug])
    assert response.redirect_chain == [(page, 302)]
    assert [item.status for item in Item.objects.all()] == ["accepted", "draft", "accepted"]
    assert words_of(response, "div", "decided") == ["2 accepted. Undo"]
    assert response.context["decided"].items == [draft(1).pk, draft(3).pk]


def test_what_is_not_ready_any_more_or_of_another_story_stays(teacher_client: Client) -> None:
    story = make_reviewed_story()
    Item.objects.filter(pk=draft(2).pk).update(doubt="Look")
    other = make_item(stem="Other?", status=Item.Status.DRAFT, fingerprint="f" * 40)

    teacher_client.post(url(story), {"item": [draft(1).pk, draft(2).pk, other.pk, "x"]})

    statuses = dict(Item.objects.values_list("stem", "status"))
    assert statuses == {
        "Draft 1?": "accepted",
        "Draft 2?": "draft",
        "Draft 3?": "draft",
        "Other?": "draft",
    }


def test_nothing_ticked_is_said_on_the_page_again(teacher_client: Client) -> None:
    story = make_reviewed_story()

    response = teacher_client.post(url(story))

    assertRedirects(
        response,
        reverse("quizzes:item_accept_confirm", args=[story.slug]),
        fetch_redirect_response=False,
    )
    shown = teacher_client.get(response["Location"])
    assert words_of(shown, "div", "decided--problem") == ["No question was accepted: tick some."]
    assert Item.objects.drafts().count() == 3
