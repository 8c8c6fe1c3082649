"""A quiz is retired from its page."""

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects

from quizzes.models import Quiz
from tests.quiz_factories import make_attempt
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_quiz_retire_closes_the_quiz_and_keeps_its_answers(teacher_client: Client) -> None:
    attempt = make_attempt(answers=[1])

    response = teacher_client.post(f"/quizzes/{attempt.quiz.pk}/retire/", follow=True)

    assertRedirects(response, f"/quizzes/{attempt.quiz.pk}/edit/")
    assert words_of(response, "li", "success") == [
        "“The vote” is retired: nobody can begin it any more."
    ]
    assert Quiz.objects.get().status == Quiz.Status.RETIRED
    assert attempt.responses.count() == 1
