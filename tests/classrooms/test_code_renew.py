"""A teacher replaces a code that strangers know."""

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertRedirects

from classrooms.models import Classroom

pytestmark = pytest.mark.django_db


def test_code_renew_replaces_the_code(
    teacher_client: Client, stranger: Client, classroom: Classroom
) -> None:
    response = teacher_client.post(f"/classes/{classroom.pk}/renew/")

    classroom.refresh_from_db()
    assertRedirects(response, f"/classes/{classroom.pk}/")
    assert classroom.code != "K7M2P9TX"
    assert classroom.is_open(timezone.now())
    stranger.post("/join/", {"code": "K7M2P9TX", "nickname": "Red Kite"})
    assert classroom.students.count() == 0


def test_code_renew_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/renew/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url).status_code == 404
    classroom.refresh_from_db()
    assert (classroom.code, classroom.is_open(timezone.now())) == ("K7M2P9TX", True)


def test_code_renew_is_only_for_forms(teacher_client: Client, classroom: Classroom) -> None:
    assert teacher_client.get(f"/classes/{classroom.pk}/renew/").status_code == 405
