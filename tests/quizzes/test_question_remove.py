"""A question is taken out of a quiz, and put back."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from quizzes.models import Quiz
from tests.quizzes.accepted import draft_quiz, stems_of
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def test_question_remove_goes_back_to_the_questions(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2)
    place = quiz.quiz_items.all()[0]

    response = teacher_client.post(f"/questions/{place.pk}/remove/")

    page = f"/quizzes/{quiz.pk}/edit/"
    assertRedirects(response, f"{page}#quiz-{quiz.pk}", fetch_redirect_response=False)
    assert stems_of(quiz) == ["Question 2?"]
    assert words_of(teacher_client.get(page), "div", "done") == [
        "Question 1 is taken out. It stays accepted. Undo"
    ]


def test_question_remove_by_htmx_offers_to_put_it_back(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2)
    place = quiz.quiz_items.all()[0]

    response = teacher_client.post(f"/questions/{place.pk}/remove/", headers=HTMX)

    assert words_of(response, "p", "name") == ["Question 2?", "Question 1?"]
    assertContains(response, f'<form method="post" action="/quizzes/{quiz.pk}/questions/"', count=2)
    assertContains(response, f'<input type="hidden" name="item" value="{place.item_id}">')
    assertContains(response, '<input type="hidden" name="position" value="1">')


def test_question_remove_of_the_last_question_leaves_an_empty_quiz(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)
    place = quiz.quiz_items.get()

    response = teacher_client.post(f"/questions/{place.pk}/remove/", headers=HTMX)

    assertContains(response, "This quiz has no questions.")
    assertContains(response, '“The vote” has no questions yet. <a href="#spare">Add questions</a>')


def test_question_remove_leaves_a_published_quiz_alone(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)
    Quiz.objects.update(status=Quiz.Status.RETIRED)
    place = quiz.quiz_items.get()

    response = teacher_client.post(f"/questions/{place.pk}/remove/", headers=HTMX)

    assert words_of(response, "div", "done") == [
        "The questions of a quiz stay as they are once it is published."
    ]
    assert stems_of(quiz) == ["Question 1?"]
