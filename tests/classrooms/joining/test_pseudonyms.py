"""Pseudonyms are kind, short, free and told apart."""

from collections.abc import Iterable

import pytest
from django.contrib.auth.models import User

from classrooms.joining.nicknames import clean_nickname, nickname_key
from classrooms.joining.pseudonyms import ALL, free_pseudonyms
from classrooms.joining.words import ADJECTIVES, ANIMALS
from classrooms.models import Classroom, Student
from tests.classroom_factories import make_classroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def classroom(teacher: User) -> Classroom:
    return make_classroom(teacher=teacher)


def take(classroom: Classroom, names: Iterable[str]) -> None:
    Student.objects.bulk_create(
        Student(classroom=classroom, nickname=name, nickname_key=nickname_key(name))
        for name in names
    )


def test_there_are_words_for_many_classes_and_each_stands_once() -> None:
    assert len(ADJECTIVES) == len(set(ADJECTIVES)) >= 40
    assert len(ANIMALS) == len(set(ANIMALS)) >= 60


def test_no_two_pseudonyms_look_alike_and_all_may_be_nicknames() -> None:
    names = free_pseudonyms(None, ALL)

    assert len({nickname_key(name) for name in names}) == len(ADJECTIVES) * len(ANIMALS)
    assert [clean_nickname(name) for name in names] == names


def test_pseudonym_that_is_taken_is_never_proposed(classroom: Classroom) -> None:
    take(classroom, set(free_pseudonyms(None, ALL)) - {"Calm Otter", "Brave Heron"})

    assert sorted(free_pseudonyms(classroom, 2)) == ["Brave Heron", "Calm Otter"]
    assert free_pseudonyms(classroom, 1, besides="calm 0tter") == ["Brave Heron"]


def test_class_that_has_all_pseudonyms_gets_them_with_a_number(classroom: Classroom) -> None:
    take(classroom, free_pseudonyms(None, ALL))

    names = free_pseudonyms(classroom, 2)

    assert {name[-2:] for name in names} == {" 2"}
    assert len(set(names)) == 2
