"""The answers of a quiz are released from its page."""

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects

from quizzes.models import Quiz
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_quiz_release_shows_students_the_answers(teacher_client: Client) -> None:
    quiz = make_quiz()
    Quiz.objects.update(feedback=Quiz.Feedback.RELEASE)

    response = teacher_client.post(f"/quizzes/{quiz.pk}/release/", follow=True)

    assertRedirects(response, f"/quizzes/{quiz.pk}/edit/")
    assert words_of(response, "li", "success") == [
        "The answers are released: students see them now."
    ]
    assert Quiz.objects.get().released_at is not None
