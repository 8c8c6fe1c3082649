"""Who of a class is here, and what that lets a student read."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from classrooms.models import Classroom, Student
from coverage_app.models import Story
from coverage_app.people import Guest
from quizzes.models import Quiz, Sitting
from tests.classroom_factories import make_assignment
from tests.factories import make_article, make_story
from tests.quiz_factories import make_news_story, make_number_item, make_quiz

pytestmark = pytest.mark.django_db
READ = "/stories/given/read/"


@pytest.fixture
def quiz() -> Quiz:
    story = make_news_story(is_open=False)
    Story.objects.update(slug="given")
    return make_quiz(items=[make_number_item(story=story)])


def test_student_reads_the_story_of_a_quiz_that_the_class_was_given(
    otter_client: Client, classroom: Classroom, quiz: Quiz, stranger: Client
) -> None:
    assert otter_client.get(READ).status_code == 404

    make_assignment(classroom=classroom, quiz=quiz)

    assert otter_client.get(READ).status_code == 200
    assert stranger.get(READ).status_code == 404


def test_student_reads_it_only_once_the_quiz_has_begun(
    otter_client: Client, classroom: Classroom, quiz: Quiz
) -> None:
    make_assignment(classroom=classroom, quiz=quiz)
    Sitting.objects.update(opens_at=timezone.now() + timedelta(hours=1))

    assert otter_client.get(READ).status_code == 404


def test_student_still_reads_what_is_open_to_everybody(otter_client: Client) -> None:
    make_article(story=make_story(slug="given"))

    assert otter_client.get(READ).status_code == 200


def test_guest_who_was_given_nothing_sees_what_is_open() -> None:
    opened = make_story()
    make_story(is_open=False)

    assert list(Story.objects.visible_to(Guest())) == [opened]


def test_student_who_was_removed_is_a_visitor(otter_client: Client, otter: Student) -> None:
    otter.delete()

    assert otter_client.get("/").status_code == 200


def test_teacher_stays_a_teacher(teacher_client: Client, otter: Student) -> None:
    session = teacher_client.session
    session["participant"] = str(otter.key)
    session.save()

    assert teacher_client.get("/class/").status_code == 302
    assert teacher_client.get("/classes/").status_code == 200


def test_nobody_is_looked_up_where_it_does_not_matter(otter_client: Client) -> None:
    with CaptureQueriesContext(connection) as queries:
        otter_client.post("/reading-options/", {"theme": "dark"})

    assert [it["sql"] for it in queries if "classrooms_student" in it["sql"]] == []


def test_names_of_the_page_are_known_to_the_navigation(otter_client: Client, teacher: User) -> None:
    page = otter_client.get("/stories/").content.decode()

    assert '<a href="/class/">My class</a>' in page
    assert "<span><bdi>Quiet Otter</bdi></span>" in page
