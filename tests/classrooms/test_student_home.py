"""The page of a class as its students see it."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from classrooms.joining.codes import grouped, return_code
from classrooms.models import Student

pytestmark = pytest.mark.django_db
URL = "/class/"


def test_student_home_names_the_class_the_student_and_the_return_code(
    otter_client: Client, otter: Student
) -> None:
    response = otter_client.get(URL)

    assertTemplateUsed(response, "classrooms/student_home.html")
    assertContains(response, "Class 9B")
    assertContains(response, "Hello, Quiet Otter")
    assertContains(response, grouped(return_code(otter.key)))
    assertContains(response, "it brings you back on another device")


def test_student_home_is_for_those_who_have_joined(stranger: Client) -> None:
    assertRedirects(stranger.get(URL), "/")


def test_student_home_sends_a_teacher_to_the_classes(teacher_client: Client) -> None:
    assertRedirects(teacher_client.get(URL), "/", fetch_redirect_response=False)
