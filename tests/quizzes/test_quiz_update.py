"""The settings of a draft quiz are saved."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from quizzes.derivation.drafts import Skill
from quizzes.models import Quiz
from tests.quiz_factories import make_quiz
from tests.quizzes.accepted import draft_quiz, stems_of
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

SETTINGS = {"title": "Before the vote", "feedback": "release", "asks_confidence": "on"}


def test_quiz_update_saves_every_setting(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)

    response = teacher_client.post(f"/quizzes/{quiz.pk}/settings/", SETTINGS, follow=True)

    assertRedirects(response, f"/quizzes/{quiz.pk}/edit/")
    assert words_of(response, "li", "success") == ["The settings are saved."]
    quiz.refresh_from_db()
    assert (quiz.title, quiz.feedback, quiz.asks_confidence) == ("Before the vote", "release", True)
    assert (quiz.asks_proof, quiz.repeats_missed, quiz.has_sections) == (False, False, False)


def test_quiz_update_groups_the_questions_by_skill(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=3, skills=(Skill.OMIT, Skill.QUOTE))

    teacher_client.post(f"/quizzes/{quiz.pk}/settings/", {**SETTINGS, "has_sections": "on"})

    assert stems_of(quiz) == ["Question 1?", "Question 3?", "Question 2?"]


def test_quiz_update_without_a_title_says_so_and_keeps_the_rest(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)

    response = teacher_client.post(f"/quizzes/{quiz.pk}/settings/", {**SETTINGS, "title": " "})

    assert response.context["form"].errors == {"title": ["Give the quiz a title."]}
    assertContains(response, '<a href="#id_title">Give the quiz a title.</a>')
    assertContains(response, '<option value="release" selected>')
    assert words_of(response, "h1") == ["The vote"]
    assert Quiz.objects.get().feedback == "each"


def test_quiz_update_leaves_a_published_quiz_alone(teacher_client: Client) -> None:
    quiz = make_quiz()

    response = teacher_client.post(f"/quizzes/{quiz.pk}/settings/", SETTINGS, follow=True)

    assert words_of(response, "li", "error") == [
        "The questions of a quiz stay as they are once it is published."
    ]
    assert Quiz.objects.get().title == "The vote"
