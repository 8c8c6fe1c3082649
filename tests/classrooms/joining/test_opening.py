"""A class is opened for a while, closed, and gets a new code."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, connection

from classrooms.joining.opening import close_class, give_first_code, give_new_code, open_class
from classrooms.models import Classroom
from tests.classroom_factories import make_classroom

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("length", "until"),
    [
        ("lesson", NOON + timedelta(hours=2)),
        ("day", NOON + timedelta(days=1)),
        ("month", NOON + timedelta(days=30)),
    ],
)
def test_class_is_open_for_a_while_by_its_code(
    classroom: Classroom, length: str, until: datetime
) -> None:
    open_class(classroom=classroom, length=length, moment=NOON)

    classroom.refresh_from_db()
    assert (classroom.code, classroom.code_until) == ("K7M2P9TX", until)


def test_class_without_a_code_gets_one(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)

    open_class(classroom=classroom, length="lesson", moment=NOON)

    classroom.refresh_from_db()
    assert len(classroom.code or "") == 8
    assert classroom.is_open(NOON)


def test_new_class_has_a_code_for_its_cards_and_is_closed(teacher: User) -> None:
    classroom = make_classroom(teacher=teacher)

    give_first_code(classroom=classroom, moment=NOON)

    classroom.refresh_from_db()
    assert len(classroom.code or "") == 8
    assert not classroom.is_open(NOON)


def test_class_that_is_closed_keeps_its_code(classroom: Classroom) -> None:
    close_class(classroom=classroom, moment=NOON)

    classroom.refresh_from_db()
    assert classroom.code == "K7M2P9TX"
    assert not classroom.is_open(NOON)


def test_new_code_replaces_the_old_one_and_stays_as_open(classroom: Classroom) -> None:
    until = classroom.code_until

    give_new_code(classroom=classroom)

    classroom.refresh_from_db()
    assert classroom.code != "K7M2P9TX"
    assert classroom.code_until == until


def test_code_that_another_class_has_is_not_given_twice(classroom: Classroom) -> None:
    def taken_at_first(execute: Callable[..., object], sql: str, *rest: object) -> object:
        if sql.startswith("UPDATE"):
            tries.append(sql)
            if len(tries) == 1:
                raise IntegrityError
        return execute(sql, *rest)

    tries: list[str] = []
    with connection.execute_wrapper(taken_at_first):
        give_new_code(classroom=classroom)

    classroom.refresh_from_db()
    assert len(tries) == 2
    assert classroom.code != "K7M2P9TX"
