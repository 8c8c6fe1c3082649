"""A clock that is set in the middle of a lesson closes nothing and opens nothing."""

import time as system
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from django.test import Client

from config.clock_notice import words_for
from limits.clock import CLOCK, Clock, now
from quizzes.models import Sitting
from quizzes.taking.attempts import Answer, Delivery, respond, start_in_sitting
from quizzes.taking.sittings import close_sitting
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_attempt, make_quiz

TEN = datetime(2026, 3, 2, 10, tzinfo=UTC)


@dataclass
class Time:
    """The time of a computer: what its clock shows, and how long it has been on."""

    wall: datetime = TEN
    on: timedelta = timedelta(hours=1)

    def pass_by(self, **spent: float) -> None:
        self.wall += timedelta(**spent)
        self.on += timedelta(**spent)

    def clock(self) -> Clock:
        return Clock(lambda: self.wall.timestamp(), lambda: self.on.total_seconds())


@pytest.mark.parametrize("hours", [3, -3, 24 * 365 * 50])
def test_change_of_the_clock_is_held_back_for_a_quarter_of_an_hour(hours: int) -> None:
    time = Time()
    clock = time.clock()
    time.wall += timedelta(hours=hours)

    seen = (clock.now(), clock.change)
    time.pass_by(minutes=14, seconds=59)
    held = clock.now()
    time.pass_by(seconds=1)
    believed = (clock.now(), clock.change)

    assert seen == (TEN, timedelta(hours=hours))
    assert held == TEN + timedelta(minutes=14, seconds=59)
    assert believed == (TEN + timedelta(hours=hours, minutes=15), None)


def test_clock_that_is_put_right_again_has_changed_nothing() -> None:
    time = Time()
    clock = time.clock()

    time.wall += timedelta(hours=3)
    clock.now()
    time.pass_by(minutes=10)
    time.wall -= timedelta(hours=3)
    right = (clock.now(), clock.change)
    time.pass_by(minutes=10)

    assert right == (TEN + timedelta(minutes=10), None)
    assert clock.now() == TEN + timedelta(minutes=20)


@pytest.mark.parametrize("seconds", [30, -30])
def test_small_correction_is_followed_at_once(seconds: int) -> None:
    time = Time()
    clock = time.clock()

    time.wall += timedelta(seconds=seconds)

    assert (clock.now(), clock.change) == (TEN + timedelta(seconds=seconds), None)


@pytest.mark.parametrize("hours", [3, -3])
def test_quiz_that_is_running_goes_on_and_one_that_is_over_stays_so(hours: int) -> None:
    time = Time()
    clock = time.clock()
    running = Sitting(opens_at=TEN - timedelta(hours=1), closes_at=TEN + timedelta(hours=1))
    over = Sitting(opens_at=TEN - timedelta(hours=2), closes_at=TEN - timedelta(hours=1))

    time.wall += timedelta(hours=hours)
    moment = clock.now()

    assert (running.takes_answers(moment), over.takes_answers(moment)) == (True, False)


def test_clock_is_looked_at_though_nobody_asks_for_the_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class EnoughError(Exception):
        pass

    def sleep(_: float) -> None:
        if clock.change:
            raise EnoughError
        time.wall += timedelta(hours=3)

    time = Time()
    clock = time.clock()
    monkeypatch.setattr(system, "sleep", sleep)

    with pytest.raises(EnoughError):
        clock.watch()

    assert clock.change == timedelta(hours=3)


def test_clock_of_a_system_without_a_steady_one_for_sleep_is_steady(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(system, "CLOCK_BOOTTIME", raising=False)

    assert abs(Clock().now() - now()) < timedelta(seconds=5)


@pytest.mark.django_db
def test_last_answer_is_stored_though_the_clock_was_set_back_after_the_first() -> None:
    attempt = make_attempt(answers=[1])
    attempt.started_at = now() + timedelta(hours=3)
    attempt.save()

    option = attempt.quiz.items.all()[1].options.all()[0]
    respond(attempt=attempt, number=2, answer=Answer(option), delivery=Delivery())

    attempt.refresh_from_db()
    assert attempt.finished_at == attempt.started_at


def test_sitting_is_closed_though_the_clock_was_set_back_after_it_began(teacher: User) -> None:
    sitting = make_sitting(quiz=make_quiz(), teacher=teacher)
    attempt = start_in_sitting(sitting=sitting, participant=uuid4())
    attempt.started_at = now() + timedelta(hours=3)
    attempt.save()

    close_sitting(sitting=sitting)

    attempt.refresh_from_db()
    assert attempt.finished_at == attempt.started_at


def test_teachers_are_told_and_students_are_not(
    teacher_client: Client, stranger: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CLOCK, "change", timedelta(hours=-3))

    told = [browser.get("/stories/").content.decode() for browser in (teacher_client, stranger)]

    sentence = "The clock of this computer was set back by 3\xa0hours."
    assert [sentence in page for page in told] == [True, False]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (timedelta(days=-1, hours=-9), "back by 1\xa0day, 9\xa0hours"),
        (timedelta(hours=3, seconds=2), "forward by 3\xa0hours"),
        (timedelta(seconds=59), "forward by less than a minute"),
    ],
)
def test_change_of_the_clock_is_told_in_plain_words(change: timedelta, words: str) -> None:
    assert words_for(change) == words
