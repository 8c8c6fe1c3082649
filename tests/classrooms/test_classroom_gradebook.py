"""The gradebook of a class: students by quizzes."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from classrooms.models import Classroom, RealName
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import make_taken
from tests.quiz_factories import make_quiz


def rows(client: Client, classroom: Classroom) -> list[list[str]]:
    """Return the words of each cell of the table."""
    html = client.get(f"/classes/{classroom.pk}/gradebook/").content.decode()
    return [
        [
            " ".join(re.sub(r"<[^>]*>", " ", cell).split())
            for cell in re.findall(r"(?s)<t[hd][ >](.*?)</t[hd]>", row)
        ]
        for row in re.findall(r"(?s)<tr>(.*?)</tr>", html)
    ]


def test_students_stand_by_their_names_with_points_of_points(
    teacher_client: Client, teacher: User
) -> None:
    assignment = make_taken(teacher, [1, 2], [1], [], quiz=make_quiz(title="The vote"))
    make_class_student(classroom=assignment.classroom, nickname="Reader 4")

    _, *students = rows(teacher_client, assignment.classroom)

    assert [[cell.rpartition(">")[2].strip() for cell in row] for row in students] == [
        ["Reader 1", "1 of 2", "1 of 2"],
        ["Reader 2", "1 of 2 not finished", "1 of 2"],
        ["Reader 3", "0 of 2 not finished", "0 of 2"],
        ["Reader 4", "– not taken", "– not taken"],
    ]


def test_real_names_stand_beside_the_nicknames(teacher_client: Client, teacher: User) -> None:
    assignment = make_taken(teacher, [1, 1], [1, 2])
    RealName.objects.create(student=assignment.classroom.students.all()[1], name="Aysel M.")

    _, first, second = rows(teacher_client, assignment.classroom)

    assert [first[1], second[1]] == ["", "Aysel M."]


def test_a_class_without_students_or_quizzes_is_told_so(
    teacher_client: Client, teacher: User
) -> None:
    empty = make_classroom(teacher=teacher, name="Empty")
    idle = make_classroom(teacher=teacher, name="Idle")
    make_class_student(classroom=idle)

    of_empty = teacher_client.get(f"/classes/{empty.pk}/gradebook/").content.decode()
    of_idle = teacher_client.get(f"/classes/{idle.pk}/gradebook/").content.decode()

    assert "Nobody is in this class yet." in of_empty
    assert "Nothing is given to this class yet." in of_idle
    assert "gradebook.csv" not in of_empty + of_idle


@pytest.mark.parametrize("number", [1, 3])
def test_the_page_costs_the_same_for_one_student_and_quiz_and_for_three(
    teacher_client: Client,
    teacher: User,
    django_assert_num_queries: DjangoAssertNumQueries,
    number: int,
) -> None:
    assignment = make_taken(teacher, *[[1, 2]] * number)
    for _ in range(1, number):
        make_assignment(classroom=assignment.classroom, quiz=make_quiz())

    with django_assert_num_queries(9):
        teacher_client.get(f"/classes/{assignment.classroom_id}/gradebook/")


def test_the_page_of_the_class_leads_to_its_gradebook_and_students(
    teacher_client: Client, teacher: User
) -> None:
    classroom = make_taken(teacher, [1]).classroom

    html = teacher_client.get(f"/classes/{classroom.pk}/").content.decode()

    assert f'<a href="/classes/{classroom.pk}/gradebook/">Gradebook</a>' in html
    assert f'<a href="/students/{classroom.students.get().pk}/"><bdi>Reader 1</bdi></a>' in html


def test_another_teachers_gradebook_is_not_found(
    other_teacher_client: Client, teacher: User
) -> None:
    classroom = make_taken(teacher).classroom

    assert other_teacher_client.get(f"/classes/{classroom.pk}/gradebook/").status_code == 404


def test_a_visitor_is_sent_to_sign_in(stranger: Client, teacher: User) -> None:
    address = f"/classes/{make_taken(teacher).classroom_id}/gradebook/"

    assert stranger.get(address)["Location"] == f"/sign-in/?next={address}"
