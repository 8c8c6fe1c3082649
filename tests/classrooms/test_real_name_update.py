"""A teacher types who the students are."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from classrooms.models import Classroom, RealName, Student
from tests.classroom_factories import make_class_student, make_classroom

pytestmark = pytest.mark.django_db


def test_real_name_update_saves_the_names(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    response = teacher_client.post(
        f"/classes/{classroom.pk}/real-names/save/", {f"student_{otter.pk}": " Aysel M. "}
    )

    assertRedirects(response, f"/classes/{classroom.pk}/")
    assert RealName.objects.get().name == "Aysel M."


def test_real_name_update_names_nobody_of_another_class(
    teacher_client: Client, classroom: Classroom, teacher: User
) -> None:
    other = make_class_student(classroom=make_classroom(teacher=teacher, name="9C"))

    teacher_client.post(
        f"/classes/{classroom.pk}/real-names/save/", {f"student_{other.pk}": "Aysel M."}
    )

    assert RealName.objects.count() == 0


def test_real_name_update_with_too_long_a_name_says_so(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    field = f"student_{otter.pk}"

    response = teacher_client.post(f"/classes/{classroom.pk}/real-names/save/", {field: "n" * 81})

    error = "Ensure this value has at most 80 characters (it has 81)."
    assert response.context["form"].errors == {field: [error]}
    assertContains(response, f'<a href="#id_{field}">{error}</a>', html=True)
    assertContains(response, "n" * 81)


def test_real_name_update_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    url = f"/classes/{classroom.pk}/real-names/save/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, {f"student_{otter.pk}": "X"}).status_code == 404
    assert RealName.objects.count() == 0


def test_real_name_update_is_only_for_forms(teacher_client: Client, classroom: Classroom) -> None:
    assert teacher_client.get(f"/classes/{classroom.pk}/real-names/save/").status_code == 405
