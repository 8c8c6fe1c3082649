"""The grid for papers: a row for each student, a field for each answer."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import Classroom, RealName, Student
from classrooms.paper.entries import papers_of
from quizzes.paper.entering import enter_paper
from quizzes.paper.reading import PaperAnswer
from tests.classroom_factories import make_assignment, make_class_student
from tests.classrooms.paper.handed_out import hand_out, hand_out_every_kind, hand_out_proved
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_assignment_entry_has_a_row_for_each_student_with_a_device_or_without(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    make_class_student(classroom=classroom, nickname="Early Lark", is_here=False)
    RealName.objects.create(student=otter, name="Aysel M.")
    assignment = hand_out_proved(classroom)

    page = teacher_client.get(f"/assignments/{assignment.pk}/entry/")

    assert words_of(page, "th") == [
        "Student",
        "1a–dproof",
        "2a–d",
        "Points",
        "Early Lark",
        "Quiet Otter Aysel M.",
    ]
    assertContains(page, 'aria-label="Quiet Otter, question 1, answer"')
    assertContains(page, 'aria-label="Quiet Otter, question 1, proof"')
    assertNotContains(page, "question 2, proof")
    assert words_of(page, "p", "entry-news") == ["0 of 2 papers are in."]


def test_assignment_entry_says_what_to_type_for_each_kind(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    page = teacher_client.get(f"/assignments/{hand_out_every_kind(classroom).pk}/entry/")

    assert words_of(page, "th")[1:3] == ["12 letters", "20–4"]
    assertContains(page, 'aria-label="Quiet Otter, question 2, points"')


def test_assignment_entry_shows_what_is_stored(
    teacher_client: Client, teacher: User, classroom: Classroom, otter: Student
) -> None:
    assignment = hand_out_proved(classroom)
    first = papers_of(assignment).questions[0]
    proof = first.proofs[0].evidence
    enter_paper(
        sitting=assignment.sitting,
        participant=otter.key,
        answers=[PaperAnswer(first.question.item, first.choices[0].option, tapped=proof)],
        entered_by=teacher,
    )

    page = teacher_client.get(f"/assignments/{assignment.pk}/entry/")

    assert [field.initial for field in page.context["grid"].rows[0].form.fields.values()] == [
        "a",
        "A2",
        "",
    ]
    assert words_of(page, "span", "is-saved") == ["2 of 3"]
    assert words_of(page, "p", "entry-news") == ["1 of 1 papers are in."]


def test_assignment_entry_of_a_class_without_students_says_what_to_do(
    teacher_client: Client, classroom: Classroom
) -> None:
    page = teacher_client.get(f"/assignments/{hand_out(classroom).pk}/entry/")

    assertContains(page, "Add students first")


def test_assignment_entry_is_only_for_quizzes_on_paper(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())

    assert teacher_client.get(f"/assignments/{assignment.pk}/entry/").status_code == 404


def test_assignment_entry_is_linked_where_it_is_of_use(
    teacher_client: Client, classroom: Classroom
) -> None:
    on_paper = hand_out(classroom)
    on_screens = make_assignment(classroom=classroom, quiz=make_quiz())

    with_link = teacher_client.get(f"/assignments/{on_paper.pk}/")
    without = teacher_client.get(f"/assignments/{on_screens.pk}/")

    link = f'<a href="/assignments/{on_paper.pk}/entry/">Enter answers</a>'
    assertContains(with_link, link, html=True)
    assertContains(without, f"/assignments/{on_screens.pk}/handout/")
    assertContains(without, f"/assignments/{on_screens.pk}/key/")
    assertNotContains(without, "Enter answers")


@pytest.mark.parametrize("count", [1, 3])
def test_assignment_entry_asks_as_much_for_three_papers_as_for_one(
    teacher_client: Client,
    teacher: User,
    classroom: Classroom,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    assignment = hand_out_every_kind(classroom)
    match, open_question = (paper.question.item for paper in papers_of(assignment).questions)
    answers = [PaperAnswer(match, matched=(1, 3)), PaperAnswer(open_question, points=2)]
    for number in range(count):
        student = make_class_student(classroom=classroom, nickname=f"Otter {number}")
        enter_paper(
            sitting=assignment.sitting,
            participant=student.key,
            answers=answers,
            entered_by=teacher,
        )

    with django_assert_num_queries(16):
        teacher_client.get(f"/assignments/{assignment.pk}/entry/")


def test_assignment_entry_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, otter_client: Client, otter: Student
) -> None:
    url = f"/assignments/{hand_out(otter.classroom).pk}/entry/"

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert otter_client.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
