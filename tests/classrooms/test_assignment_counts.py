"""The short line that says how many have answered."""

import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from classrooms.models import Assignment, Classroom
from quizzes.models import Sitting
from tests.classroom_factories import make_answer, make_assignment, make_class_student
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import lead_to

pytestmark = pytest.mark.django_db
VERSION = re.compile(r'hx-get="(/assignments/\d+/counts/\?version=[^"]+)"')


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher")
    lead_to(assignment.sitting, 1, Sitting.Phase.ASKING)
    return assignment


def counts_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/counts/"


def test_assignment_counts_says_nothing_until_somebody_answers(
    teacher_client: Client,
    assignment: Assignment,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    first = teacher_client.get(counts_url(assignment))
    (poll,) = VERSION.findall(first.content.decode())

    with django_assert_num_queries(5):  # of them two for the session
        unchanged = teacher_client.get(poll)
    make_answer(
        assignment=assignment, item=assignment.sitting.quiz.quiz_items.all()[0].item, option=1
    )
    changed = teacher_client.get(poll)

    assert words_of(first, "p", "counts") == ["0 of 0 have answered"]
    assert (unchanged.status_code, unchanged.content) == (204, b"")
    assert words_of(changed, "p", "counts") == ["1 of 1 has answered"]


def test_assignment_counts_follows_who_joins_before_the_first_question(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher")
    (poll,) = VERSION.findall(teacher_client.get(counts_url(assignment)).content.decode())

    make_class_student(classroom=classroom)

    assert words_of(teacher_client.get(poll), "p", "counts") == ["0 of 1 student are in the quiz"]


def test_assignment_counts_takes_the_same_queries_for_one_answer_and_three(
    teacher_client: Client,
    assignment: Assignment,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    item = assignment.sitting.quiz.quiz_items.all()[0].item
    make_answer(assignment=assignment, item=item, option=1)
    with django_assert_num_queries(11):
        teacher_client.get(counts_url(assignment))

    for option in (2, 3):
        make_answer(assignment=assignment, item=item, option=option)

    with django_assert_num_queries(11):
        teacher_client.get(counts_url(assignment))


def test_assignment_counts_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, assignment: Assignment
) -> None:
    url = counts_url(assignment)

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
