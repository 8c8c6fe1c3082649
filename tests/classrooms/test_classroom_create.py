"""A class is made, with a code for its cards; it is closed at first."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from lxml import html
from pytest_django.asserts import assertContains, assertRedirects

from classrooms.models import Classroom
from tests.classroom_factories import make_classroom
from tests.factories import make_teacher

pytestmark = pytest.mark.django_db
URL = "/classes/create/"


def test_classroom_create_makes_a_class_of_this_teacher(
    teacher_client: Client, teacher: User
) -> None:
    response = teacher_client.post(URL, {"name": "Class 9B", "days_kept": "30"})

    classroom = Classroom.objects.get()
    assertRedirects(response, f"/classes/{classroom.pk}/")
    assert (classroom.name, classroom.days_kept) == ("Class 9B", 30)
    assert classroom.teacher == teacher
    assert len(classroom.code or "") == 8
    assert not classroom.is_open(timezone.now())


def test_classroom_create_with_bad_input_says_so_and_keeps_what_was_typed(
    teacher_client: Client,
) -> None:
    response = teacher_client.post(URL, {"name": "", "days_kept": "999"})

    assert response.context["form"].errors == {
        "name": ["Give the class a name."],
        "days_kept": ["Give a number of days from 1 to 730."],
    }
    assertContains(response, 'value="999"')
    assert Classroom.objects.count() == 0


def test_classroom_create_gives_a_name_once_to_each_teacher(
    teacher_client: Client, teacher: User
) -> None:
    make_classroom(teacher=make_teacher(username="other"))
    assert teacher_client.post(URL, {"name": "Class 9B", "days_kept": "30"}).status_code == 302

    response = teacher_client.post(URL, {"name": "Class 9B", "days_kept": "30"})

    assert response.context["form"].errors == {
        "name": ["You have a class of this name. Give it another one."]
    }


def test_a_form_that_is_delivered_twice_leads_to_the_one_class(teacher_client: Client) -> None:
    (key,) = html.fromstring(teacher_client.get("/classes/new/").content).xpath(
        "//input[@name='once']/@value"
    )
    sent = {"name": "Class 9B", "days_kept": "30", "once": key}

    first, second = (teacher_client.post(URL, sent) for _ in range(2))

    url = Classroom.objects.get().get_absolute_url()
    assert [first["Location"], second["Location"]] == [url, url]


def test_classroom_create_is_for_teachers(stranger: Client, student_client: Client) -> None:
    assert stranger.post(URL)["Location"] == "/sign-in/?next=/classes/create/"
    assert student_client.post(URL, {"name": "Class 9B"}).status_code == 404
    assert Classroom.objects.count() == 0


def test_classroom_create_is_only_for_forms(teacher_client: Client) -> None:
    assert teacher_client.get(URL).status_code == 405
