"""A draft quiz is deleted from its page."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from quizzes.models import Item, Quiz
from tests.quiz_factories import make_attempt
from tests.quizzes.accepted import draft_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_quiz_delete_keeps_its_questions(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2)

    response = teacher_client.post(f"/quizzes/{quiz.pk}/delete/", follow=True)

    assertRedirects(response, f"/stories/{quiz.story.slug}/quizzes/")
    assert words_of(response, "li", "success") == ["“The vote” is deleted. Its questions stay."]
    assert Quiz.objects.count() == 0
    assert Item.objects.accepted().count() == 2


def test_quiz_delete_leaves_the_other_form(teacher_client: Client) -> None:
    twin = draft_quiz(questions=1)
    quiz = draft_quiz(questions=1)
    Quiz.objects.filter(pk=twin.pk).update(form="B", twin=quiz)

    teacher_client.post(f"/quizzes/{quiz.pk}/delete/")

    assert list(Quiz.objects.values_list("pk", "form", "twin")) == [(twin.pk, "B", None)]


def test_quiz_delete_refuses_what_students_may_have_met(teacher_client: Client) -> None:
    attempt = make_attempt(answers=[1])

    response = teacher_client.post(f"/quizzes/{attempt.quiz.pk}/delete/", follow=True)

    assertRedirects(response, f"/quizzes/{attempt.quiz.pk}/edit/")
    assert words_of(response, "li", "error") == [
        "The questions of a quiz stay as they are once it is published."
    ]
    assert Quiz.objects.count() == 1


def test_quiz_edit_offers_to_delete_a_draft_only(teacher_client: Client) -> None:
    draft, published = draft_quiz(questions=1), make_attempt(answers=[1]).quiz

    assertContains(teacher_client.get(f"/quizzes/{draft.pk}/edit/"), "Delete this quiz")
    assertNotContains(teacher_client.get(f"/quizzes/{published.pk}/edit/"), "Delete this quiz")
