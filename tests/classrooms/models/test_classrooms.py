"""Whose classes and students are whose, and what the database keeps true about them."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.db import IntegrityError
from django.utils import timezone

from classrooms.joining.nicknames import nickname_key
from classrooms.models import Classroom, RealName, Student
from tests.classroom_factories import make_class_student, make_classroom
from tests.factories import make_student, make_teacher

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def test_teachers_have_their_own_classes_and_students(teacher: User) -> None:
    mine = make_classroom(teacher=teacher)
    otter = make_class_student(classroom=mine)
    make_class_student(classroom=make_classroom(teacher=make_teacher(username="other")))

    assert list(Classroom.objects.for_teacher(teacher)) == [mine]
    assert list(Student.objects.for_teacher(teacher)) == [otter]


def test_others_have_no_classes(teacher: User) -> None:
    make_classroom(teacher=teacher)

    for user in (AnonymousUser(), make_student()):
        assert list(Classroom.objects.for_teacher(user)) == []


def test_code_opens_its_class_until_it_ends(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher, code="K7M2P9TX")
    now = timezone.now()

    assert list(Classroom.objects.open_by("K7M2P9TX", now)) == [classroom]
    assert list(Classroom.objects.open_by("K7M2P9TX", now + HOUR)) == []
    assert list(Classroom.objects.open_by("K7M2P9TY", now)) == []
    assert [classroom.is_open(now), classroom.is_open(now + HOUR)] == [True, False]
    assert not make_classroom(teacher=teacher, name="9C").is_open(now)


def test_classes_are_listed_by_name_with_their_students_counted(teacher: User) -> None:
    later = make_classroom(teacher=teacher, name="9C")
    make_class_student(classroom=later, nickname="Quiet Otter")
    make_class_student(classroom=later, nickname="Red Kite")
    make_classroom(teacher=teacher, name="9B")

    listed = Classroom.objects.with_student_counts().by_name()

    assert [(it.name, it.student_count) for it in listed] == [("9B", 0), ("9C", 2)]


def test_two_teachers_may_call_a_class_alike_one_may_not(teacher: User) -> None:
    make_classroom(teacher=teacher)
    make_classroom(teacher=make_teacher(username="other"))

    with pytest.raises(IntegrityError):
        make_classroom(teacher=teacher)


def test_two_classes_have_no_code_in_common(teacher: User) -> None:
    make_classroom(teacher=teacher, name="9B", code="K7M2P9TX")

    with pytest.raises(IntegrityError):
        make_classroom(teacher=teacher, name="9C", code="K7M2P9TX")


def test_code_has_an_end(teacher: User) -> None:
    with pytest.raises(IntegrityError):
        Classroom.objects.create(teacher=teacher, name="9B", code="K7M2P9TX")


@pytest.mark.parametrize("days", [0, 731])
def test_class_is_kept_from_a_day_to_two_years(teacher: User, days: int) -> None:
    with pytest.raises(IntegrityError):
        make_classroom(teacher=teacher, days_kept=days)


def test_students_of_a_class_are_found_by_key_and_nickname(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    otter = make_class_student(classroom=classroom, nickname="Quiet Otter")
    kite = make_class_student(classroom=classroom, nickname="Red Kite", is_here=False)
    students = Student.objects.in_classroom(classroom)

    assert list(Student.objects.of_participant(otter.key)) == [otter]
    assert list(Student.objects.of_participant(None)) == []
    assert list(students.called(nickname_key("Quiet Otter"))) == [otter]
    assert list(students.here()) == [otter]
    assert list(students.by_nickname()) == [otter, kite]


def test_students_come_in_the_order_of_joining(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    second = make_class_student(classroom=classroom, nickname="Blue Heron")
    first = make_class_student(classroom=classroom, nickname="Red Kite")
    Student.objects.filter(pk=first.pk).update(joined_at=timezone.now() - HOUR)

    students = Student.objects.with_classroom().in_order_of_joining()

    assert [(it.nickname, it.classroom.name) for it in students] == [
        ("Red Kite", "Class 9B"),
        ("Blue Heron", "Class 9B"),
    ]
    assert second.classroom == classroom


def test_nickname_is_one_students_in_a_class(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)
    make_class_student(classroom=classroom)
    make_class_student(classroom=make_classroom(teacher=teacher, name="9C"))

    with pytest.raises(IntegrityError):
        make_class_student(classroom=classroom)


def test_classes_students_and_names_are_known_by_their_words(teacher: User) -> None:
    otter = make_class_student(classroom=make_classroom(teacher=teacher))
    name = RealName.objects.create(student=otter, name="Aysel M.")

    assert [str(otter.classroom), str(otter), str(name)] == ["Class 9B", "Quiet Otter", "Aysel M."]
