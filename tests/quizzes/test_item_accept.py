"""Accept an item as it is: the next draft follows."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from quizzes.derivation.drafts import Kind
from quizzes.models import Item
from tests.quiz_factories import make_item
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import HTMX, draft, edited, make_reviewed_story

pytestmark = pytest.mark.django_db


def url(item: Item, query: str = "") -> str:
    return reverse("quizzes:item_update", args=[item.pk]) + query


def test_item_accept_leads_to_the_next_draft(teacher_client: Client) -> None:
    story = make_reviewed_story()
    page = reverse("quizzes:item_review", args=[story.slug])

    response = teacher_client.post(url(draft(2)), edited(draft(2)), follow=True)

    assert response.redirect_chain == [(f"{page}?item={draft(3).pk}", 302)]
    assert draft(2).status == Item.Status.ACCEPTED
    assert words_of(response, "h2") == ["Draft 3?"]
    assert words_of(response, "div", "decided") == ["Accepted. Undo"]
    assert words_of(response, "p", "counts") == ["1 accepted · 0 rejected · 2 to review"]
    assert words_of(teacher_client.get(page), "div", "decided") == []


def test_item_accept_with_htmx_answers_with_one_fragment(teacher_client: Client) -> None:
    story = make_reviewed_story()

    response = teacher_client.post(url(draft(1)), edited(draft(1)), headers=HTMX)

    assertTemplateUsed(response, "quizzes/_review.html")
    assert response.content.startswith(f'<div class="review" id="review-{story.pk}">'.encode())
    assert words_of(response, "h2") == ["Draft 2?"]
    assert words_of(response, "p", "counts") == ["1 accepted · 0 rejected · 2 to review"]
    assert [row.stem for row in response.context["listing"].rows] == ["Draft 2?", "Draft 3?"]
    page = reverse("quizzes:item_review", args=[story.slug])
    assert response["HX-Replace-Url"] == f"{page}?item={draft(2).pk}"


def test_a_question_that_an_edit_could_not_leave_so_may_be_accepted(teacher_client: Client) -> None:
    """An open question from another program has no rubric, and needs none."""
    item = make_item(stem="Why?  So", status=Item.Status.DRAFT, kind=Kind.OPEN, key=None)
    item.options.all().delete()

    response = teacher_client.post(url(item), edited(item), headers=HTMX)

    assert words_of(response, "div", "decided") == ["Accepted. Undo"]
    item.refresh_from_db()
    assert (item.status, item.stem, item.rubric) == ("accepted", "Why?  So", [])


def test_after_the_last_draft_the_first_one_follows(teacher_client: Client) -> None:
    make_reviewed_story()

    response = teacher_client.post(url(draft(3)), edited(draft(3)), headers=HTMX)

    assert words_of(response, "h2") == ["Draft 1?"]


def test_after_the_only_draft_there_is_nothing_to_review(teacher_client: Client) -> None:
    make_reviewed_story(drafts=1)

    response = teacher_client.post(url(draft(1)), edited(draft(1)), headers=HTMX)

    assert words_of(response, "h2") == []
    assert words_of(response, "p", "empty")[0].startswith("Nothing to review")


def test_the_list_stays_as_it_was_filtered(teacher_client: Client) -> None:
    make_reviewed_story()
    Item.objects.filter(pk__in=[draft(1).pk, draft(3).pk]).update(status="rejected")

    response = teacher_client.post(
        url(draft(1), "?show=rejected&skill=OMIT"), edited(draft(1)), headers=HTMX
    )

    look = response.context["listing"].look
    assert (look.show, look.skill) == ("rejected", "OMIT")
    assert words_of(response, "h2") == ["Draft 3?"]


def test_a_retired_item_stays_retired_and_the_reason_is_said(teacher_client: Client) -> None:
    item = make_item(stem="Old?", status=Item.Status.RETIRED)

    response = teacher_client.post(url(item), edited(item), headers=HTMX)

    assert words_of(response, "div", "decided--problem") == [
        "“Old?” is retired. It cannot be used again."
    ]
    assertContains(response, "Old?</h2>")
    assert Item.objects.get().status == Item.Status.RETIRED


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_drafts(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_reviewed_story(drafts=count + 1)

    sent = edited(draft(1))

    with django_assert_num_queries(15):
        teacher_client.post(url(draft(1)), sent, headers=HTMX)


def test_a_stranger_accepts_nothing(stranger: Client) -> None:
    make_reviewed_story(drafts=1)

    response = stranger.post(url(draft(1)), edited(draft(1)))

    assertRedirects(response, f"{reverse('login')}?next={url(draft(1))}")
    assert draft(1).status == Item.Status.DRAFT
