"""The closing time of a quiz of a class is changed."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains

from classrooms.leading.forms import MOMENT
from classrooms.models import Assignment, Classroom
from quizzes.taking.sittings import close_sitting
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz())


def times_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/times/"


def in_an_hour() -> str:
    return timezone.localtime(timezone.now() + timedelta(hours=1)).strftime(MOMENT)


def test_assignment_update_changes_the_closing_time(
    teacher_client: Client, assignment: Assignment
) -> None:
    closes = in_an_hour()

    response = teacher_client.post(times_url(assignment), {"closes_at": closes}, follow=True)

    assignment.sitting.refresh_from_db()
    assert assignment.sitting.closes_at is not None
    assert timezone.localtime(assignment.sitting.closes_at).strftime(MOMENT) == closes
    assert response.redirect_chain == [(f"/assignments/{assignment.pk}/", 302)]
    assertContains(response, "The closing time is changed.")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("soon", "Give a day and a time."),
        ("2020-01-01T10:00", "This time is over already. Choose a later one."),
    ],
)
def test_assignment_update_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, assignment: Assignment, typed: str, words: str
) -> None:
    response = teacher_client.post(times_url(assignment), {"closes_at": typed})

    assertContains(response, f'<a href="#id_closes_at">{words}</a>', html=True)
    assertContains(response, f'value="{typed}"')
    assertContains(response, '<details class="closing above-4" open>')


def test_assignment_update_of_a_quiz_that_is_over_says_so(
    teacher_client: Client, assignment: Assignment
) -> None:
    close_sitting(sitting=assignment.sitting)

    response = teacher_client.post(times_url(assignment), {"closes_at": in_an_hour()})

    assertContains(response, "This quiz is over.")


def test_assignment_update_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, assignment: Assignment
) -> None:
    url = times_url(assignment)

    assert stranger.post(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, {"closes_at": in_an_hour()}).status_code == 404
    assignment.sitting.refresh_from_db()
    assert assignment.sitting.closes_at is None


def test_assignment_update_is_only_for_forms(
    teacher_client: Client, assignment: Assignment
) -> None:
    assert teacher_client.get(times_url(assignment)).status_code == 405
