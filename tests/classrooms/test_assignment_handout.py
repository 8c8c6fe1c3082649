"""The handout of a quiz that a class is given."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains

from classrooms.models import Classroom, Student
from tests.classroom_factories import make_assignment
from tests.classrooms.paper.handed_out import hand_out, hand_out_proved
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_assignment_handout_is_for_its_class(teacher_client: Client, classroom: Classroom) -> None:
    assignment = hand_out_proved(classroom)

    page = teacher_client.get(f"/assignments/{assignment.pk}/handout/")

    assert words_of(page, "p", "paper-line") == ["Coverage Nickname Class 9B"]
    assert words_of(page, "p", "pstem") == [
        "1. Which text gives the result of the vote?",
        "2. Which text gives the numbers?",
    ]
    assertContains(page, f'<a href="/assignments/{assignment.pk}/">The vote</a>', html=True)


def test_assignment_handout_has_the_order_of_the_quiz_before_it_was_given(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = hand_out(classroom)
    quiz = assignment.sitting.quiz

    of_class = teacher_client.get(f"/assignments/{assignment.pk}/handout/")
    of_quiz = teacher_client.get(f"/quizzes/{quiz.pk}/handout/")

    assert words_of(of_class, "ol", "pq") == words_of(of_quiz, "ol", "pq")


def test_assignment_handout_is_there_for_a_quiz_on_screens_too(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())

    assert teacher_client.get(f"/assignments/{assignment.pk}/handout/").status_code == 200


def test_assignment_handout_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, otter_client: Client, otter: Student
) -> None:
    url = f"/assignments/{hand_out(otter.classroom).pk}/handout/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert otter_client.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
