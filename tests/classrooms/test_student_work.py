"""A new quiz appears on the page of the class by itself."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertTemplateNotUsed, assertTemplateUsed

from classrooms.models import Assignment, Classroom, Student
from classrooms.student_work import version_of
from quizzes.models import Sitting
from quizzes.taking.sittings import pause
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db
URL = "/class/work/"


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz())


def now(student: Student) -> str:
    return version_of(student, timezone.now())


def test_nothing_is_said_while_there_is_nothing_new(
    otter_client: Client,
    otter: Student,
    assignment: Assignment,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    version = now(otter)

    with django_assert_num_queries(3):  # the session, the student, and what the class is given
        response = otter_client.get(URL, {"version": version})

    assert (response.status_code, response.content) == (204, b"")


def test_new_quiz_comes_with_the_next_version(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    version = now(otter)

    make_assignment(classroom=classroom, quiz=make_quiz(title="New"))
    response = otter_client.get(URL, {"version": version})

    assertTemplateUsed(response, "classrooms/_student_work.html")
    assertTemplateNotUsed(response, "base.html")
    assert words_of(response, "h3") == ["New"]
    assert f'hx-get="{URL}?version={now(otter)}"' in response.content.decode()


def test_fragment_is_what_the_page_includes(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    fragment = otter_client.get(URL)
    page = otter_client.get("/class/")

    assert fragment.content.decode().strip() in page.content.decode()


def test_whatever_the_teacher_or_the_clock_does_is_new(
    otter: Student, assignment: Assignment
) -> None:
    versions = [now(otter)]

    pause(sitting=assignment.sitting)
    versions.append(now(otter))
    Assignment.objects.update(opened_lenses=["read"])
    versions.append(now(otter))
    ends = timezone.now() + timedelta(minutes=1)
    Sitting.objects.update(closes_at=ends)
    versions += [version_of(otter, ends - timedelta(seconds=1)), version_of(otter, ends)]
    versions.append(version_of(otter, assignment.sitting.opens_at - timedelta(seconds=1)))

    assert len(set(versions)) == len(versions) == 6


def test_who_has_left_the_class_is_sent_to_the_door(stranger: Client) -> None:
    assert stranger.get(URL)["HX-Redirect"] == "/"


def test_work_is_asked_by_get_only(otter_client: Client) -> None:
    assert otter_client.post(URL).status_code == 405
