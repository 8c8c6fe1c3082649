"""What a class sees on the big screen while it joins."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django import Settings
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from classrooms.models import Classroom, RealName, Student
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def test_classroom_screen_shows_address_code_square_and_names(
    teacher_client: Client, classroom: Classroom, otter: Student, settings: Settings
) -> None:
    settings.LAN_ADDRESS = "192.168.1.20"
    make_class_student(classroom=classroom, nickname="Red Kite", is_here=False)
    RealName.objects.create(student=otter, name="Aysel M.")

    response = teacher_client.get(
        f"/classes/{classroom.pk}/screen/", headers={"host": "localhost:8000"}
    )

    assertContains(response, "<h1>Join Class 9B</h1>", html=True)
    assertContains(response, '<p class="url">192.168.1.20:8000</p>', html=True)
    assertContains(response, '<p class="code">K7M2 P9TX</p>', html=True)
    assertContains(response, "QR code that opens 192.168.1.20:8000 with the class code filled in")
    assertContains(response, "<b>1 joined</b>")
    assertContains(response, "<li><bdi>Quiet Otter</bdi></li>", html=True)
    for hidden in ("Red Kite", "Aysel M.", "localhost", "127.0.0.1", "style="):
        assertNotContains(response, hidden)


def test_classroom_screen_of_a_computer_on_no_network_says_so(
    teacher_client: Client, classroom: Classroom, settings: Settings
) -> None:
    settings.LAN_ADDRESS = ""

    response = teacher_client.get(
        f"/classes/{classroom.pk}/screen/", headers={"host": "localhost:8000"}
    )

    assertContains(response, "This computer is on no network")


def test_classroom_screen_of_a_closed_class_offers_to_open_it(
    teacher_client: Client, teacher: User
) -> None:
    classroom = make_classroom(teacher=teacher, code="K7M2P9TX")
    classroom.code_until = timezone.now()
    classroom.save()

    response = teacher_client.get(f"/classes/{classroom.pk}/screen/")

    assertContains(response, "Class 9B is closed")
    assertContains(response, f'action="/classes/{classroom.pk}/open/"')
    assertNotContains(response, "K7M2")


def test_classroom_screen_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, otter_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/screen/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert otter_client.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404


def test_classroom_screen_starts_the_quiz_that_waits(
    teacher_client: Client, classroom: Classroom
) -> None:
    quiz = make_quiz()
    led = make_assignment(classroom=classroom, quiz=quiz, pace="teacher")
    make_assignment(classroom=classroom, quiz=quiz)
    make_assignment(classroom=classroom, quiz=quiz, pace="paper")

    response = teacher_client.get(f"/classes/{classroom.pk}/screen/")
    started = teacher_client.post(
        f"/assignments/{led.pk}/step/", {"step": "open", "number": "1", "on": "screen"}
    )
    later = teacher_client.get(f"/classes/{classroom.pk}/screen/")

    assertContains(response, f'action="/assignments/{led.pk}/step/"')
    assertContains(response, "Start the quiz")
    assertRedirects(started, f"/assignments/{led.pk}/screen/")
    assertContains(later, f'href="/assignments/{led.pk}/screen/">To the quiz')


def test_classroom_screen_leads_to_a_quiz_that_each_takes_alone(
    teacher_client: Client, classroom: Classroom
) -> None:
    alone = make_assignment(classroom=classroom, quiz=make_quiz())

    response = teacher_client.get(f"/classes/{classroom.pk}/screen/")

    assertContains(response, f'href="/assignments/{alone.pk}/screen/">To the quiz')
