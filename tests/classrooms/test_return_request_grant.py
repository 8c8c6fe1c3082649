"""A teacher lets a student come back."""

import uuid

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from classrooms.models import Classroom, ReturnRequest, Student

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(otter: Student) -> ReturnRequest:
    return ReturnRequest.objects.create(student=otter, browser=uuid.uuid4())


def test_return_request_grant_lets_the_student_in(
    teacher_client: Client, asked: ReturnRequest, classroom: Classroom
) -> None:
    response = teacher_client.post(f"/asking/{asked.pk}/let-in/")

    assertRedirects(response, f"/classes/{classroom.pk}/")
    assert ReturnRequest.objects.get().granted_at is not None


def test_return_request_grant_works_with_htmx(teacher_client: Client, asked: ReturnRequest) -> None:
    response = teacher_client.post(f"/asking/{asked.pk}/let-in/", headers={"hx-request": "true"})

    assertTemplateUsed(response, "classrooms/_return_requests.html")
    assert response.context["waiting"].asking == ()


def test_return_request_grant_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, asked: ReturnRequest
) -> None:
    url = f"/asking/{asked.pk}/let-in/"

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url).status_code == 404
    assert ReturnRequest.objects.get().granted_at is None


def test_return_request_grant_is_only_for_forms(
    teacher_client: Client, asked: ReturnRequest
) -> None:
    assert teacher_client.get(f"/asking/{asked.pk}/let-in/").status_code == 405
