"""The address of a QR code: the code is filled in and a nickname is proposed."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from classrooms.models import Classroom
from limits.table import CODES
from tests.classroom_factories import make_classroom
from tests.limits.counting import taken

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("code", ["K7M2P9TX", "k7m2-p9tx", "K7M2%20P9TX"])
def test_join_code_fills_in_the_code_and_proposes_a_nickname(
    stranger: Client, classroom: Classroom, code: str
) -> None:
    response = stranger.get(f"/join/{code}/")

    assertTemplateUsed(response, "classrooms/join.html")
    assertContains(response, "Join Class 9B</h1>")
    assertContains(response, 'value="K7M2 P9TX"')
    assert len(response.context["form"].initial["nickname"].split()) == 2


def test_join_code_that_opens_nothing_says_so_and_counts(
    stranger: Client, classroom: Classroom
) -> None:
    response = stranger.get("/join/K7M2P9TC/")

    assert response.context["form"].errors == {
        "code": ["No class has that code right now. Check each sign, or ask your teacher"]
    }
    assertContains(response, 'value="K7M2P9TC"')
    assert taken(CODES) == 1


def test_join_code_refuses_whoever_tried_too_many(stranger: Client, classroom: Classroom) -> None:
    for _ in range(10):
        stranger.get("/join/K7M2P9TC/")

    response = stranger.get("/join/K7M2P9TX/")

    assert response.status_code == 429
    assertTemplateUsed(response, "429.html")


def test_join_code_brings_a_student_of_the_class_back_to_it(otter_client: Client) -> None:
    assertRedirects(otter_client.get("/join/K7M2P9TX/"), "/class/")


def test_join_code_lets_a_student_go_on_to_another_class(
    otter_client: Client, teacher: User
) -> None:
    make_classroom(teacher=teacher, name="9C", code="CDFHJKMN")

    assertContains(otter_client.get("/join/CDFHJKMN/"), "Join 9C</h1>")
