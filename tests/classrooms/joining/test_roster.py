"""Students are added before a lesson, named by their teacher, and erased whole."""

import pytest
from django.contrib.auth.models import User

from classrooms.joining.roster import (
    Removal,
    add_students,
    keep_real_names,
    removal_of,
    remove_student,
)
from classrooms.models import Classroom, RealName, Student
from quizzes.models import Attempt, Response
from tests.classroom_factories import make_class_student
from tests.quiz_factories import make_attempt, make_quiz
from tests.quizzes.answering import choose

pytestmark = pytest.mark.django_db


def test_students_are_added_with_pseudonyms_of_their_own(
    classroom: Classroom, otter: Student
) -> None:
    add_students(classroom=classroom, number=30)

    students = Student.objects.in_classroom(classroom)
    assert students.count() == 31
    assert list(students.here()) == [otter]


def test_real_names_are_typed_changed_and_erased(classroom: Classroom, otter: Student) -> None:
    kite = make_class_student(classroom=classroom, nickname="Red Kite")

    keep_real_names(names={otter: "Aysel M.", kite: "Ben K."})
    keep_real_names(names={otter: "Aysel Mammadova", kite: ""})

    assert list(RealName.objects.values_list("student__nickname", "name")) == [
        ("Quiet Otter", "Aysel Mammadova")
    ]


def test_student_is_erased_with_every_answer(
    classroom: Classroom, otter: Student, teacher: User
) -> None:
    keep_real_names(names={otter: "Aysel M."})
    kite = make_class_student(classroom=classroom, nickname="Red Kite")
    quiz = make_quiz()
    mine = make_attempt(quiz=quiz, participant=otter.key)
    choose(mine, 1, 1)
    other = make_attempt(quiz=quiz, participant=kite.key)
    choose(other, 1, 1)

    assert removal_of(otter) == Removal(attempts=1, answers=1)
    remove_student(student=otter)

    assert list(Student.objects.all()) == [kite]
    assert list(Attempt.objects.all()) == [other]
    assert [response.attempt for response in Response.objects.all()] == [other]
    assert RealName.objects.count() == 0
