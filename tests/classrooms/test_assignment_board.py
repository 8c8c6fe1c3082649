"""The part of the big screen that follows the quiz."""

import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from classrooms.models import Assignment, Classroom
from quizzes.models import Quiz, Sitting
from quizzes.taking.sittings import close_sitting
from tests.classroom_factories import make_answer, make_assignment
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import lead_to

pytestmark = pytest.mark.django_db
VERSION = re.compile(r'hx-get="(/assignments/\d+/board/\?version=[^"]+)"')


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher")


def board_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/board/"


def test_assignment_board_says_nothing_until_the_teacher_goes_on(
    teacher_client: Client,
    assignment: Assignment,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    first = teacher_client.get(board_url(assignment))
    (poll,) = VERSION.findall(first.content.decode())
    make_answer(
        assignment=assignment, item=assignment.sitting.quiz.quiz_items.all()[0].item, option=1
    )

    with django_assert_num_queries(3):  # of them two for the session
        unchanged = teacher_client.get(poll)
    lead_to(assignment.sitting, 1, Sitting.Phase.ASKING)
    changed = teacher_client.get(poll)

    assert (unchanged.status_code, unchanged.content) == (204, b"")
    assert len(words_of(changed, "section", "board")) == 1
    assert words_of(changed, "p", "kick") == ["Question 1 of 2 · Who reported it"]
    assert words_of(changed, "html") == []


def test_assignment_board_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, assignment: Assignment
) -> None:
    url = board_url(assignment)

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404


def test_assignment_board_says_what_is_on_the_devices_when_it_is_over(
    teacher_client: Client, classroom: Classroom
) -> None:
    said = []
    for feedback, pace in (("each", "self"), ("release", "self"), ("each", "paper")):
        quiz = make_quiz(feedback=Quiz.Feedback(feedback), title=f"{feedback} {pace}")
        given = make_assignment(classroom=classroom, quiz=quiz, pace=pace)
        close_sitting(sitting=given.sitting)
        said += words_of(teacher_client.get(board_url(given)), "p", "board__state")

    assert said == [
        "The quiz is over. Your result is on your device.",
        "The quiz is over. Your answers are in.",
        "Take your sheet and a pen.",
    ]
