"""Before a student is erased, the page says what goes."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import RealName, Student
from tests.quiz_factories import make_attempt, make_quiz

pytestmark = pytest.mark.django_db


def test_student_remove_confirm_says_what_is_erased(teacher_client: Client, otter: Student) -> None:
    RealName.objects.create(student=otter, name="Aysel M.")
    make_attempt(quiz=make_quiz(), participant=otter.key, answers=[1])

    response = teacher_client.get(f"/students/{otter.pk}/remove/")

    assertContains(response, "Erase <bdi>Quiet Otter</bdi>?")
    assertContains(response, "the nickname and the real name <bdi>Aysel M.</bdi>")
    assertContains(response, "<li>1 go at a quiz with 1 answer</li>", html=True)
    assertContains(response, f'action="/students/{otter.pk}/removed/"')


def test_student_remove_confirm_names_no_answers_where_there_are_none(
    teacher_client: Client, otter: Student
) -> None:
    response = teacher_client.get(f"/students/{otter.pk}/remove/")

    assertContains(response, "<li>the nickname</li>", html=True)
    assertNotContains(response, "at a quiz with")


def test_student_remove_confirm_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, otter: Student
) -> None:
    url = f"/students/{otter.pk}/remove/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
