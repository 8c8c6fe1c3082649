"""The lenses that a class reads in are opened one by one."""

import pytest

from classrooms.leading.reading import lenses_of, set_lens
from classrooms.models import Classroom
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def test_lenses_are_opened_one_by_one_in_the_order_of_their_tabs(classroom: Classroom) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())

    for name in ("facts", "read", "facts"):
        held = set_lens(assignment=assignment, name=name, is_open=True)

    assert held.opened_lenses == ["read", "facts"]
    assert [it.tab.name for it in lenses_of(held) if it.is_open] == ["read", "facts"]


def test_lens_is_closed_again(classroom: Classroom) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())
    set_lens(assignment=assignment, name="read", is_open=True)

    held = set_lens(assignment=assignment, name="read", is_open=False)
    again = set_lens(assignment=assignment, name="read", is_open=False)

    assert (held.opened_lenses, again.opened_lenses) == ([], [])
