"""A teacher goes a step on in a quiz of a class."""

import pytest
from django.test import Client
from pytest_django.asserts import assertRedirects

from classrooms.models import Assignment, Classroom
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
START = {"step": "open", "number": "1"}
OVERTAKEN = "The quiz has gone on meanwhile. Look at where it stands now."


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher")


def step_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/step/"


def stands(assignment: Assignment) -> tuple[int, str]:
    assignment.sitting.refresh_from_db()
    return assignment.sitting.question_number, assignment.sitting.phase


def test_assignment_step_goes_back_to_the_page_or_the_screen_it_was_pressed_on(
    teacher_client: Client, assignment: Assignment
) -> None:
    on_the_page = teacher_client.post(step_url(assignment), START)
    on_the_screen = teacher_client.post(
        step_url(assignment), {"step": "close", "number": "1", "on": "screen"}
    )

    assertRedirects(on_the_page, f"/assignments/{assignment.pk}/")
    assertRedirects(on_the_screen, f"/assignments/{assignment.pk}/screen/")
    assert stands(assignment) == (1, "closed")


def test_assignment_step_with_htmx_gives_the_part_that_has_changed(
    teacher_client: Client, assignment: Assignment
) -> None:
    on_the_page = teacher_client.post(step_url(assignment), START, headers=HTMX)
    on_the_screen = teacher_client.post(
        step_url(assignment), {**START, "on": "screen"}, headers=HTMX
    )

    assert words_of(on_the_page, "h2") == ["Question 1: answers come in"]
    assert words_of(on_the_page, "section", "live") != []
    assert words_of(on_the_screen, "section", "board") != []
    assert words_of(on_the_screen, "p", "board__state") == ["Answer on your device"]
    assert words_of(on_the_page, "html") == []


def test_assignment_step_from_a_page_that_was_overtaken_says_so(
    teacher_client: Client, assignment: Assignment
) -> None:
    late = {"step": "show", "number": "2"}

    page = teacher_client.post(step_url(assignment), late, follow=True)
    fragment = teacher_client.post(step_url(assignment), late, headers=HTMX)

    assert words_of(page, "li", "error") == [OVERTAKEN]
    assert words_of(fragment, "p", "err") == [OVERTAKEN]
    assert stands(assignment) == (0, "waiting")


@pytest.mark.parametrize(
    "sent", [{}, {"step": "jump", "number": "1"}, {"step": "open"}, {"step": "open", "number": "x"}]
)
def test_assignment_step_that_no_button_sends_is_a_bad_request(
    teacher_client: Client, assignment: Assignment, sent: dict[str, str]
) -> None:
    assert teacher_client.post(step_url(assignment), sent).status_code == 400
    assert stands(assignment) == (0, "waiting")


def test_assignment_step_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, assignment: Assignment
) -> None:
    url = step_url(assignment)

    assert stranger.post(url, START)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, START).status_code == 404
    assert stands(assignment) == (0, "waiting")


def test_assignment_step_is_only_for_forms(teacher_client: Client, assignment: Assignment) -> None:
    assert teacher_client.get(step_url(assignment)).status_code == 405
