"""A teacher's classes."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from quizzes.taking.attempts import start_in_sitting
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.factories import make_teacher
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import choose

pytestmark = pytest.mark.django_db
URL = "/classes/"


def test_classroom_list_shows_a_teachers_own_classes(teacher_client: Client, teacher: User) -> None:
    opened = make_classroom(teacher=teacher, name="9B", code="K7M2P9TX")
    make_class_student(classroom=opened)
    make_classroom(teacher=teacher, name="9C")
    make_classroom(teacher=make_teacher(username="other"), name="Canary class")

    response = teacher_client.get(URL)

    until = timezone.localtime(opened.code_until)
    assert [str(it) for it in response.context["classes"]] == ["9B", "9C"]
    assertContains(response, f'<a href="/classes/{opened.pk}/">9B</a>', html=True)
    assertContains(response, "1 student<")
    assertContains(response, f"Open until {until.day} {until:%B, %H:%M}")
    assertContains(response, "Closed to new students", count=1)
    assertNotContains(response, "Canary class")


def test_classroom_list_calls_a_class_whose_time_is_over_closed(
    teacher_client: Client, teacher: User
) -> None:
    classroom = make_classroom(teacher=teacher, code="K7M2P9TX")
    classroom.code_until = timezone.now() - timedelta(seconds=1)
    classroom.save()

    assertContains(teacher_client.get(URL), "Closed to new students")


def test_classroom_list_of_a_new_teacher_says_how_a_lesson_begins(teacher_client: Client) -> None:
    response = teacher_client.get(URL)

    assertContains(response, "You have no class yet.")
    assertContains(response, "Make a class")
    assertContains(response, '<a class="btn btn--s" href="/classes/new/">New class</a>', html=True)


def test_classroom_list_ticks_the_steps_that_are_done(
    teacher_client: Client, teacher: User
) -> None:
    classroom = make_classroom(teacher=teacher)

    response = teacher_client.get(URL)

    assertContains(response, 'aria-label="Done:"', count=1)
    assertContains(response, f'href="/classes/{classroom.pk}/assignments/new/"', count=1)
    assertContains(response, 'aria-current="step"', count=1)


def test_classroom_list_says_when_all_steps_are_done(teacher_client: Client, teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    given = make_assignment(classroom=classroom, quiz=make_quiz())
    student = make_class_student(classroom=classroom)
    choose(start_in_sitting(sitting=given.sitting, participant=student.key), 1, 1)

    response = teacher_client.get(URL)

    assertContains(response, "Your first lesson: all steps are done")
    assertNotContains(response, "Make a class")


def test_classroom_list_takes_the_same_queries_for_one_class_and_three(
    teacher_client: Client, teacher: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_classroom(teacher=teacher, name="9A")
    with django_assert_num_queries(7):
        teacher_client.get(URL)

    make_classroom(teacher=teacher, name="9B")
    make_classroom(teacher=teacher, name="9C")

    with django_assert_num_queries(7):
        teacher_client.get(URL)


def test_classroom_list_is_for_teachers(stranger: Client, student_client: Client) -> None:
    assertRedirects(stranger.get(URL), "/sign-in/?next=/classes/")
    assert student_client.get(URL).status_code == 404
