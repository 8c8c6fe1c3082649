"""What the page that waits hears: nothing, yes, or no."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains

from classrooms.models import ReturnRequest, Student

pytestmark = pytest.mark.django_db
URL = "/join/waiting/state/"


@pytest.fixture
def waiting(stranger: Client, otter: Student) -> Client:
    stranger.post("/join/ask/", {"code": "K7M2P9TX", "nickname": "Quiet Otter"})
    return stranger


def test_join_waiting_state_says_nothing_while_nothing_is_decided(waiting: Client) -> None:
    response = waiting.get(URL)

    assert (response.status_code, response.content) == (204, b"")


def test_join_waiting_state_lets_in_whom_the_teacher_lets_in(waiting: Client) -> None:
    ReturnRequest.objects.update(granted_at=timezone.now())

    response = waiting.get(URL)

    assertContains(response, "Your teacher let you in")
    assertContains(response, 'hx-post="/join/enter/"')


def test_join_waiting_state_says_when_the_teacher_refused(waiting: Client) -> None:
    ReturnRequest.objects.all().delete()

    assertContains(waiting.get(URL), "Nobody let you in")


def test_join_waiting_state_ends_after_an_hour(waiting: Client) -> None:
    ReturnRequest.objects.update(asked_at=timezone.now() - timedelta(minutes=61))

    assertContains(waiting.get(URL), "Nobody let you in")
