"""A student is erased, and is a visitor from then on."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from classrooms.models import Classroom, Student

pytestmark = pytest.mark.django_db


def test_student_remove_erases_the_student(
    teacher_client: Client, otter_client: Client, classroom: Classroom, otter: Student
) -> None:
    response = teacher_client.post(f"/students/{otter.pk}/removed/", follow=True)

    assert response.redirect_chain == [(f"/classes/{classroom.pk}/", 302)]
    assertContains(response, "Quiet Otter is erased.")
    assert Student.objects.count() == 0
    assertRedirects(otter_client.get("/class/"), "/")


def test_student_remove_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, otter: Student
) -> None:
    url = f"/students/{otter.pk}/removed/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url).status_code == 404
    assert list(Student.objects.all()) == [otter]


def test_student_remove_is_only_for_forms(teacher_client: Client, otter: Student) -> None:
    assert teacher_client.get(f"/students/{otter.pk}/removed/").status_code == 405
