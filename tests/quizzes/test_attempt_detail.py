"""An attempt's address leads to where it goes on."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects

from tests.quiz_factories import browser_of, make_attempt

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("answers", "number"), [([], 1), ([1], 2)])
def test_attempt_goes_on_at_its_first_open_question(answers: list[int], number: int) -> None:
    attempt = make_attempt(answers=answers)

    response = browser_of(attempt).get(attempt.get_absolute_url())

    assertRedirects(response, reverse("quizzes:attempt_question", args=[attempt.pk, number]))


def test_finished_attempt_leads_to_its_result() -> None:
    attempt = make_attempt(answers=[1, 1])

    response = browser_of(attempt).get(attempt.get_absolute_url())

    assertRedirects(response, reverse("quizzes:attempt_result", args=[attempt.pk]))


def test_attempt_of_somebody_else_is_not_found() -> None:
    mine, theirs = make_attempt(), make_attempt()

    assert browser_of(mine).get(theirs.get_absolute_url()).status_code == 404


def test_browser_without_a_session_finds_no_attempt(stranger: Client) -> None:
    assert stranger.get(make_attempt().get_absolute_url()).status_code == 404


def test_attempt_takes_get_only() -> None:
    attempt = make_attempt()

    assert browser_of(attempt).post(attempt.get_absolute_url()).status_code == 405
