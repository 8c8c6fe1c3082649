"""A teacher brings the first steps back."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

pytestmark = pytest.mark.django_db
URL = "/classes/first-steps/show/"


def test_first_steps_show_brings_them_back(teacher_client: Client) -> None:
    teacher_client.post("/classes/first-steps/hide/")

    response = teacher_client.post(URL, follow=True)

    assert response.redirect_chain == [("/classes/", 302)]
    assertContains(response, "Your first lesson")
    assertNotContains(response, "Show the first steps")


def test_first_steps_show_is_for_teachers(stranger: Client, student_client: Client) -> None:
    assert stranger.post(URL)["Location"] == f"/sign-in/?next={URL}"
    assert student_client.post(URL).status_code == 404


def test_first_steps_show_is_only_for_forms(teacher_client: Client) -> None:
    assert teacher_client.get(URL).status_code == 405
