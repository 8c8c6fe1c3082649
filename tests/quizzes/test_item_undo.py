"""Undo the last decision."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from coverage_app.models import Story
from quizzes.models import Item
from tests.quiz_factories import make_item, make_quiz
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import HTMX, draft, make_reviewed_story

pytestmark = pytest.mark.django_db
TOO_LATE = "This cannot be undone any more: it was decided anew."


def url(story: Story) -> str:
    return reverse("quizzes:item_undo", args=[story.slug])


def sent(*items: Item, before: str = "draft", after: str = "accepted") -> dict[str, object]:
    return {"item": [item.pk for item in items], "before": before, "after": after}


def test_item_undo_brings_the_draft_back(teacher_client: Client) -> None:
    story = make_reviewed_story()
    Item.objects.filter(pk=draft(2).pk).update(status="accepted")

    response = teacher_client.post(url(story), sent(draft(2)))

    page = reverse("quizzes:item_review", args=[story.slug])
    assertRedirects(response, f"{page}?item={draft(2).pk}")
    assert draft(2).status == Item.Status.DRAFT


def test_item_undo_with_htmx_shows_the_item_again(teacher_client: Client) -> None:
    story = make_reviewed_story()
    Item.objects.filter(pk=draft(2).pk).update(status="rejected")

    response = teacher_client.post(url(story), sent(draft(2), after="rejected"), headers=HTMX)

    assertTemplateUsed(response, "quizzes/_review.html")
    assert words_of(response, "h2") == ["Draft 2?"]
    assert words_of(response, "div", "decided") == ["Undone."]


def test_all_of_a_bulk_are_undone(teacher_client: Client) -> None:
    story = make_reviewed_story()
    Item.objects.update(status="accepted")

    teacher_client.post(url(story), sent(draft(1), draft(2)))

    assert [item.status for item in Item.objects.all()] == ["draft", "draft", "accepted"]


def test_a_retired_item_is_accepted_again_though_students_have_met_it(
    teacher_client: Client,
) -> None:
    item = make_item()
    make_quiz(items=[item])
    Item.objects.update(status="retired")

    teacher_client.post(url(item.story), sent(item, before="accepted", after="retired"))

    assert Item.objects.get().status == Item.Status.ACCEPTED


def test_an_item_that_was_published_meanwhile_does_not_become_a_draft(
    teacher_client: Client,
) -> None:
    item = make_item()
    make_quiz(items=[item])

    response = teacher_client.post(url(item.story), sent(item), follow=True)

    assert words_of(response, "div", "decided--problem") == [TOO_LATE]
    assert Item.objects.get().status == Item.Status.ACCEPTED


@pytest.mark.parametrize(
    "change",
    [{"item": []}, {"item": "x"}, {"before": "nonsense"}, {"after": "rejected"}, {"after": ""}],
)
def test_what_was_decided_anew_stays(teacher_client: Client, change: dict[str, object]) -> None:
    item = make_item()

    response = teacher_client.post(url(item.story), {**sent(item), **change}, headers=HTMX)

    assert words_of(response, "div", "decided--problem") == [TOO_LATE]
    assert Item.objects.get().status == Item.Status.ACCEPTED


def test_an_item_of_another_story_is_not_undone(teacher_client: Client) -> None:
    story, item = make_reviewed_story(), make_item(stem="Other?")

    response = teacher_client.post(url(story), sent(item), headers=HTMX)

    assert words_of(response, "div", "decided--problem") == [TOO_LATE]
    assert Item.objects.get(stem="Other?").status == Item.Status.ACCEPTED
