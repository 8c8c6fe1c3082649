"""Which answers a sitting takes now, and what its pages say meanwhile."""

from datetime import timedelta

import pytest
from django.utils import timezone

from quizzes.models import Sitting
from quizzes.taking.pacing import (
    Refusal,
    is_asking,
    is_closed,
    is_held,
    is_shown,
    pace_of,
    refusal_of,
    words_on,
)
from quizzes.taking.sittings import close_sitting, pause, resume
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import again, begin
from tests.quizzes.sitting_in import MINUTE, SECOND, Phase, lead_to, make_led, take_part

pytestmark = pytest.mark.django_db


def test_answer_counts_from_the_opening_until_half_a_minute_after_the_end() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    assert sitting.closes_at
    begin, end = sitting.opens_at, sitting.closes_at
    late = end + 30 * SECOND
    instant = timedelta(microseconds=1)
    moments = [begin - instant, begin, end, late, late + instant]

    refusals = [refusal_of(sitting, 1, moment) for moment in moments]

    assert refusals == [Refusal.OVER, None, None, None, Refusal.OVER]


def test_answer_outside_a_sitting_is_never_refused() -> None:
    assert refusal_of(None, 1, timezone.now()) is None


@pytest.mark.parametrize(
    ("number", "phase", "answered", "refusal"),
    [
        (0, Phase.WAITING, 1, Refusal.GONE_ON),
        (1, Phase.ASKING, 1, None),
        (1, Phase.ASKING, 2, Refusal.GONE_ON),
        (2, Phase.ASKING, 1, Refusal.GONE_ON),
        (1, Phase.CLOSED, 1, Refusal.CLOSED),
        (1, Phase.SHOWN, 1, Refusal.CLOSED),
    ],
)
def test_teacher_who_leads_takes_answers_to_the_question_asked_only(
    number: int, phase: Phase, answered: int, refusal: Refusal | None
) -> None:
    sitting = make_led(number=number, phase=phase)

    assert refusal_of(sitting, answered, timezone.now()) is refusal


@pytest.mark.parametrize("pace", [Sitting.Pace.SELF, Sitting.Pace.TEACHER])
def test_pause_and_end_refuse_answers(pace: Sitting.Pace) -> None:
    sitting = lead_to(make_sitting(quiz=make_quiz(), pace=pace), 1, Phase.ASKING)
    now = timezone.now()

    paused = refusal_of(pause(sitting=sitting), 1, now)
    resumed = refusal_of(resume(sitting=sitting), 1, now)
    closed = refusal_of(close_sitting(sitting=sitting), 1, now)

    assert (paused, resumed, closed) == (Refusal.PAUSED, None, Refusal.OVER)


def test_student_keeps_the_page_while_the_answer_may_still_be_sent() -> None:
    assert [it for it in Refusal if it.keeps_the_page] == [Refusal.PAUSED, Refusal.CLOSED]


def test_student_is_held_before_the_first_question_and_in_a_pause() -> None:
    led = make_led(number=0, phase=Phase.WAITING)
    alone, waiting = begin(make_quiz()), take_part(led)
    own = make_sitting(quiz=led.quiz)
    on = take_part(own)
    seen = [is_held(alone), is_held(waiting), is_held(on)]

    pause(sitting=own)
    paused = is_held(again(on))
    close_sitting(sitting=led)

    assert seen == [False, True, False]
    assert (paused, is_held(again(waiting))) == (True, False)


@pytest.mark.parametrize(
    ("phase", "states"),
    [
        (Phase.ASKING, (True, False, False)),
        (Phase.CLOSED, (False, True, False)),
        (Phase.SHOWN, (False, True, True)),
    ],
)
def test_question_is_asked_closed_or_shown(phase: Phase, states: tuple[bool, ...]) -> None:
    attempt = take_part(make_led(phase=phase))

    assert (is_asking(attempt, 1), is_closed(attempt, 1), is_shown(attempt, 1)) == states


def test_at_ones_own_pace_nothing_is_asked_closed_or_shown() -> None:
    for attempt in (begin(make_quiz()), take_part(make_sitting(quiz=make_quiz()))):
        assert [is_asking(attempt, 1), is_closed(attempt, 1), is_shown(attempt, 1)] == [False] * 3


def test_page_says_what_the_teacher_does() -> None:
    sitting = make_led()
    attempt = take_part(sitting)
    words = []

    for phase in (Phase.ASKING, Phase.CLOSED, Phase.SHOWN):
        lead_to(sitting, 1, phase)
        words.append(words_on(again(attempt)))
    pause(sitting=sitting)
    words.append(words_on(again(attempt)))

    assert words == [
        "",
        "Your teacher takes no more answers to this question.",
        "",
        "Your teacher has paused the quiz. What you have chosen or written stays here.",
    ]


def test_time_that_is_up_is_a_change_too() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    attempt = take_part(sitting)
    late = sitting.opens_at + MINUTE + 31 * SECOND

    paces = [pace_of(attempt, moment) for moment in (sitting.opens_at, late)]

    ends = f"{(sitting.opens_at + MINUTE).timestamp():.0f}"
    assert [pace and (pace.version, pace.seconds) for pace in paces] == [
        (f"0-waiting-running-on-kept-open-{ends}", 5),
        (f"0-waiting-running-on-kept-late-{ends}", 5),
    ]


def test_page_of_a_led_question_asks_more_often() -> None:
    pace = pace_of(take_part(make_led()), timezone.now())

    assert pace
    assert (pace.version, pace.seconds) == ("1-asking-running-on-kept-open-never", 2)


def test_attempt_alone_has_no_pace() -> None:
    alone = begin(make_quiz())

    assert (pace_of(alone, timezone.now()), words_on(alone)) == (None, "")
