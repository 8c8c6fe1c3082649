"""Two who want one nickname at the same moment."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.utils import timezone

from classrooms.joining.joins import NicknameTakenError, join
from classrooms.joining.nicknames import nickname_key
from classrooms.models import Classroom, Student

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
