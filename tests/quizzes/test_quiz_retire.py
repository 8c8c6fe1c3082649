"""A quiz is retired from its page."""

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects

from quizzes.models import Quiz
from tests.quiz_factories import make_attempt, make_quiz
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


def test_draft_is_not_retired_for_it_could_not_come_back(teacher_client: Client) -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT, title="The vote")

    response = teacher_client.post(f"/quizzes/{quiz.pk}/retire/", follow=True)

    assert words_of(response, "li", "error") == ["“The vote” is a draft: nobody can begin it yet."]
    assert Quiz.objects.get().is_draft()
