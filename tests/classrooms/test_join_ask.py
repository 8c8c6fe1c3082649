"""A student without a return code asks the teacher."""

import uuid
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertRedirects

from classrooms.models import Classroom, ReturnRequest, Student
from tests.classroom_factories import make_class_student

pytestmark = pytest.mark.django_db
URL = "/join/ask/"


def test_join_ask_keeps_the_request_and_waits(stranger: Client, otter: Student) -> None:
    before = timezone.now()

    response = stranger.post(URL, {"code": "K7M2P9TX", "nickname": "quiet otter"})

    asked = ReturnRequest.objects.get()
    assertRedirects(response, "/join/waiting/")
    assert (asked.student, asked.granted_at) == (otter, None)
    assert before <= asked.asked_at <= timezone.now()
    assert dict(stranger.session) == {"asks_to_return": str(asked.browser)}


def test_join_ask_about_another_nickname_drops_the_first_request(
    stranger: Client, otter: Student, classroom: Classroom
) -> None:
    kite = make_class_student(classroom=classroom, nickname="Red Kite")

    stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Quiet Otter"})
    stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite"})

    assert ReturnRequest.objects.get().student == kite


def test_join_ask_keeps_the_requests_of_other_browsers(stranger: Client, otter: Student) -> None:
    ReturnRequest.objects.create(student=otter, browser=uuid.uuid4())

    stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Quiet Otter"})

    assert ReturnRequest.objects.count() == 2


def test_join_ask_forgets_requests_that_nobody_decided(stranger: Client, otter: Student) -> None:
    an_hour_ago = timezone.now() - timedelta(minutes=61)
    ReturnRequest.objects.create(student=otter, browser=uuid.uuid4(), asked_at=an_hour_ago)

    stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Quiet Otter"})

    assert ReturnRequest.objects.get().asked_at > an_hour_ago


def test_join_ask_for_nobody_asks_nothing(stranger: Client, classroom: Classroom) -> None:
    response = stranger.post(URL, {"code": "K7M2P9TX", "nickname": "Red Kite"})

    assert response.context["form"].errors == {
        "nickname": ["Nobody in this class has that nickname"]
    }
    assert ReturnRequest.objects.count() == 0


def test_join_ask_is_only_for_forms(stranger: Client) -> None:
    assert stranger.get(URL).status_code == 405
