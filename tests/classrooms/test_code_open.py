"""A teacher opens a class."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertRedirects

from classrooms.models import Classroom
from tests.classroom_factories import make_classroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def closed(teacher: User) -> Classroom:
    return make_classroom(teacher=teacher)


def test_code_open_opens_the_class_for_a_while(teacher_client: Client, closed: Classroom) -> None:
    before = timezone.now()

    response = teacher_client.post(f"/classes/{closed.pk}/open/", {"length": "lesson"})

    closed.refresh_from_db()
    assertRedirects(response, f"/classes/{closed.pk}/")
    assert closed.code_until is not None
    assert timedelta(0) <= closed.code_until - before - timedelta(hours=2) < timedelta(minutes=1)


def test_code_open_goes_back_to_the_big_screen(teacher_client: Client, closed: Classroom) -> None:
    screen = f"http://testserver/classes/{closed.pk}/screen/"

    response = teacher_client.post(
        f"/classes/{closed.pk}/open/", {"length": "day"}, headers={"referer": screen}
    )

    assert response["Location"] == screen


def test_code_open_for_a_time_that_is_not_offered_opens_nothing(
    teacher_client: Client, closed: Classroom
) -> None:
    teacher_client.post(f"/classes/{closed.pk}/open/", {"length": "for ever"})

    closed.refresh_from_db()
    assert closed.code_until is None


def test_code_open_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, closed: Classroom
) -> None:
    url = f"/classes/{closed.pk}/open/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, {"length": "day"}).status_code == 404


def test_code_open_is_only_for_forms(teacher_client: Client, closed: Classroom) -> None:
    assert teacher_client.get(f"/classes/{closed.pk}/open/").status_code == 405
