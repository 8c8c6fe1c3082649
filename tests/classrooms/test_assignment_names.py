"""Names of students are hidden before a page is shown on the big screen."""

import pytest
from django.test import Client

from classrooms.models import Assignment, Classroom, Student
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def assignment(classroom: Classroom, otter: Student) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz())


def names_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/names/"


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_assignment_names_hides_names_from_the_page_and_shows_them_again(
    teacher_client: Client, assignment: Assignment, headers: dict[str, str]
) -> None:
    url = names_url(assignment)

    hidden = teacher_client.post(url, {"wish": "hide"}, headers=headers)
    without = teacher_client.get(assignment.get_absolute_url())
    teacher_client.post(url, {"wish": "show"}, headers=headers)
    with_names = teacher_client.get(assignment.get_absolute_url())

    assert hidden["Location"] == f"/assignments/{assignment.pk}/#answers-{assignment.pk}"
    assert "Otter" not in without.content.decode()
    assert "Show names" in words_of(without, "button", "btn")
    assert words_of(with_names, "tr")[1] == "Quiet Otter not begun"
    assert "Hide names" in words_of(with_names, "button", "btn")


def test_assignment_names_are_hidden_in_one_browser_alone(
    teacher_client: Client, assignment: Assignment
) -> None:
    phone = Client()
    phone.force_login(assignment.classroom.teacher)
    teacher_client.post(names_url(assignment), {"wish": "hide"})

    response = phone.get(assignment.get_absolute_url())

    assert words_of(response, "tr")[1] == "Quiet Otter not begun"


def test_assignment_names_takes_a_wish_it_does_not_know_for_showing(
    teacher_client: Client, assignment: Assignment
) -> None:
    response = teacher_client.post(names_url(assignment), {"wish": "?"})

    assert response.status_code == 302
    assert "hides_names" in teacher_client.session
    assert teacher_client.session["hides_names"] is False


def test_assignment_names_is_for_its_teacher_and_by_post(
    stranger: Client,
    teacher_client: Client,
    other_teacher_client: Client,
    assignment: Assignment,
) -> None:
    url = names_url(assignment)

    assert stranger.post(url)["Location"].startswith("/sign-in/")
    assert other_teacher_client.post(url, {"wish": "hide"}).status_code == 404
    assert teacher_client.get(url).status_code == 405
