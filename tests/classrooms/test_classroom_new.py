"""The page on which a teacher makes a class."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertTemplateUsed

pytestmark = pytest.mark.django_db
URL = "/classes/new/"


def test_classroom_new_asks_for_a_name_and_how_long_students_are_kept(
    teacher_client: Client,
) -> None:
    response = teacher_client.get(URL)

    assertTemplateUsed(response, "classrooms/classroom_new.html")
    assert list(response.context["form"].fields) == ["name", "days_kept"]
    assertContains(response, 'value="180"')
    assertContains(response, 'action="/classes/create/"')


def test_classroom_new_is_for_teachers(stranger: Client, student_client: Client) -> None:
    assert stranger.get(URL)["Location"] == "/sign-in/?next=/classes/new/"
    assert student_client.get(URL).status_code == 404
