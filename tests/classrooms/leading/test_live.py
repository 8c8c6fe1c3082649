"""A quiz of a class as its pages show it."""

import pytest
from django.utils import timezone

from classrooms.leading.live import live_of
from classrooms.models import Assignment, Classroom
from quizzes.models import Sitting
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz
from tests.quizzes.sitting_in import lead_to

pytestmark = pytest.mark.django_db


def test_led_quiz_is_at_its_question_until_it_is_over(classroom: Classroom) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher")
    lead_to(assignment.sitting, 2, Sitting.Phase.ASKING)

    going_on = live_of(Assignment.objects.with_questions().get(), timezone.now())
    Sitting.objects.update(closed_at=timezone.now())
    over = live_of(Assignment.objects.with_questions().get(), timezone.now())

    assert going_on.question is not None
    assert (going_on.question.number, going_on.total, going_on.is_over) == (2, 2, False)
    assert (over.question, over.state, over.is_over) == (None, "Over", True)


def test_quiz_at_each_ones_own_pace_has_no_question(classroom: Classroom) -> None:
    make_assignment(classroom=classroom, quiz=make_quiz())

    live = live_of(Assignment.objects.with_questions().get(), timezone.now())

    assert (live.question, live.total, live.state) == (None, 2, "Open until you close it")
