"""Who asks to come back, on the page of the class."""

import uuid
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains

from classrooms.joining.codes import ticket
from classrooms.models import Classroom, ReturnRequest, Student
from tests.classroom_factories import make_class_student, make_classroom

pytestmark = pytest.mark.django_db
BROWSER = uuid.UUID("6f1d5c7a-0a86-4f5c-9a1b-2f0b5a4f7c11")


def test_return_request_list_shows_who_asks_with_the_signs_of_the_device(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    asked = ReturnRequest.objects.create(student=otter, browser=BROWSER)

    response = teacher_client.get(f"/classes/{classroom.pk}/asking/?version=")

    assertContains(response, "<b><bdi>Quiet Otter</bdi></b>")
    assertContains(response, f'<b class="signs">{ticket(BROWSER)}</b>')
    assertContains(response, f"/asking/?version={asked.pk}")


def test_return_request_list_says_nothing_while_nothing_changes(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    asked = ReturnRequest.objects.create(student=otter, browser=BROWSER)
    url = f"/classes/{classroom.pk}/asking/"

    assert teacher_client.get(f"{url}?version={asked.pk}").status_code == 204
    ReturnRequest.objects.all().delete()
    assert teacher_client.get(f"{url}?version={asked.pk}").status_code == 200
    assert teacher_client.get(f"{url}?version=").status_code == 204


def test_return_request_list_leaves_out_what_is_decided_too_old_or_of_another_class(
    teacher_client: Client, teacher: User, classroom: Classroom, otter: Student
) -> None:
    now = timezone.now()
    other = make_class_student(classroom=make_classroom(teacher=teacher, name="9C"))
    ReturnRequest.objects.create(student=otter, browser=uuid.uuid4(), granted_at=now)
    ReturnRequest.objects.create(
        student=otter, browser=uuid.uuid4(), asked_at=now - timedelta(minutes=61)
    )
    ReturnRequest.objects.create(student=other, browser=uuid.uuid4())

    response = teacher_client.get(f"/classes/{classroom.pk}/asking/?version=1")

    assert response.context["waiting"].asking == ()


def test_return_request_list_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/asking/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
