"""How a teacher leads a sitting, and what happens to the attempts in it."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from quizzes.models import Attempt, Quiz, Sitting
from quizzes.taking.sittings import (
    CLOSES_FIRST,
    NO_FURTHER_QUESTION,
    NO_RELEASE,
    NOT_LED,
    OVER,
    OVERTAKEN,
    TIME_IS_UP,
    change_closing,
    close_answers,
    close_sitting,
    open_now,
    open_question,
    pause,
    release,
    resume,
    show_answer,
)
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_attempt, make_quiz

pytestmark = pytest.mark.django_db
Phase = Sitting.Phase


def make_led(*, number: int = 0, phase: Phase = Phase.WAITING) -> Sitting:
    """Make a sitting of two questions at the teacher's pace."""
    sitting = make_sitting(quiz=make_quiz(), pace=Sitting.Pace.TEACHER)
    sitting.question_number, sitting.phase = number, phase
    sitting.save()
    return sitting


def stands(sitting: Sitting) -> tuple[int, str]:
    sitting.refresh_from_db()
    return sitting.question_number, sitting.phase


def test_question_by_question_goes_to_the_last_one() -> None:
    sitting = make_led()
    seen = []

    for number in (1, 2):
        open_question(sitting=sitting, number=number)
        seen.append(stands(sitting))
        close_answers(sitting=sitting, number=number)
        seen.append(stands(sitting))
        show_answer(sitting=sitting, number=number)
        seen.append(stands(sitting))

    assert seen == [
        (1, "asking"),
        (1, "closed"),
        (1, "shown"),
        (2, "asking"),
        (2, "closed"),
        (2, "shown"),
    ]


def test_answer_is_shown_straight_from_asking() -> None:
    sitting = make_led(number=1, phase=Phase.ASKING)

    returned = show_answer(sitting=sitting, number=1)

    assert stands(sitting) == (1, "shown") == stands(returned)


def test_second_click_changes_nothing() -> None:
    opened = make_led(number=1, phase=Phase.ASKING)
    closed = make_led(number=1, phase=Phase.CLOSED)
    shown = make_led(number=1, phase=Phase.SHOWN)

    open_question(sitting=opened, number=1)
    close_answers(sitting=closed, number=1)
    close_answers(sitting=shown, number=1)
    show_answer(sitting=shown, number=1)

    assert [stands(it) for it in (opened, closed, shown)] == [
        (1, "asking"),
        (1, "closed"),
        (1, "shown"),
    ]


@pytest.mark.parametrize(
    ("number", "phase", "asked"),
    [
        (0, Phase.WAITING, 2),
        (0, Phase.WAITING, 0),
        (1, Phase.ASKING, 2),
        (1, Phase.CLOSED, 2),
        (1, Phase.CLOSED, 1),
        (1, Phase.SHOWN, 1),
        (2, Phase.SHOWN, 1),
    ],
)
def test_question_out_of_turn_is_not_opened(number: int, phase: Phase, asked: int) -> None:
    sitting = make_led(number=number, phase=phase)

    with pytest.raises(ValidationError) as error:
        open_question(sitting=sitting, number=asked)

    assert (error.value.messages, stands(sitting)) == ([OVERTAKEN], (number, phase))


def test_after_the_last_question_there_is_no_other() -> None:
    sitting = make_led(number=2, phase=Phase.SHOWN)

    with pytest.raises(ValidationError) as error:
        open_question(sitting=sitting, number=3)

    assert (error.value.messages, stands(sitting)) == ([NO_FURTHER_QUESTION], (2, "shown"))


@pytest.mark.parametrize("step", [close_answers, show_answer])
@pytest.mark.parametrize(
    ("number", "phase", "meant"), [(0, Phase.WAITING, 0), (2, Phase.ASKING, 1)]
)
def test_question_that_is_not_asked_now_is_neither_closed_nor_shown(
    step: Callable[..., Sitting], number: int, phase: Phase, meant: int
) -> None:
    sitting = make_led(number=number, phase=phase)

    with pytest.raises(ValidationError) as error:
        step(sitting=sitting, number=meant)

    assert (error.value.messages, stands(sitting)) == ([OVERTAKEN], (number, phase))


@pytest.mark.parametrize("step", [open_question, close_answers, show_answer])
def test_quiz_at_the_students_own_pace_is_not_led(step: Callable[..., Sitting]) -> None:
    sitting = make_sitting(quiz=make_quiz())

    with pytest.raises(ValidationError) as error:
        step(sitting=sitting, number=1)

    assert error.value.messages == [NOT_LED]


