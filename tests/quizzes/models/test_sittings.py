"""When a sitting is open, and what the database keeps true about it."""

import uuid
from datetime import timedelta

import pytest
from django.db import IntegrityError
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from quizzes.models import Attempt, Sitting
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_attempt, make_quiz

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


def test_sitting_takes_answers_from_its_opening_until_half_a_minute_after_its_end() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    begin, end = sitting.opens_at, sitting.opens_at + MINUTE
    late = end + 30 * SECOND
    moments = [begin - SECOND, begin, end, late, late + SECOND]

    taken = [sitting.takes_answers(moment) for moment in moments]

    assert taken == [False, True, True, True, False]


def test_sitting_is_over_at_its_end_or_when_the_teacher_closes_it() -> None:
    timed = make_sitting(quiz=make_quiz(), closes=MINUTE)
    endless = make_sitting(quiz=timed.quiz)
    closed = make_sitting(quiz=timed.quiz)
    closed.closed_at = timezone.now()
    moment = timed.opens_at + MINUTE

    over = [
        timed.is_over(moment - SECOND),
        timed.is_over(timed.opens_at + MINUTE),
        endless.is_over(moment),
        closed.is_over(moment),
    ]

    assert over == [False, True, False, True]


def test_closed_sitting_takes_no_answer() -> None:
    sitting = make_sitting(quiz=make_quiz())
    sitting.closed_at = timezone.now()

    assert not sitting.takes_answers(timezone.now())


def test_sittings_under_way_have_begun_and_are_not_over() -> None:
    quiz = make_quiz()
    open_one = make_sitting(quiz=quiz, closes=MINUTE)
    make_sitting(quiz=quiz, opened=-MINUTE)
    make_sitting(quiz=quiz, opened=2 * MINUTE, closes=-MINUTE)
    Sitting.objects.filter(pk=make_sitting(quiz=quiz).pk).update(closed_at=timezone.now())

    assert list(Sitting.objects.under_way(timezone.now())) == [open_one]


def test_sitting_is_fetched_with_its_quiz_and_story(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    make_sitting(quiz=make_quiz())

    with django_assert_num_queries(1):
        titles = [it.quiz.story.title for it in Sitting.objects.with_quiz()]

    assert titles == ["A council vote"]


def test_sitting_says_its_pace() -> None:
    quiz = make_quiz()
    paces = [make_sitting(quiz=quiz, pace=pace) for pace in ("self", "teacher", "paper")]

    assert [(it.is_teacher_paced, it.is_on_paper) for it in paces] == [
        (False, False),
        (True, False),
        (False, True),
    ]


def test_state_is_another_word_after_each_step_of_the_teacher() -> None:
    sitting = make_sitting(quiz=make_quiz(), pace="teacher")
    states = [sitting.state]
    steps: list[tuple[str, object]] = [
        ("question_number", 1),
        ("phase", Sitting.Phase.ASKING),
        ("is_paused", True),
        ("closed_at", timezone.now()),
        ("released_at", timezone.now()),
    ]

    for name, value in steps:
        setattr(sitting, name, value)
        states.append(sitting.state)

    assert len(set(states)) == 6


def test_sitting_is_known_by_its_quiz_and_time() -> None:
    sitting = make_sitting(quiz=make_quiz())

    assert str(sitting) == f"The vote, {sitting.opens_at:%Y-%m-%d %H:%M}"


def test_sitting_cannot_close_before_it_opens() -> None:
    quiz = make_quiz()

    with pytest.raises(IntegrityError):
        make_sitting(quiz=quiz, closes=-MINUTE)


@pytest.mark.parametrize(("number", "phase"), [(1, "waiting"), (0, "asking")])
def test_sitting_waits_only_before_the_first_question(number: int, phase: str) -> None:
    quiz = make_quiz()

    with pytest.raises(IntegrityError):
        Sitting.objects.create(quiz=quiz, question_number=number, phase=phase)


def test_participant_has_one_attempt_in_a_sitting_and_others_outside() -> None:
    sitting = make_sitting(quiz=make_quiz())
    me = uuid.uuid4()
    mine = Attempt.objects.create(quiz=sitting.quiz, participant=me, sitting=sitting)
    Attempt.objects.create(quiz=sitting.quiz, participant=me)
    Attempt.objects.create(quiz=sitting.quiz, participant=uuid.uuid4(), sitting=sitting)

    assert list(Attempt.objects.for_participant(me).of_sitting(sitting)) == [mine]
    with pytest.raises(IntegrityError):
        Attempt.objects.create(quiz=sitting.quiz, participant=me, sitting=sitting)


def test_practice_is_one_at_a_time_and_in_no_sitting() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = make_attempt(quiz=sitting.quiz, answers=[2, 2])
    me = attempt.participant
    Attempt.objects.create(quiz=sitting.quiz, participant=me, practice_of=attempt)

    with pytest.raises(IntegrityError):
        Attempt.objects.create(quiz=sitting.quiz, participant=me, practice_of=attempt)


def test_practice_cannot_belong_to_a_sitting() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = make_attempt(quiz=sitting.quiz, answers=[2, 2])

    with pytest.raises(IntegrityError):
        Attempt.objects.create(
            quiz=sitting.quiz,
            participant=attempt.participant,
            practice_of=attempt,
            sitting=sitting,
        )
