"""A class is erased in one act; its students are visitors from then on."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from classrooms.models import Classroom, Student

pytestmark = pytest.mark.django_db


def test_classroom_erase_erases_the_class(
    teacher_client: Client, otter_client: Client, classroom: Classroom
) -> None:
    response = teacher_client.post(f"/classes/{classroom.pk}/erased/", follow=True)

    assert response.redirect_chain == [("/classes/", 302)]
    assertContains(response, "Class 9B is erased.")
    assert (Classroom.objects.count(), Student.objects.count()) == (0, 0)
    assertRedirects(otter_client.get("/class/"), "/")


def test_classroom_erase_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/erased/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url).status_code == 404
    assert list(Classroom.objects.all()) == [classroom]


def test_classroom_erase_is_only_for_forms(teacher_client: Client, classroom: Classroom) -> None:
    assert teacher_client.get(f"/classes/{classroom.pk}/erased/").status_code == 405
