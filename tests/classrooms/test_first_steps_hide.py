"""A teacher puts the first steps away; this browser remembers it, also after signing out."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

pytestmark = pytest.mark.django_db
URL = "/classes/first-steps/hide/"


def test_first_steps_hide_puts_them_away(teacher_client: Client) -> None:
    before = teacher_client.get("/classes/")

    response = teacher_client.post(URL, follow=True)

    assertContains(before, "Your first lesson")
    assertNotContains(before, "Show the first steps")
    assert response.redirect_chain == [("/classes/", 302)]
    assertNotContains(response, "Your first lesson")
    assertContains(response, "Show the first steps")
    assertContains(response, "Make your first class")


def test_first_steps_hide_lasts_longer_than_being_signed_in(teacher_client: Client) -> None:
    cookie = teacher_client.post(URL).cookies["first_steps"]

    assert (cookie.value, cookie["max-age"]) == ("away", 365 * 24 * 60 * 60)
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


def test_first_steps_hide_is_for_teachers(stranger: Client, student_client: Client) -> None:
    assert stranger.post(URL)["Location"] == f"/sign-in/?next={URL}"
    assert student_client.post(URL).status_code == 404


def test_first_steps_hide_is_only_for_forms(teacher_client: Client) -> None:
    assert teacher_client.get(URL).status_code == 405
