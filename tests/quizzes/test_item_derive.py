"""Derive the questions of a story from its page."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from coverage_app.models import Story
from quizzes.models import Item
from tests.factories import make_story
from tests.quiz_factories import make_flight_story
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import HTMX

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(db: None) -> Story:
    return make_flight_story(slug="flight")


def url(story: Story) -> str:
    return reverse("quizzes:item_derive", args=[story.slug])


def test_item_derive_says_what_it_did(teacher_client: Client, story: Story) -> None:
    first = teacher_client.post(url(story), follow=True)
    again = teacher_client.post(url(story), follow=True)

    count = Item.objects.drafts().count()
    assert count > 0
    assert words_of(first, "div", "decided") == [
        f"Texts compared: {count} new, 0 you have already, 0 to look at again."
    ]
    assert words_of(again, "div", "decided") == [
        f"Texts compared: 0 new, {count} you have already, 0 to look at again."
    ]


def test_item_derive_says_why_a_text_gives_none(teacher_client: Client, story: Story) -> None:
    story.articles.update(text="It rained on Monday. " * 401)

    response = teacher_client.post(url(story), follow=True)

    assert words_of(response, "div", "decided") == [
        "Text A has 401 sentences: no questions are made of a text with more than 400."
    ]


def test_item_derive_leads_to_the_drafts(teacher_client: Client, story: Story) -> None:
    response = teacher_client.post(url(story))

    first = Item.objects.drafts().first()
    assert first
    assertRedirects(response, f"/stories/flight/items/?item={first.pk}")


def test_item_derive_with_htmx_shows_the_drafts(teacher_client: Client, story: Story) -> None:
    response = teacher_client.post(url(story), headers=HTMX)

    assertTemplateUsed(response, "quizzes/_review.html")
    assert "Which text says that the Skylark rocket flew for 86 minutes?" in words_of(
        response, "span", "small"
    )


def test_a_story_without_differences_says_that_there_is_nothing_new(
    teacher_client: Client, story: Story
) -> None:
    story.articles.filter(position=0).update(is_checked=False)

    response = teacher_client.post(url(story), follow=True)

    assert response.redirect_chain == [("/stories/flight/items/", 302)]
    assert words_of(response, "div", "decided") == [
        "Texts compared: 0 new, 0 you have already, 0 to look at again."
    ]


def test_a_story_without_texts_has_nothing_to_ask_about(teacher_client: Client) -> None:
    response = teacher_client.post(url(make_story(slug="empty")), follow=True)

    assert response.redirect_chain == [("/stories/empty/items/", 302)]
    assert Item.objects.count() == 0
