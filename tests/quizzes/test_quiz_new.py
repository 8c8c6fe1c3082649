"""A new quiz of a story is asked for."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Story
from tests.quiz_factories import make_news_story
from tests.quizzes.accepted import accepted_items

pytestmark = pytest.mark.django_db

URL = "/stories/vote/quizzes/new/"


def test_quiz_new_offers_eight_questions_under_the_title_of_the_story(
    teacher_client: Client,
) -> None:
    accepted_items(count=2)
    Story.objects.update(slug="vote", title="A council vote " * 13)

    response = teacher_client.get(URL)

    assertTemplateUsed(response, "quizzes/quiz_new.html")
    form = response.context["form"]
    assert form["title"].value() == ("A council vote " * 13)[:175]
    assert (form["count"].value(), form["making"].value()) == (8, "one")
    assertContains(response, "From 2 accepted questions of this story.")


def test_quiz_new_without_accepted_questions_leads_to_the_review(teacher_client: Client) -> None:
    make_news_story()
    Story.objects.update(slug="vote")

    response = teacher_client.get(URL)

    assertContains(response, "No question of this story is accepted yet.")
    assertContains(response, "Review the questions")
    assertNotContains(response, "Make the quiz")