def test_quiz_that_is_over_goes_no_further() -> None:
    sitting = make_led(number=1, phase=Phase.SHOWN)
    close_sitting(sitting=sitting)
    minutes = timedelta(minutes=1)
    late = make_sitting(quiz=sitting.quiz, opened=2 * minutes, closes=-minutes)

    steps: list[Callable[[], Sitting]] = [
        partial(open_question, sitting=sitting, number=2),
        partial(pause, sitting=sitting),
        partial(resume, sitting=late),
    ]

    for step in steps:
        with pytest.raises(ValidationError) as error:
            step()
        assert error.value.messages == [OVER]


def test_pause_holds_until_it_is_resumed() -> None:
    sitting = make_sitting(quiz=make_quiz())

    paused = pause(sitting=sitting).is_paused
    again = pause(sitting=sitting).is_paused
    resumed = resume(sitting=sitting).is_paused

    assert (paused, again, resumed) == (True, True, False)
    assert not Sitting.objects.get().is_paused


def test_closing_finishes_the_attempts_of_the_sitting_only() -> None:
    sitting = make_sitting(quiz=make_quiz())
    begun, other = make_attempt(quiz=sitting.quiz), make_attempt(quiz=sitting.quiz)
    Attempt.objects.filter(pk=begun.pk).update(sitting=sitting)
    pause(sitting=sitting)

    close_sitting(sitting=sitting)

    sitting.refresh_from_db()
    begun.refresh_from_db()
    other.refresh_from_db()
    assert (sitting.is_paused, begun.finished_at, other.finished_at) == (
        False,
        sitting.closed_at,
        None,
    )


def test_closing_again_keeps_the_time_of_the_first() -> None:
    sitting = make_sitting(quiz=make_quiz())
    finished = Attempt.objects.create(quiz=sitting.quiz, sitting=sitting, participant=uuid.uuid4())
    first = close_sitting(sitting=sitting).closed_at

    second = close_sitting(sitting=sitting).closed_at

    finished.refresh_from_db()
    assert first == second == finished.finished_at


def test_release_is_once_and_for_this_sitting_only() -> None:
    quiz = make_quiz(feedback=Quiz.Feedback.RELEASE)
    sitting, other = make_sitting(quiz=quiz), make_sitting(quiz=quiz)

    first = release(sitting=sitting).released_at
    second = release(sitting=sitting).released_at

    other.refresh_from_db()
    quiz.refresh_from_db()
    assert (first == second, first is None) == (True, False)
    assert (other.released_at, quiz.released_at) == (None, None)


@pytest.mark.parametrize(
    ("feedback", "pace"), [(Quiz.Feedback.EACH, "self"), (Quiz.Feedback.RELEASE, "teacher")]
)
def test_what_is_told_anyway_is_not_released(feedback: Quiz.Feedback, pace: str) -> None:
    sitting = make_sitting(quiz=make_quiz(feedback=feedback), pace=pace)

    with pytest.raises(ValidationError) as error:
        release(sitting=sitting)

    assert error.value.messages == [NO_RELEASE]


def test_sitting_that_was_to_open_later_opens_now() -> None:
    sitting = make_sitting(quiz=make_quiz(), opened=-timedelta(hours=1))

    open_now(sitting=sitting)

    sitting.refresh_from_db()
    assert sitting.has_begun(timezone.now())


def test_sitting_that_has_begun_keeps_its_beginning() -> None:
    sitting = make_sitting(quiz=make_quiz(), opened=timedelta(hours=1))

    held = open_now(sitting=sitting)

    assert held.opens_at == sitting.opens_at


def test_closing_time_is_put_off_and_taken_away() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=timedelta(minutes=1))
    later = timezone.now() + timedelta(hours=1)

    first = change_closing(sitting=sitting, closes_at=later).closes_at
    second = change_closing(sitting=sitting, closes_at=None).closes_at

    assert (first, second) == (later, None)


@pytest.mark.parametrize(
    ("closes", "problem"),
    [(timedelta(minutes=-1), TIME_IS_UP), (timedelta(minutes=30), CLOSES_FIRST)],
)
def test_closing_time_that_cannot_be_is_refused(closes: timedelta, problem: str) -> None:
    sitting = make_sitting(quiz=make_quiz(), opened=-timedelta(hours=1))

    with pytest.raises(ValidationError, match=problem):
        change_closing(sitting=sitting, closes_at=timezone.now() + closes)

    sitting.refresh_from_db()
    assert sitting.closes_at is None


def test_closing_time_of_a_sitting_that_is_over_stays() -> None:
    sitting = make_sitting(quiz=make_quiz())
    close_sitting(sitting=sitting)

    with pytest.raises(ValidationError, match=OVER):
        change_closing(sitting=sitting, closes_at=timezone.now() + timedelta(hours=1))
