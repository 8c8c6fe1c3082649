"""The page that asks before a quiz is taken away from a class."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains

from classrooms.models import Classroom
from tests.classroom_factories import make_answer, make_assignment
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def test_assignment_remove_confirm_says_how_many_answers_go_along(
    teacher_client: Client, classroom: Classroom
) -> None:
    quiz = make_quiz()
    assignment = make_assignment(classroom=classroom, quiz=quiz)
    for option in (1, 2):
        make_answer(assignment=assignment, item=quiz.quiz_items.all()[0].item, option=option)

    response = teacher_client.get(f"/assignments/{assignment.pk}/remove/")

    assertContains(response, "2 answers of 2 students are erased with it.")
    assertContains(response, "Erase the answers and take it away")


def test_assignment_remove_confirm_of_a_quiz_that_nobody_has_begun_says_so(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())

    response = teacher_client.get(f"/assignments/{assignment.pk}/remove/")

    assertContains(response, "Nobody has begun it: no answer is lost.")


def test_assignment_remove_confirm_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/assignments/{make_assignment(classroom=classroom, quiz=make_quiz()).pk}/remove/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
