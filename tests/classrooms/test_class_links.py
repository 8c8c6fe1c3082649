"""The links from a quiz to the classes it may be given to."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import Classroom
from quizzes.models import Quiz
from tests.classroom_factories import make_classroom
from tests.factories import make_teacher
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def test_quiz_links_the_classes_of_its_reader_on_both_of_its_pages(
    teacher_client: Client, classroom: Classroom
) -> None:
    make_classroom(teacher=make_teacher(username="other"), name="Theirs")
    quiz = make_quiz()

    for page in (f"/quizzes/{quiz.pk}/", f"/quizzes/{quiz.pk}/edit/"):
        response = teacher_client.get(page)

        assertContains(
            response, f'href="/classes/{classroom.pk}/assignments/new/?quiz={quiz.pk}">Class 9B</a>'
        )
        assertNotContains(response, "Theirs")


def test_teacher_without_a_class_is_sent_to_make_one(teacher_client: Client) -> None:
    response = teacher_client.get(f"/quizzes/{make_quiz().pk}/")

    assertContains(response, 'href="/classes/new/">Make your first class</a>')


def test_draft_is_not_to_be_given(teacher_client: Client, classroom: Classroom) -> None:
    draft = make_quiz(status=Quiz.Status.DRAFT)

    response = teacher_client.get(f"/quizzes/{draft.pk}/edit/")

    assertNotContains(response, "Give to a class")


def test_visitor_is_offered_no_class(stranger: Client, classroom: Classroom) -> None:
    response = stranger.get(f"/quizzes/{make_quiz().pk}/")

    assertNotContains(response, "Give to a class")
