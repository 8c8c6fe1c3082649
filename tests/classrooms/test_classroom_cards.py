"""Cards to print: a pseudonym, how to get in, and the code that brings it back."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django import Settings
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.joining.codes import grouped, return_code
from classrooms.joining.roster import add_students
from classrooms.models import Classroom, RealName, Student
from tests.classroom_factories import make_class_student, make_classroom

pytestmark = pytest.mark.django_db


def test_classroom_cards_tell_how_to_get_in_and_who_one_is(
    teacher_client: Client, classroom: Classroom, otter: Student, settings: Settings
) -> None:
    settings.LAN_ADDRESS = "192.168.1.20"
    RealName.objects.create(student=otter, name="Aysel M.")

    response = teacher_client.get(
        f"/classes/{classroom.pk}/cards/", headers={"host": "localhost:8000"}
    )

    for told in (
        "Quiet Otter",
        "K7M2 P9TX",
        "192.168.1.20:8000",
        grouped(return_code(otter.key)),
    ):
        assertContains(response, told)
    assertNotContains(response, "Aysel M.")


def test_classroom_cards_come_eight_to_a_sheet(
    teacher_client: Client, classroom: Classroom
) -> None:
    add_students(classroom=classroom, number=17, moment=timezone.now())

    response = teacher_client.get(f"/classes/{classroom.pk}/cards/")

    assert [len(sheet) for sheet in response.context["sheets"]] == [8, 8, 1]


def test_classroom_cards_of_a_class_without_students_say_what_to_do(
    teacher_client: Client, classroom: Classroom
) -> None:
    response = teacher_client.get(f"/classes/{classroom.pk}/cards/")

    assertContains(response, "Add students first")


def test_classroom_cards_of_a_class_without_a_code_say_what_is_missing(
    teacher_client: Client, teacher: User
) -> None:
    classroom = make_classroom(teacher=teacher)
    make_class_student(classroom=classroom)

    response = teacher_client.get(f"/classes/{classroom.pk}/cards/")

    assertContains(response, "This class has no code yet")
    assertNotContains(response, "2. Class code")


def test_classroom_cards_are_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/cards/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
