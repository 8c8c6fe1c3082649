"""A student goes in where the teacher has said yes."""

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertRedirects

from classrooms.models import ReturnRequest, Student

pytestmark = pytest.mark.django_db
URL = "/join/enter/"


@pytest.fixture
def granted(stranger: Client, otter: Student) -> Client:
    stranger.post("/join/ask/", {"code": "K7M2P9TX", "nickname": "Quiet Otter"})
    ReturnRequest.objects.update(granted_at=timezone.now())
    return stranger


def test_join_enter_lets_a_student_in_once(granted: Client, otter: Student) -> None:
    response = granted.post(URL)

    assertRedirects(response, "/class/")
    assert dict(granted.session) == {"participant": str(otter.key)}
    assert ReturnRequest.objects.count() == 0


def test_join_enter_works_with_htmx(granted: Client, otter: Student) -> None:
    response = granted.post(URL, headers={"hx-request": "true"})

    assert response["HX-Redirect"] == "/class/"
    assert granted.session["participant"] == str(otter.key)


def test_join_enter_waits_for_the_teacher(granted: Client) -> None:
    ReturnRequest.objects.update(granted_at=None)

    response = granted.post(URL)

    assertRedirects(response, "/join/waiting/")
    assert "participant" not in granted.session


def test_join_enter_lets_no_other_browser_in(granted: Client) -> None:
    other = Client()

    assertRedirects(other.post(URL), "/join/waiting/")
    assert "participant" not in other.session


def test_join_enter_is_only_for_forms(stranger: Client) -> None:
    assert stranger.get(URL).status_code == 405
