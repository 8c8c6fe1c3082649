"""Administrators erase classes at the teacher desk, and see nobody of them there."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import Classroom, RealName, Student
from quizzes.models import Attempt
from quizzes.taking.attempts import start_in_sitting
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.factories import make_colleague
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db
LIST = "/admin/classrooms/classroom/"


@pytest.fixture
def full(classroom: Classroom, otter: Student) -> Classroom:
    """A class with a student who has a real name and has begun a quiz."""
    RealName.objects.create(student=otter, name="Aysel M.")
    given = make_assignment(classroom=classroom, quiz=make_quiz())
    start_in_sitting(sitting=given.sitting, participant=otter.key)
    return classroom


@pytest.mark.parametrize("page", ["", "{pk}/change/", "{pk}/delete/", "{pk}/history/"])
def test_desk_names_no_student_of_a_class(
    teacher_client: Client, full: Classroom, page: str
) -> None:
    response = teacher_client.get(f"{LIST}{page.format(pk=full.pk)}")

    assertContains(response, "Class 9B")
    assertNotContains(response, "Otter")
    assertNotContains(response, "Aysel")


def test_desk_says_what_goes_and_erases_a_class(teacher_client: Client, full: Classroom) -> None:
    page = f"{LIST}{full.pk}/delete/"

    assertContains(teacher_client.get(page), "<li>Students: 1</li>", html=True)
    teacher_client.post(page, {"post": "yes"})

    counts = (Classroom.objects.count(), Student.objects.count(), Attempt.objects.count())
    assert counts == (0, 0, 0)
    assert LogEntry.objects.get().object_repr == "Class 9B"


def test_desk_erases_several_classes_at_once(
    teacher_client: Client, teacher: User, full: Classroom
) -> None:
    other = make_classroom(teacher=teacher, name="Class 9C")
    kept = make_classroom(teacher=teacher, name="Class 9D")
    chosen = {"action": "delete_selected", "_selected_action": [full.pk, other.pk], "post": "yes"}

    teacher_client.post(LIST, chosen)

    assert list(Classroom.objects.all()) == [kept]
    assert (Student.objects.count(), Attempt.objects.count()) == (0, 0)


def test_desk_shows_teachers_no_classes(full: Classroom) -> None:
    client = Client()
    client.force_login(make_colleague(username="colleague"))

    assertNotContains(client.get("/admin/"), "Classes")
    assert client.get(LIST).status_code == 403


@pytest.mark.parametrize("rows", [1, 3])
def test_classes_at_the_desk_take_the_same_queries_for_any_number(
    teacher_client: Client,
    teacher: User,
    rows: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(rows):
        make_class_student(classroom=make_classroom(teacher=teacher, name=f"Class {number}"))

    with django_assert_num_queries(5):
        teacher_client.get(LIST)
