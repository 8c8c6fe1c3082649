"""Which steps a teacher is offered, and what they do."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from classrooms.leading.steps import Step, controls_of, take_step
from classrooms.models import Classroom
from quizzes.models import Quiz, Sitting
from quizzes.taking.sittings import OVERTAKEN
from tests.classroom_factories import make_assignment, make_sitting
from tests.quiz_factories import make_quiz

NOON = datetime(2026, 3, 2, 12, tzinfo=timezone.get_default_timezone())
HOUR = timedelta(hours=1)


def sitting(feedback: str = "each", **fields: Any) -> Sitting:
    return Sitting(**{"quiz": Quiz(feedback=feedback), "opens_at": NOON - HOUR, **fields})


def led(number: int, phase: str, **fields: Any) -> Sitting:
    return sitting(pace="teacher", question_number=number, phase=phase, **fields)


@pytest.mark.parametrize(
    ("one", "offered", "end"),
    [
        (sitting(pace="paper"), [], None),
        (sitting(opens_at=NOON + HOUR), [("begin", 0)], None),
        (sitting(), [("pause", 0)], "Close the quiz"),
        (sitting("release"), [("pause", 0), ("release", 0)], "Close the quiz"),
        (sitting("release", released_at=NOON), [("pause", 0)], "Close the quiz"),
        (sitting(is_paused=True), [("resume", 0)], "Close the quiz"),
        (sitting(closed_at=NOON), [], None),
        (sitting("release", closed_at=NOON), [("release", 0)], None),
        (led(1, "shown", feedback="release", closed_at=NOON), [], None),
        (led(0, "waiting"), [("open", 1)], None),
        (led(1, "asking"), [("close", 1), ("show", 1), ("pause", 0)], "End the quiz now"),
        (led(1, "asking", is_paused=True), [("resume", 0)], "End the quiz now"),
        (led(1, "closed"), [("show", 1), ("pause", 0)], "End the quiz now"),
        (led(1, "shown"), [("open", 2), ("pause", 0)], "End the quiz now"),
        (led(2, "shown"), [("end", 0)], None),
    ],
)
def test_offered_steps_are_those_that_may_be_taken(
    one: Sitting, offered: list[tuple[str, int]], end: str | None
) -> None:
    controls = controls_of(one, 2, NOON)

    assert [(button.step.value, button.number) for button in controls.buttons] == offered
    assert (controls.end and controls.end.words) == end


def test_main_step_has_a_key_and_the_end_has_none() -> None:
    going_on, last = controls_of(led(1, "asking"), 2, NOON), controls_of(led(2, "shown"), 2, NOON)

    assert [(it.key, it.is_main) for it in going_on.buttons] == [
        ("n", True),
        ("s", False),
        ("p", False),
    ]
    assert [(it.key, it.is_main) for it in last.buttons] == [("", True)]


@pytest.mark.django_db
def test_steps_lead_a_class_through_a_question(classroom: Classroom) -> None:
    one = make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher").sitting

    for step in (Step.OPEN, Step.PAUSE, Step.RESUME, Step.CLOSE, Step.SHOW, Step.END):
        one = take_step(step=step, sitting=one, number=1)

    assert (one.question_number, one.phase, one.is_paused) == (1, "shown", False)
    assert one.closed_at is not None


@pytest.mark.django_db
def test_steps_open_a_quiz_early_and_release_its_answers() -> None:
    quiz = make_quiz(feedback=Quiz.Feedback.RELEASE)
    one = make_sitting(quiz=quiz, opened=-HOUR)

    one = take_step(step=Step.BEGIN, sitting=one, number=0)
    one = take_step(step=Step.RELEASE, sitting=one, number=0)

    assert one.has_begun(timezone.now())
    assert one.released_at is not None


@pytest.mark.django_db
def test_step_of_a_page_that_was_overtaken_is_refused(classroom: Classroom) -> None:
    one = make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher").sitting

    with pytest.raises(ValidationError, match=OVERTAKEN):
        take_step(step=Step.SHOW, sitting=one, number=1)
