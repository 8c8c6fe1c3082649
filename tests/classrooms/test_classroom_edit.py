"""The name of a class, how long its students are kept, and when they are erased."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format
from pytest_django.asserts import assertContains

from classrooms.models import Classroom, Student
from tests.classroom_factories import make_class_student

pytestmark = pytest.mark.django_db


def test_classroom_edit_shows_the_name_and_the_days(
    teacher_client: Client, classroom: Classroom
) -> None:
    response = teacher_client.get(f"/classes/{classroom.pk}/edit/")

    assertContains(response, 'value="Class 9B"')
    assertContains(response, 'value="180"')
    assertContains(response, f'action="/classes/{classroom.pk}/save/"')


def test_classroom_edit_says_who_is_erased_when(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    make_class_student(classroom=classroom, nickname="Red Kite")
    otter.joined_at = timezone.now() - timedelta(days=3)
    otter.save()
    today = timezone.localdate()

    response = teacher_client.get(f"/classes/{classroom.pk}/edit/")

    first = date_format(today + timedelta(days=177), "j F Y")
    # The code is open for an hour: over midnight, the class is in use a day longer.
    assert classroom.code_until is not None
    last = date_format(timezone.localdate(classroom.code_until) + timedelta(days=180), "j F Y")
    assertContains(
        response,
        f"1 student will be erased on {first}, and the whole class on {last}, "
        "unless the class is used until then.",
    )


def test_classroom_edit_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/edit/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
