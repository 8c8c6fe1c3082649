"""The names on the big screen, as they arrive."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains

from classrooms.models import Classroom, Student
from tests.classroom_factories import make_class_student

pytestmark = pytest.mark.django_db


def version(classroom: Classroom) -> str:
    return Student.objects.in_classroom(classroom).here().version()


def test_classroom_names_lists_who_has_joined_in_that_order(
    teacher_client: Client, classroom: Classroom
) -> None:
    make_class_student(classroom=classroom, nickname="Red Kite")
    make_class_student(classroom=classroom, nickname="Blue Heron")
    make_class_student(classroom=classroom, nickname="Early Lark", is_here=False)

    response = teacher_client.get(f"/classes/{classroom.pk}/names/?version=old")

    assert [it.nickname for it in response.context["students"]] == ["Red Kite", "Blue Heron"]
    assertContains(response, "<b>2 joined</b>")
    assertContains(response, f"/names/?version={version(classroom)}")


def test_classroom_names_says_nothing_when_nobody_came(
    teacher_client: Client,
    classroom: Classroom,
    otter: Student,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    url = f"/classes/{classroom.pk}/names/?version={version(classroom)}"

    with django_assert_num_queries(4):  # session, teacher, class, version
        response = teacher_client.get(url)

    assert (response.status_code, response.content) == (204, b"")


def test_classroom_names_are_new_when_one_leaves_as_another_comes(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    before = version(classroom)
    otter.delete()
    make_class_student(classroom=classroom, nickname="Red Kite")

    response = teacher_client.get(f"/classes/{classroom.pk}/names/?version={before}")

    assertContains(response, "Red Kite")


def test_classroom_names_are_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/names/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
