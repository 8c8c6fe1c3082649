"""Two who want one nickname at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils import timezone

from classrooms.joining.joins import MOST_STUDENTS, NicknameTakenError, join
from classrooms.joining.nicknames import nickname_key
from classrooms.models import Classroom, Student
from tests.classroom_factories import make_classroom
from tests.factories import make_teacher

pytestmark = pytest.mark.django_db


def test_of_two_who_want_one_nickname_at_once_one_gets_it(classroom: Classroom) -> None:
    def other_is_faster(execute: Callable[..., object], sql: str, *rest: object) -> object:
        if sql.startswith("SAVEPOINT"):  # after the look whether the nickname is free
            Student.objects.create(
                classroom=classroom,
                nickname="Red Kite",
                nickname_key=nickname_key("Red Kite"),
                joined_at=timezone.now(),
            )
        return execute(sql, *rest)

    with connection.execute_wrapper(other_is_faster), pytest.raises(NicknameTakenError) as taken:
        join(classroom=classroom, nickname="red kite", moment=timezone.now())

    assert taken.value.student == Student.objects.get()
    assert Student.objects.get().nickname == "Red Kite"


@pytest.mark.usefixtures("real_database")
def test_of_eight_who_want_one_nickname_at_the_same_instant_one_gets_it() -> None:
    classroom = make_classroom(teacher=make_teacher(), code="K7M2P9TX")
    barrier = Barrier(8)

    def try_to_join(nickname: str) -> str:
        barrier.wait()
        try:
            join(classroom=classroom, nickname=nickname, moment=timezone.now())
        except NicknameTakenError as error:
            return f"taken by {error.student.pk}"
        finally:
            connection.close()
        return "joined"

    with ThreadPoolExecutor(8) as threads:
        ended = list(threads.map(try_to_join, ["Red Kite", "red kite", "RED KITE", "Redkite"] * 2))

    student = Student.objects.get()
    assert sorted(ended) == ["joined", *[f"taken by {student.pk}"] * 7]


def test_class_that_is_full_takes_nobody_new_and_lets_its_own_come_back(
    classroom: Classroom,
) -> None:
    Student.objects.bulk_create(
        Student(classroom=classroom, nickname=f"Otter {n}", nickname_key=nickname_key(f"Otter {n}"))
        for n in range(MOST_STUDENTS)
    )

    with pytest.raises(ValidationError) as full:
        join(classroom=classroom, nickname="Red Kite", moment=timezone.now())
    with pytest.raises(NicknameTakenError):
        join(classroom=classroom, nickname="Otter 7", moment=timezone.now())

    assert full.value.messages == [
        "This class is full: it has 200 students. Ask your teacher to erase names that nobody "
        "uses, or to make a second class"
    ]
    assert Student.objects.count() == 200
