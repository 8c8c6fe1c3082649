"""Where a quiz of a class stands, in the words of its teacher's pages."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from classrooms.leading.states import given_to, state_in_words, version_of
from classrooms.models import Classroom
from quizzes.models import Sitting
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz

NOON = datetime(2026, 3, 2, 12, tzinfo=timezone.get_default_timezone())
HOUR = timedelta(hours=1)


def sitting(**fields: object) -> Sitting:
    return Sitting(**{"opens_at": NOON - HOUR, **fields})


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (sitting(), "Open until you close it"),
        (sitting(closes_at=NOON + HOUR), "Open until 13:00 on Monday 2 March"),
        (sitting(opens_at=NOON + HOUR), "Opens at 13:00 on Monday 2 March"),
        (sitting(closes_at=NOON), "Over"),
        (sitting(closed_at=NOON), "Over"),
        (sitting(is_paused=True), "Paused"),
        (sitting(pace="paper"), "Handed out"),
        (sitting(pace="teacher"), "Waiting to start"),
        (
            sitting(pace="teacher", question_number=2, phase="asking"),
            "Question 2: answers come in",
        ),
        (sitting(pace="teacher", question_number=2, phase="closed"), "Question 2: no more answers"),
        (sitting(pace="teacher", question_number=2, phase="shown"), "Question 2: answer shown"),
    ],
)
def test_state_is_said_in_words(one: Sitting, words: str) -> None:
    assert state_in_words(one, NOON) == words


def test_version_changes_with_the_clock_and_with_the_closing_time() -> None:
    one = sitting(opens_at=NOON, closes_at=NOON + HOUR)
    versions = [version_of(one, NOON + step) for step in (-HOUR, timedelta(0), HOUR)]

    one.closes_at = NOON + 2 * HOUR
    versions.append(version_of(one, NOON))

    assert len(set(versions)) == 4


@pytest.mark.django_db
def test_quizzes_of_a_class_come_newest_first_with_pace_and_state(classroom: Classroom) -> None:
    quiz = make_quiz()
    first = make_assignment(classroom=classroom, quiz=quiz)
    second = make_assignment(classroom=classroom, quiz=quiz, pace="teacher")

    given = given_to(classroom, timezone.now())

    assert [(it.assignment, it.pace, it.state) for it in given] == [
        (second, "together", "Waiting to start"),
        (first, "each at their own pace", "Open until you close it"),
    ]
