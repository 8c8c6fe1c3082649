"""A teacher prints what is stored about a student."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import RealName, Student
from quizzes.taking.attempts import start_in_sitting
from tests.classroom_factories import make_assignment, make_class_student
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import choose

pytestmark = pytest.mark.django_db


def test_student_stored_shows_everything_of_this_student(
    teacher_client: Client, otter: Student
) -> None:
    kite = make_class_student(classroom=otter.classroom, nickname="Red Kite")
    RealName.objects.create(student=otter, name="Aysel M.")
    RealName.objects.create(student=kite, name="Ben K.")
    given = make_assignment(classroom=otter.classroom, quiz=make_quiz())
    for student, option in ((otter, 2), (kite, 3)):
        attempt = start_in_sitting(sitting=given.sitting, participant=student.key)
        choose(attempt, 1, option)

    response = teacher_client.get(f"/students/{otter.pk}/stored/")

    assertContains(response, "What is stored about <bdi>Quiet Otter</bdi>")
    assertContains(response, "<dd><bdi>Aysel M.</bdi></dd>", html=True)
    assertContains(response, str(otter.key))
    assertContains(response, "<p><b>Herald only</b></p>", html=True)
    assertContains(response, f'href="/students/{otter.pk}/export/"')
    assertNotContains(response, "Ben K.")
    assertNotContains(response, "Both texts")
    assertNotContains(response, "Gazette only")  # what is right


def test_student_stored_says_so_where_there_is_nothing(
    teacher_client: Client, otter: Student
) -> None:
    response = teacher_client.get(f"/students/{otter.pk}/stored/")

    assertContains(response, "No quiz has been begun.")
    assertContains(response, "<dd>None is stored.</dd>", html=True)


def test_student_stored_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, otter_client: Client, otter: Student
) -> None:
    url = f"/students/{otter.pk}/stored/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert otter_client.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
