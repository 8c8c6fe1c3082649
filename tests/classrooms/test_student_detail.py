"""The teacher's page of one student."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from classrooms.models import RealName, Student
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import make_taken, take
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import make_proved_item


def page(client: Client, student: Student) -> str:
    html = client.get(f"/students/{student.pk}/").content.decode()
    return " ".join(re.sub(r"<[^>]*>", " ", html[html.index('id="main"') :]).split())


def test_the_page_shows_quizzes_skills_and_what_was_missed(
    teacher_client: Client, teacher: User
) -> None:
    student = make_taken(teacher, [1, 2]).classroom.students.get()
    RealName.objects.create(student=student, name="Aysel M.")

    words = page(teacher_client, student)

    assert "Reader 1 Aysel M. In this class since" in words
    assert "Who reported it 1 of 1 · Secure" in words
    assert "Figures 0 of 1 · Practise again" in words
    assert "The vote 1 of 2 ·" in words
    assert "1 question to look at again 2. Which text gives the numbers?" in words
    assert "Answered “Herald only”. Took the same topic for the same detail." in words


def test_a_right_answer_may_lack_the_proof_or_have_needed_a_hint_or_not_have_come(
    teacher_client: Client, teacher: User
) -> None:
    first = make_proved_item()
    others = [make_proved_item(story=first.story) for _ in range(2)]
    classroom = make_classroom(teacher=teacher)
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(items=[first, *others]))
    student = make_class_student(classroom=classroom)
    take(assignment, student, [1, 1, None], firsts=[None, 2], proved=[False, True])

    words = page(teacher_client, student)

    assert "“Gazette only” is right, but not proved." in words
    assert "“Gazette only” is right, after the hint." in words
    assert "Not answered." in words


def test_a_student_with_a_card_has_no_history(teacher_client: Client, teacher: User) -> None:
    student = make_class_student(classroom=make_classroom(teacher=teacher), is_here=False)

    words = page(teacher_client, student)

    assert "Has a card and has not joined yet." in words
    assert "Nothing is given to this class yet." in words


@pytest.mark.parametrize("number", [1, 3])
def test_the_page_costs_the_same_for_one_quiz_and_for_three(
    teacher_client: Client,
    teacher: User,
    django_assert_num_queries: DjangoAssertNumQueries,
    number: int,
) -> None:
    classroom = make_taken(teacher, [1, 2]).classroom
    student = classroom.students.get()
    for _ in range(1, number):
        take(make_assignment(classroom=classroom, quiz=make_quiz()), student, [2, 2])

    with django_assert_num_queries(8):
        teacher_client.get(f"/students/{student.pk}/")


def test_another_teachers_student_is_not_found(other_teacher_client: Client, teacher: User) -> None:
    student = make_taken(teacher, [1]).classroom.students.get()

    assert other_teacher_client.get(f"/students/{student.pk}/").status_code == 404


def test_a_visitor_is_sent_to_sign_in(stranger: Client, teacher: User) -> None:
    address = f"/students/{make_taken(teacher, [1]).classroom.students.get().pk}/"

    assert stranger.get(address)["Location"] == f"/sign-in/?next={address}"
