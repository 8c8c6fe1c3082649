"""The page of one question: open, or answered with its proof."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from quizzes.models import Attempt
from tests.quiz_factories import browser_of, make_attempt
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def question_url(attempt: Attempt, number: int) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def test_open_question_shows_its_options() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).get(question_url(attempt, 1))

    print(response.content.decode())
    assert words_of(response, "span", "t") == [
        "Gazette only",
        "Herald only",
        "Both texts",
        "Neither text",
    ]
