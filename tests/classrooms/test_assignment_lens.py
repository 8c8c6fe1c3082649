"""A teacher opens a lens to a class that reads first."""

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects

from classrooms.models import Assignment, Classroom
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db
FACTS = {"lens": "facts", "wish": "open"}


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz())


def lens_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/lens/"


def opened(assignment: Assignment) -> list[str]:
    assignment.refresh_from_db()
    return list(assignment.opened_lenses)


def test_assignment_lens_opens_a_lens_and_closes_it(
    teacher_client: Client, assignment: Assignment
) -> None:
    response = teacher_client.post(lens_url(assignment), FACTS)
    after_one = opened(assignment)
    teacher_client.post(lens_url(assignment), {"lens": "facts", "wish": "close"})

    assertRedirects(response, f"/assignments/{assignment.pk}/")
    assert (after_one, opened(assignment)) == (["facts"], [])


def test_assignment_lens_with_htmx_gives_the_lenses_as_they_stand(
    teacher_client: Client, assignment: Assignment
) -> None:
    response = teacher_client.post(lens_url(assignment), FACTS, headers={"HX-Request": "true"})

    assert words_of(response, "button")[:2] == ["Open Read", "Close Facts"]
    assert words_of(response, "html") == []


def test_assignment_lens_that_does_not_exist_is_a_bad_request(
    teacher_client: Client, assignment: Assignment
) -> None:
    response = teacher_client.post(lens_url(assignment), {"lens": "gossip", "wish": "open"})

    assert (response.status_code, opened(assignment)) == (400, [])


def test_assignment_lens_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, assignment: Assignment
) -> None:
    url = lens_url(assignment)

    assert stranger.post(url, FACTS)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, FACTS).status_code == 404
    assert opened(assignment) == []


def test_assignment_lens_is_only_for_forms(teacher_client: Client, assignment: Assignment) -> None:
    assert teacher_client.get(lens_url(assignment)).status_code == 405
