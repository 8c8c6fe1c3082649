"""The page of one item in the admin."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains

from quizzes.models import Item
from tests.quiz_factories import make_attempt, make_item
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db

LIST = reverse("admin:quizzes_item_changelist")


def change_url(item: Item) -> str:
    return reverse("admin:quizzes_item_change", args=[item.pk])


def test_draft_shows_its_options_and_its_evidence(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)

    response = teacher_client.get(change_url(item))

    assert words_of(response, "div", "field-stem") == [
        "Question: Which text gives the result of the vote?"
    ]
    assert [words.split(": ")[1] for words in words_of(response, "div", "field-text")] == [
        "Gazette only",
        "Herald only",
        "Both texts",
        "Neither text",
    ]
    assert words_of(response, "div", "field-excerpt") == ["Excerpt: It voted seven to two."]
    assert words_of(response, "div", "fieldBox")[-4:-1] == [
        "Role: Proof",
        "Article: A · Gazette",
        "Ref: A2",
    ]
    assert still_in_the_text(response) == ["True"]


@pytest.mark.parametrize("status", [Item.Status.DRAFT, Item.Status.RETIRED])
def test_page_of_an_item_takes_at_most_twelve_queries(
    status: Item.Status,
    teacher_client: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    item = make_item(status=status, contrast="It voted for the park.")

    with django_assert_max_num_queries(12):
        teacher_client.get(change_url(item))


def test_stale_evidence_is_seen(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)
    item.story.articles.update(text="Another text.")

    response = teacher_client.get(change_url(item))

    assert still_in_the_text(response) == ["False"]


def test_stale_evidence_leads_to_the_version_that_it_stood_in(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)
    article = item.story.articles.get(outlet__name="Gazette")
    revision = article.revisions.create(
        text=article.text, replaced_at=datetime(3026, 5, 3, 12, 0, tzinfo=UTC)
    )
    article.text = "Another text."
    article.save()

    response = teacher_client.get(change_url(item))

    assert still_in_the_text(response) == ["False"]
    assertContains(
        response,
        "The text was changed on 3 May 3026; this sentence stood in "
        f'<a href="{revision.get_absolute_url()}">the version before</a>',
    )


@pytest.mark.parametrize(
    ("text", "source"), [("", "The text as it is"), ("Another text.", "An unknown version")]
)
def test_evidence_without_an_earlier_version_says_where_it_is_from(
    teacher_client: Client, text: str, source: str
) -> None:
    item = make_item(status=Item.Status.DRAFT)
    if text:
        item.story.articles.update(text=text)

    assertContains(teacher_client.get(change_url(item)), source)


def still_in_the_text(response: Page) -> list[str]:
    fields = response.content.decode().split("fieldBox field-still_in_the_text")[1:]
    return [field.split('alt="')[1].split('"')[0] for field in fields]


@pytest.mark.parametrize("status", Item.Status.values)
def test_item_is_shown_but_not_edited(teacher_client: Client, status: str) -> None:
    item = make_item(status=Item.Status(status))

    shown = teacher_client.get(change_url(item))
    refused = teacher_client.post(change_url(item), {"stem": "Which one?"})

    item.refresh_from_db()
    assert (shown.status_code, refused.status_code) == (200, 403)
    assert words_of(shown, "textarea") == []
    assert item.stem == "Which text gives the result of the vote?"


def test_answered_item_is_not_deleted(teacher_client: Client) -> None:
    item = make_attempt(answers=[1]).responses.get().item
    url = reverse("admin:quizzes_item_delete", args=[item.pk])

    one = teacher_client.post(url, {"post": "yes"})
    many = teacher_client.post(
        LIST, {"action": "delete_selected", "_selected_action": [item.pk], "post": "yes"}
    )

    assert one.status_code == 403
    assert words_of(many, "h1") == ["Cannot delete item"]
    assert Item.objects.filter(pk=item.pk).count() == 1


def test_item_that_nobody_has_met_is_deleted(teacher_client: Client) -> None:
    item = make_item()

    teacher_client.post(reverse("admin:quizzes_item_delete", args=[item.pk]), {"post": "yes"})

    assert Item.objects.count() == 0


def test_items_are_not_added_by_hand(teacher_client: Client) -> None:
    assert teacher_client.get(reverse("admin:quizzes_item_add")).status_code == 403
