"""A quiz is published from its page."""

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects

from coverage_app.models import Story
from quizzes.models import Quiz
from tests.quiz_factories import make_item, make_news_story, make_quiz
from tests.quizzes.accepted import draft_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_quiz_publish_opens_the_quiz_to_students(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)

    response = teacher_client.post(f"/quizzes/{quiz.pk}/publish/", follow=True)

    assertRedirects(response, f"/quizzes/{quiz.pk}/edit/")
    assert words_of(response, "li", "success") == ["“The vote” is published."]
    assert list(Quiz.objects.published()) == [quiz]


def test_quiz_publish_warns_when_the_story_is_not_open(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)
    Story.objects.update(is_open=False)

    response = teacher_client.post(f"/quizzes/{quiz.pk}/publish/", follow=True)

    assert words_of(response, "li", "warning") == [
        "“A council vote” is not open to visitors: only its teacher sees it and its quiz."
    ]


def test_quiz_publish_says_everything_that_is_in_the_way(teacher_client: Client) -> None:
    story = make_news_story()
    items = [make_item(story=story, stem="One?", proof=""), make_item(story=story, key=None)]
    quiz = make_quiz(items=items, status=Quiz.Status.DRAFT)

    response = teacher_client.post(f"/quizzes/{quiz.pk}/publish/", follow=True)

    assert words_of(response, "li", "error") == [
        "“One?” has no evidence that proves its right answer.",
        "“Which text gives the result of the vote?” has no right answer.",
    ]
    assert Quiz.objects.published().count() == 0
