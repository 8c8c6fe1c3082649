"""A question of a quiz is swapped for another, and the swap undone."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from quizzes.models import Item, Quiz, QuizItem
from tests.quizzes.accepted import draft_quiz, stems_of
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def swap_url(place: QuizItem) -> str:
    return f"/questions/{place.pk}/swap/"


def test_question_swap_goes_back_to_the_row_and_says_what_was_done(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2, spare=1)
    place = quiz.quiz_items.all()[0]

    response = teacher_client.post(swap_url(place))

    page = f"/quizzes/{quiz.pk}/edit/"
    assertRedirects(response, f"{page}#question-{place.pk}", fetch_redirect_response=False)
    assert stems_of(quiz) == ["Question 3?", "Question 2?"]
    assert words_of(teacher_client.get(page), "div", "done") == [
        "Another question stands at 1. Undo"
    ]
    assert words_of(teacher_client.get(page), "div", "done") == []


def test_question_swap_by_htmx_shows_the_questions_anew(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2, spare=1)
    place = quiz.quiz_items.all()[0]

    response = teacher_client.post(swap_url(place), headers=HTMX)

    assertTemplateUsed(response, "quizzes/_quiz_questions.html")
    assert response.content.decode().lstrip().startswith(f'<section id="quiz-{quiz.pk}"')
    assert words_of(response, "p", "name") == ["Question 3?", "Question 2?", "Question 1?"]
    assertContains(
        response, f'<input type="hidden" name="item" value="{Item.objects.all()[0].pk}">'
    )


def test_question_swap_is_undone(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2, spare=1)
    place = quiz.quiz_items.all()[0]
    teacher_client.post(swap_url(place))

    response = teacher_client.post(swap_url(place), {"item": str(place.item_id)}, headers=HTMX)

    assert stems_of(quiz) == ["Question 1?", "Question 2?"]
    assert words_of(response, "div", "done") == ["Undone: the question is back."]
    assertContains(
        response,
        f'hx-post="{swap_url(place)}" hx-target="#quiz-{quiz.pk}" '
        'hx-swap="outerHTML show:none" autofocus>',
    )


def test_question_swap_without_another_question_says_so(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2)

    response = teacher_client.post(swap_url(quiz.quiz_items.all()[0]), headers=HTMX)

    assert words_of(response, "div", "done") == ["No other accepted question fits in this place."]
    assertContains(response, 'class="done" tabindex="-1" autofocus')


@pytest.mark.parametrize("item", ["", "x", "1" * 30, "0"])
def test_question_swap_for_no_question_is_not_found(teacher_client: Client, item: str) -> None:
    quiz = draft_quiz(questions=1, spare=1)

    response = teacher_client.post(swap_url(quiz.quiz_items.get()), {"item": item})

    assert response.status_code == 404
    assert stems_of(quiz) == ["Question 1?"]


def test_question_swap_leaves_a_published_quiz_alone(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1, spare=1)
    Quiz.objects.update(status=Quiz.Status.RETIRED)

    response = teacher_client.post(swap_url(quiz.quiz_items.get()), headers=HTMX)

    assert words_of(response, "div", "done") == [
        "The questions of a quiz stay as they are once it is published."
    ]
    assert stems_of(quiz) == ["Question 1?"]
