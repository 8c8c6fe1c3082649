"""The grid of answers that a teacher's page asks for again and again."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from classrooms.joining.roster import keep_real_names, remove_student
from classrooms.models import Assignment, Classroom, Student
from quizzes.grading.answers import grade
from quizzes.models import Attempt, Response, Sitting
from quizzes.taking.sittings import close_sitting
from tests.classroom_factories import make_assignment, make_class_student
from tests.quiz_factories import make_open_item, make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db
VERSION = re.compile(r'hx-get="(/assignments/\d+/grid/\?version=[^"]+)"')


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz())


def grid_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/grid/"


def answer(assignment: Assignment, student: Student, position: int = 1) -> None:
    sitting = assignment.sitting
    item = sitting.quiz.quiz_items.all()[0].item
    attempt = Attempt.objects.create(quiz=sitting.quiz, sitting=sitting, participant=student.key)
    option = item.options.get(position=position)
    Response.objects.create(attempt=attempt, item=item, option=option)


def test_assignment_grid_says_nothing_until_somebody_answers(
    teacher_client: Client,
    assignment: Assignment,
    otter: Student,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    first = teacher_client.get(grid_url(assignment))
    (poll,) = VERSION.findall(first.content.decode())

    with django_assert_num_queries(4):  # of them two for the session
        unchanged = teacher_client.get(poll)
    answer(assignment, otter, 2)
    changed = teacher_client.get(poll)

    assert words_of(first, "caption") == ["1 joined, 0 have begun, 0 have finished"]
    assert words_of(first, "tr")[1:] == ["Quiet Otter not begun"]
    assert (unchanged.status_code, unchanged.content) == (204, b"")
    assert words_of(changed, "caption") == ["1 joined, 1 has begun, 0 have finished"]
    link = f'<a id="cell-{otter.pk}-1" href="/assignments/{assignment.pk}/answers/{otter.pk}/1/"'
    assert f'{link} aria-label="Quiet Otter, Q1: not right">' in changed.content.decode()
    assert words_of(changed, "html") == []


def test_assignment_grid_changes_when_somebody_joins_or_is_removed(
    teacher_client: Client, assignment: Assignment
) -> None:
    empty = teacher_client.get(grid_url(assignment))
    student = make_class_student(classroom=assignment.classroom, nickname="Blue Heron")
    joined = teacher_client.get(VERSION.findall(empty.content.decode())[0])
    remove_student(student=student)
    gone = teacher_client.get(VERSION.findall(joined.content.decode())[0])

    assert words_of(empty, "td", "heat__none") == ["Nobody is in this class yet."]
    assert words_of(joined, "th")[3:] == ["Blue Heron not begun"]
    assert words_of(gone, "td", "heat__none") == ["Nobody is in this class yet."]


def test_assignment_grid_swaps_the_hardest_questions_along(
    teacher_client: Client, assignment: Assignment, otter: Student
) -> None:
    answer(assignment, otter, 2)

    response = teacher_client.get(grid_url(assignment))

    assert response.content.decode().count("hx-swap-oob") == 1
    assert words_of(response, "li", "is-first") == [
        "Question 1 · Who reported it 0 of 1 right Which text gives the result of the vote?"
    ]


def test_assignment_grid_asks_no_more_when_the_quiz_is_closed_or_on_paper(
    teacher_client: Client, assignment: Assignment
) -> None:
    paper = make_assignment(classroom=assignment.classroom, quiz=make_quiz(), pace="paper")
    close_sitting(sitting=assignment.sitting)

    for one in (assignment, paper):
        assert VERSION.findall(teacher_client.get(grid_url(one)).content.decode()) == []


def test_assignment_grid_shows_real_names_to_their_teacher_until_names_are_hidden(
    teacher_client: Client, assignment: Assignment, otter: Student
) -> None:
    keep_real_names(names={otter: "Aysel M."})
    answer(assignment, otter)

    shown = teacher_client.get(grid_url(assignment))
    teacher_client.post(f"/assignments/{assignment.pk}/names/", {"wish": "hide"})
    hidden = teacher_client.get(grid_url(assignment))

    assert words_of(shown, "tr")[1] == "Quiet Otter Aysel M."
    assert words_of(hidden, "tr")[1] == "Student 1"
    for name in ("Otter", "Aysel"):
        assert name not in hidden.content.decode()


def test_assignment_grid_takes_the_same_queries_for_three_students_and_thirty(
    teacher_client: Client,
    assignment: Assignment,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(3):
        answer(
            assignment,
            make_class_student(classroom=assignment.classroom, nickname=f"Wren {number}"),
        )
    with django_assert_num_queries(11):
        teacher_client.get(grid_url(assignment))

    for number in range(3, 30):
        answer(
            assignment,
            make_class_student(classroom=assignment.classroom, nickname=f"Wren {number}"),
        )

    with django_assert_num_queries(11):
        teacher_client.get(grid_url(assignment))


def test_assignment_grid_follows_when_an_open_answer_is_graded(
    teacher: User, teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    item = make_open_item()
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(items=[item]))
    attempt = Attempt.objects.create(
        quiz=assignment.sitting.quiz, sitting=assignment.sitting, participant=otter.key
    )
    response = Response.objects.create(attempt=attempt, item=item, text="The park.")
    before = teacher_client.get(grid_url(assignment))

    grade(response=response, points=4, graded_by=teacher)
    after = teacher_client.get(VERSION.findall(before.content.decode())[0])

    assert 'aria-label="Quiet Otter, Q1: for you to read"' in before.content.decode()
    assert 'aria-label="Quiet Otter, Q1: right"' in after.content.decode()


def test_assignment_grid_waits_for_a_quiz_that_opens_later(
    teacher_client: Client, assignment: Assignment
) -> None:
    sitting = assignment.sitting
    sitting.opens_at = sitting.opens_at.replace(year=sitting.opens_at.year + 1)
    Sitting.objects.filter(pk=sitting.pk).update(opens_at=sitting.opens_at)

    response = teacher_client.get(grid_url(assignment))

    assert len(VERSION.findall(response.content.decode())) == 1


def test_assignment_grid_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, assignment: Assignment
) -> None:
    url = grid_url(assignment)

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
