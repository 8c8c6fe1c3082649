"""The page of a quiz that a class is given, as its teacher sees it."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains

from classrooms.models import Classroom
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def test_assignment_detail_says_which_quiz_of_which_class(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(title="The vote"))

    response = teacher_client.get(f"/assignments/{assignment.pk}/")

    assertContains(response, '<h1 class="title">The vote</h1>', html=True)
    assertContains(response, f'<a href="/classes/{classroom.pk}/">Class 9B</a>', html=True)


def test_assignment_detail_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/assignments/{make_assignment(classroom=classroom, quiz=make_quiz()).pk}/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
