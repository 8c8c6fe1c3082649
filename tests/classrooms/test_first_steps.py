"""The steps of a first lesson are ticked by what there is."""

import pytest
from django.contrib.auth.models import User

from classrooms.first_steps import FirstSteps, first_steps_of
from quizzes.taking.attempts import start_in_sitting
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.factories import make_teacher
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import choose

pytestmark = pytest.mark.django_db


def ticks(steps: FirstSteps) -> list[bool]:
    return [step.is_done for step in steps.steps]


def addresses(steps: FirstSteps) -> list[str]:
    return [step.address for step in steps.steps]


def address_now(steps: FirstSteps) -> str:
    return steps.now.address if steps.now else ""


def test_first_steps_of_a_new_teacher_begin_with_a_class(teacher: User) -> None:
    steps = first_steps_of(teacher)

    assert ticks(steps) == [False, False, False, False]
    assert addresses(steps) == ["/classes/new/", "", "", ""]
    assert steps.now == steps.steps[0]


def test_first_steps_are_ticked_one_by_one(teacher: User) -> None:
    quiz = make_quiz()
    classroom = make_classroom(teacher=teacher)
    with_class = first_steps_of(teacher)
    given = make_assignment(classroom=classroom, quiz=quiz)
    with_quiz = first_steps_of(teacher)
    student = make_class_student(classroom=classroom)
    with_student = first_steps_of(teacher)
    attempt = start_in_sitting(sitting=given.sitting, participant=student.key)
    choose(attempt, 1, 1)
    with_answer = first_steps_of(teacher)

    assert ticks(with_class) == [True, False, False, False]
    assert address_now(with_class) == f"/classes/{classroom.pk}/assignments/new/"
    assert ticks(with_quiz) == [True, True, False, False]
    assert address_now(with_quiz) == f"/classes/{classroom.pk}/screen/"
    assert ticks(with_student) == [True, True, True, False]
    assert address_now(with_student) == f"/assignments/{given.pk}/"
    assert ticks(with_answer) == [True, True, True, True]
    assert with_answer.now is None


def test_first_steps_lead_to_the_class_that_has_the_quiz(teacher: User) -> None:
    first = make_classroom(teacher=teacher, name="Class 9A")
    make_assignment(classroom=first, quiz=make_quiz())
    make_classroom(teacher=teacher, name="Class 9B")

    assert addresses(first_steps_of(teacher))[2] == f"/classes/{first.pk}/screen/"


def test_first_steps_are_not_ticked_by_a_card_or_by_the_class_of_another(teacher: User) -> None:
    make_class_student(classroom=make_classroom(teacher=teacher), is_here=False)
    other = make_classroom(teacher=make_teacher(username="other"))
    given = make_assignment(classroom=other, quiz=make_quiz())
    student = make_class_student(classroom=other)
    choose(start_in_sitting(sitting=given.sitting, participant=student.key), 1, 1)

    assert ticks(first_steps_of(teacher)) == [True, False, False, False]
