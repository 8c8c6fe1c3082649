"""Before a class is erased, the page says what goes and what stays."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import Classroom, RealName, Student
from quizzes.models import Response
from quizzes.taking.attempts import start_in_sitting
from tests.classroom_factories import make_assignment, make_class_student
from tests.quiz_factories import make_item, make_news_story, make_open_item, make_quiz
from tests.quizzes.answering import choose

pytestmark = pytest.mark.django_db


def test_classroom_erase_confirm_says_what_goes(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    make_class_student(classroom=classroom, nickname="Red Kite")
    RealName.objects.create(student=otter, name="Aysel M.")
    story = make_news_story()
    open_item = make_open_item(story=story)
    given = make_assignment(
        classroom=classroom, quiz=make_quiz(items=[make_item(story=story), open_item])
    )
    attempt = start_in_sitting(sitting=given.sitting, participant=otter.key)
    choose(attempt, 1, 1)
    Response.objects.create(attempt=attempt, item=open_item, text="They voted.")

    response = teacher_client.get(f"/classes/{classroom.pk}/erase/")

    assertContains(response, "Erase Class 9B?")
    assertContains(response, "2 students with nicknames and return codes, and 1 real name")
    assertContains(response, "what the class was given: 1 quiz, with results and times")
    assertContains(
        response,
        "1 go at a quiz with 2 answers, 1 of them in their own words, with your points for them",
    )
    assertContains(response, "Your stories, questions and quizzes stay.")
    assertContains(response, f'action="/classes/{classroom.pk}/erased/"')


def test_classroom_erase_confirm_names_nothing_that_is_not_there(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    response = teacher_client.get(f"/classes/{classroom.pk}/erase/")

    assertContains(response, "<li>1 student with nickname and return code</li>", html=True)
    assertNotContains(response, "real name")
    assertNotContains(response, "at a quiz with")
    assertNotContains(response, "was given")


def test_classroom_erase_confirm_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = f"/classes/{classroom.pk}/erase/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
