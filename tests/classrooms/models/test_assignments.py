"""Whose assignments are whose."""

import pytest
from django.contrib.auth.models import User
from django.db.models import RestrictedError
from pytest_django import DjangoAssertNumQueries

from classrooms.models import Assignment
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.factories import make_teacher
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def test_assignments_are_their_teachers(teacher: User) -> None:
    quiz = make_quiz()
    mine = make_assignment(classroom=make_classroom(teacher=teacher), quiz=quiz)
    make_assignment(classroom=make_classroom(teacher=make_teacher(username="other")), quiz=quiz)

    assert list(Assignment.objects.for_teacher(teacher)) == [mine]


def test_students_are_given_what_their_class_takes_on_screens(teacher: User) -> None:
    classroom, quiz = make_classroom(teacher=teacher), make_quiz()
    on_screen = make_assignment(classroom=classroom, quiz=quiz)
    make_assignment(classroom=classroom, quiz=quiz, pace="paper")
    make_assignment(classroom=make_classroom(teacher=teacher, name="9C"), quiz=quiz)
    otter = make_class_student(classroom=classroom)

    assert list(Assignment.objects.for_student(otter)) == [on_screen]


def test_assignments_are_found_by_class_and_quiz_with_the_newest_first(
    teacher: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    classroom, quiz = make_classroom(teacher=teacher), make_quiz()
    older = make_assignment(classroom=classroom, quiz=quiz)
    newer = make_assignment(classroom=classroom, quiz=quiz)
    make_assignment(classroom=classroom, quiz=make_quiz(title="Another"))
    make_assignment(classroom=make_classroom(teacher=teacher, name="9C"), quiz=quiz)
    found = Assignment.objects.of_classroom(classroom).of_quiz(quiz)

    with django_assert_num_queries(1):
        told = [str(it) for it in found.with_sittings().newest_first()]

    assert list(found.newest_first()) == [newer, older]
    assert told == ["The vote, Class 9B", "The vote, Class 9B"]


def test_class_with_assignments_is_not_deleted_by_the_way(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    make_assignment(classroom=classroom, quiz=make_quiz())

    with pytest.raises(RestrictedError):
        classroom.delete()
