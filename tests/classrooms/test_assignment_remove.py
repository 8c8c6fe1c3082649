"""A quiz is taken away from a class, with its answers."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains

from classrooms.models import Assignment, Classroom
from quizzes.models import Attempt
from tests.classroom_factories import make_answer, make_assignment
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    quiz = make_quiz(title="The vote")
    assignment = make_assignment(classroom=classroom, quiz=quiz)
    make_answer(assignment=assignment, item=quiz.quiz_items.all()[0].item, option=1)
    return assignment


def test_assignment_remove_erases_the_answers_and_goes_to_the_class(
    teacher_client: Client, assignment: Assignment
) -> None:
    response = teacher_client.post(f"/assignments/{assignment.pk}/removed/", follow=True)

    assert response.redirect_chain == [(f"/classes/{assignment.classroom_id}/", 302)]
    assertContains(response, "“The vote” is taken away, with all answers.")
    assert (Assignment.objects.count(), Attempt.objects.count()) == (0, 0)


def test_assignment_remove_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, assignment: Assignment
) -> None:
    url = f"/assignments/{assignment.pk}/removed/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url).status_code == 404
    assert Assignment.objects.count() == 1


def test_assignment_remove_is_only_for_forms(
    teacher_client: Client, assignment: Assignment
) -> None:
    assert teacher_client.get(f"/assignments/{assignment.pk}/removed/").status_code == 405
