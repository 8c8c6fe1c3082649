"""A question of a quiz is moved."""

import re

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects

from quizzes.models import Quiz, QuizItem
from tests.quizzes.accepted import draft_quiz, stems_of
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def move_url(place: QuizItem) -> str:
    return f"/questions/{place.pk}/move/"


def focused(response: Page) -> list[str]:
    return re.findall(r'id="([a-z]+-\d+)"[^>]* autofocus', response.content.decode())


def test_question_move_goes_back_to_the_row(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=3)
    place = quiz.quiz_items.all()[1]

    response = teacher_client.post(move_url(place), {"move": "down"})

    page = f"/quizzes/{quiz.pk}/edit/"
    assertRedirects(response, f"{page}#question-{place.pk}", fetch_redirect_response=False)
    assert stems_of(quiz) == ["Question 1?", "Question 3?", "Question 2?"]
    assert words_of(teacher_client.get(page), "div", "done") == ["The question is number 3 now."]


@pytest.mark.parametrize(
    ("start", "move", "focus"),
    [(2, "up", "up"), (1, "up", "down"), (0, "down", "down"), (1, "down", "up")],
)
def test_question_move_by_htmx_leaves_the_focus_on_its_row(
    teacher_client: Client, start: int, move: str, focus: str
) -> None:
    place = draft_quiz(questions=3).quiz_items.all()[start]

    response = teacher_client.post(move_url(place), {"move": move}, headers=HTMX)

    assert focused(response) == [f"{focus}-{place.pk}"]


def test_question_move_leaves_a_published_quiz_alone(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2)
    Quiz.objects.update(status=Quiz.Status.RETIRED)

    response = teacher_client.post(move_url(quiz.quiz_items.all()[1]), {"move": "up"}, headers=HTMX)

    assert words_of(response, "div", "done") == [
        "The questions of a quiz stay as they are once it is published."
    ]
    assert stems_of(quiz) == ["Question 1?", "Question 2?"]
