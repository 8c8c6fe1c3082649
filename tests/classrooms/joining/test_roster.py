"""Students are added before a lesson, named by their teacher, and erased whole."""

import pytest
from django.utils import timezone

from classrooms.joining.roster import (
    add_students,
    keep_real_names,
)
from classrooms.models import Classroom, RealName, Student
from tests.classroom_factories import make_class_student

pytestmark = pytest.mark.django_db


def test_students_are_added_with_pseudonyms_of_their_own(
    classroom: Classroom, otter: Student
) -> None:
    add_students(classroom=classroom, number=30, moment=timezone.now())

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
