"""A student sees all that is stored about them, and about nobody else."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from classrooms.models import RealName, Student
from tests.classroom_factories import make_class_student
from tests.quiz_factories import make_attempt

pytestmark = pytest.mark.django_db


def test_own_stored_shows_the_student_everything(otter_client: Client, otter: Student) -> None:
    kite = make_class_student(classroom=otter.classroom, nickname="Red Kite")
    make_attempt(participant=kite.key, answers=[3])
    make_attempt(participant=otter.key, answers=[2])

    response = otter_client.get("/class/stored/")

    assertContains(response, "What is stored about me")
    assertContains(response, "<dd><bdi>Quiet Otter</bdi></dd>", html=True)
    assertContains(response, "<p><b>Herald only</b></p>", html=True)
    assertContains(response, 'href="/class/export/"')
    assertNotContains(response, "Red Kite")
    assertNotContains(response, "Both texts")
    assert response["Cache-Control"] == ("max-age=0, no-cache, no-store, must-revalidate, private")


def test_own_stored_says_that_there_is_a_real_name_but_not_which(
    otter_client: Client, otter: Student
) -> None:
    RealName.objects.create(student=otter, name="Aysel M.")

    response = otter_client.get("/class/stored/")

    assertContains(response, "Your teacher has typed it, and shows it to you if you ask.")
    assertNotContains(response, "Aysel")


def test_own_stored_leads_to_joining_where_nobody_has_joined(
    stranger: Client, teacher_client: Client
) -> None:
    assertRedirects(stranger.get("/class/stored/"), "/")
    assert teacher_client.get("/class/stored/")["Location"] == "/"


def test_own_stored_is_linked_from_the_page_of_the_class(otter_client: Client) -> None:
    assertContains(otter_client.get("/class/"), 'href="/class/stored/"')
