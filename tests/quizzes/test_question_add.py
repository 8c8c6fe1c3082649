"""An accepted question joins a quiz."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from quizzes.models import Item, Quiz
from tests.quizzes.accepted import accepted_items, draft_quiz, stems_of
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def add_url(quiz: Quiz) -> str:
    return f"/quizzes/{quiz.pk}/questions/"


def test_question_add_goes_to_the_new_row(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1, spare=1)
    spare = Item.objects.get(stem="Question 2?")

    response = teacher_client.post(add_url(quiz), {"item": spare.pk})

    page = f"/quizzes/{quiz.pk}/edit/"
    place = quiz.quiz_items.get(item=spare)
    assertRedirects(response, f"{page}#question-{place.pk}", fetch_redirect_response=False)
    assert stems_of(quiz) == ["Question 1?", "Question 2?"]
    assert words_of(teacher_client.get(page), "div", "done") == ["It is question 2 now. Undo"]


def test_question_add_by_htmx_offers_to_take_it_out_again(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1, spare=1)
    spare = Item.objects.get(stem="Question 2?")

    response = teacher_client.post(add_url(quiz), {"item": spare.pk}, headers=HTMX)

    place = quiz.quiz_items.get(item=spare)
    assert words_of(response, "p", "name") == ["Question 1?", "Question 2?"]
    assertContains(response, f'<form method="post" action="/questions/{place.pk}/remove/"', count=1)


def test_question_add_puts_a_question_back_where_it_was(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2, spare=1)
    spare = Item.objects.get(stem="Question 3?")

    response = teacher_client.post(add_url(quiz), {"item": spare.pk, "position": "1"}, headers=HTMX)

    assert stems_of(quiz) == ["Question 3?", "Question 1?", "Question 2?"]
    assert words_of(response, "div", "done") == ["It is question 1 now."]


def test_question_add_of_a_question_that_is_there_already_says_so(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)
    item = quiz.items.get()

    response = teacher_client.post(add_url(quiz), {"item": item.pk}, follow=True)

    assert words_of(response, "div", "done") == ["“Question 1?” cannot be used in this quiz."]
    assert stems_of(quiz) == ["Question 1?"]


def test_question_add_of_another_story_is_not_found(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)
    (other,) = accepted_items(count=1)

    response = teacher_client.post(add_url(quiz), {"item": other.pk})

    assert response.status_code == 404
    assert stems_of(quiz) == ["Question 1?"]
