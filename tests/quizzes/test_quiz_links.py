"""The links from a story to its published quizzes."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from quizzes.models import Quiz
from tests.quiz_factories import make_news_story, make_quiz

pytestmark = pytest.mark.django_db


def test_a_story_links_its_published_quiz(stranger: Client) -> None:
    quiz = make_quiz(story=make_news_story())

    response = stranger.get(quiz.story.get_absolute_url())

    assertContains(response, reverse("quizzes:quiz_detail", args=[quiz.pk]))
    assertContains(response, "Take the quiz · 2 questions")


def test_a_story_does_not_link_a_draft_or_the_quiz_of_another_story(stranger: Client) -> None:
    draft = make_quiz(story=make_news_story(), status=Quiz.Status.DRAFT)
    make_quiz(story=make_news_story())

    response = stranger.get(draft.story.get_absolute_url())

    assertNotContains(response, "Take the quiz")


def test_a_story_tells_one_form_of_a_quiz_from_the_other(stranger: Client) -> None:
    quiz = make_quiz(story=make_news_story())
    Quiz.objects.update(form="B")

    response = stranger.get(quiz.story.get_absolute_url())

    assertContains(response, "Take the quiz, form B · 2 questions")
