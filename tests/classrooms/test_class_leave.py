"""A student leaves the class on a device that others use too."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains

from classrooms.models import Student

pytestmark = pytest.mark.django_db
URL = "/class/leave/"


def test_class_leave_forgets_the_student_on_this_device(
    otter_client: Client, otter: Student
) -> None:
    response = otter_client.post(URL, follow=True)

    assert response.redirect_chain == [("/", 302)]
    assertContains(response, "You have left the class on this device.")
    assert "participant" not in otter_client.session
    assert list(Student.objects.all()) == [otter]


def test_class_leave_leaves_a_teacher_signed_in(teacher_client: Client) -> None:
    teacher_client.post(URL)

    assert teacher_client.get("/classes/").status_code == 200


def test_class_leave_is_only_for_forms(stranger: Client) -> None:
    assert stranger.get(URL).status_code == 405
