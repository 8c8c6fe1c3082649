"""The page of a class, as its teacher sees it."""

import uuid

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import Classroom, RealName, ReturnRequest, Student
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def test_classroom_detail_of_an_open_class_shows_code_and_students(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    make_class_student(classroom=classroom, nickname="Red Kite", is_here=False)
    RealName.objects.create(student=otter, name="Aysel M.")

    response = teacher_client.get(f"/classes/{classroom.pk}/")

    until = timezone.localtime(classroom.code_until)
    assertContains(response, '<p class="class-code">K7M2 P9TX</p>', html=True)
    assertContains(response, f"Open until {until.day} {until:%B, %H:%M}")
    assertContains(response, "2 students</h2>")
    assertContains(response, "<td><bdi>Aysel M.</bdi></td>", html=True)
    assertContains(response, "has a card", count=1)
    assertContains(response, f'href="/classes/{classroom.pk}/screen/"')
    assertContains(response, f'href="/students/{otter.pk}/remove/"')


def test_classroom_detail_of_a_new_class_says_what_to_do(
    teacher_client: Client, teacher: User
) -> None:
    classroom = make_classroom(teacher=teacher)

    response = teacher_client.get(f"/classes/{classroom.pk}/")

    assertContains(response, "Nobody is in this class yet. Open it, and show the code")
    assertContains(response, f'action="/classes/{classroom.pk}/open/"')
    assertNotContains(response, "Replace the code")
    assertNotContains(response, "Real name")


def test_classroom_detail_lists_the_quizzes_of_the_class(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(title="The vote"))

    before = teacher_client.get(
        f"/classes/{make_classroom(teacher=classroom.teacher, name='New').pk}/"
    )
    response = teacher_client.get(f"/classes/{classroom.pk}/")

    assertContains(before, "Nothing is given to this class yet.")
    assertContains(response, f'<a href="/assignments/{assignment.pk}/"><b>The vote</b></a>')
    assertContains(response, "each at their own pace")
    assertContains(response, "Open until you close it")
    assertContains(response, f'href="/classes/{classroom.pk}/assignments/new/">Give a quiz</a>')


def test_classroom_detail_takes_the_same_queries_for_one_quiz_and_three(
    teacher_client: Client,
    classroom: Classroom,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    quiz = make_quiz()
    make_assignment(classroom=classroom, quiz=quiz)
    with django_assert_num_queries(8):
        teacher_client.get(f"/classes/{classroom.pk}/")

    make_assignment(classroom=classroom, quiz=quiz)
    make_assignment(classroom=classroom, quiz=quiz)

    with django_assert_num_queries(8):
        teacher_client.get(f"/classes/{classroom.pk}/")


def test_classroom_detail_shows_who_asks_to_come_back(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    asked = ReturnRequest.objects.create(student=otter, browser=uuid.uuid4())

    response = teacher_client.get(f"/classes/{classroom.pk}/")

    assertContains(response, "Asking to come back")
    assertContains(response, f'hx-post="/asking/{asked.pk}/let-in/"')


def test_classroom_detail_takes_the_same_queries_for_one_student_and_three(
    teacher_client: Client,
    classroom: Classroom,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    make_class_student(classroom=classroom, nickname="Quiet Otter")
    with django_assert_num_queries(8):
        teacher_client.get(f"/classes/{classroom.pk}/")

    make_class_student(classroom=classroom, nickname="Red Kite")
    make_class_student(classroom=classroom, nickname="Blue Heron")

    with django_assert_num_queries(8):
        teacher_client.get(f"/classes/{classroom.pk}/")


def test_classroom_detail_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
