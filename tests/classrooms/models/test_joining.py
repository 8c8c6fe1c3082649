"""Requests to come back, as they are found."""

import uuid
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from classrooms.models import ReturnRequest
from tests.classroom_factories import make_class_student, make_classroom

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


def test_requests_are_found_by_class_browser_and_time(teacher: User) -> None:
    otter = make_class_student(classroom=make_classroom(teacher=teacher))
    browser, now = uuid.uuid4(), timezone.now()
    asked = ReturnRequest.objects.create(student=otter, browser=browser, asked_at=now)
    granted = ReturnRequest.objects.create(
        student=otter, browser=uuid.uuid4(), asked_at=now - MINUTE, granted_at=now
    )
    other = make_class_student(classroom=make_classroom(teacher=teacher, name="9C"))
    ReturnRequest.objects.create(student=other, browser=uuid.uuid4())

    here = ReturnRequest.objects.of_classroom(otter.classroom)

    assert list(here) == [granted, asked]
    assert list(here.waiting()) == [asked]
    assert list(here.since(now)) == [asked]
    assert list(ReturnRequest.objects.from_browser(browser)) == [asked]
    assert str(asked) == f"Quiet Otter, {now:%H:%M}"
