"""Begin, answer and finish in a sitting: by the server's clock, and as the teacher leads."""

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from pytest_django import DjangoAssertNumQueries

from quizzes.models import Attempt, Quiz, Response, Sitting
from quizzes.taking.attempts import (
    NOT_BEGUN,
    ON_PAPER,
    OVER,
    Answer,
    Delivery,
    finish_if_late,
    prove,
    respond,
    start,
    start_in_sitting,
)
from quizzes.taking.pacing import AnswerRefusedError, Refusal
from quizzes.taking.questions import Stage, current_number, questions, reachable_question
from quizzes.taking.scoring import score
from quizzes.taking.sittings import close_sitting, pause, resume
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_item, make_quiz
from tests.quizzes.answering import again, begin, choose, make_proved_item
from tests.quizzes.sitting_in import MINUTE, SECOND, Phase, lead_to, make_led, take_part

pytestmark = pytest.mark.django_db
INSTANT = timedelta(microseconds=1)


def test_participant_has_one_attempt_in_a_sitting() -> None:
    sitting = make_sitting(quiz=make_quiz())
    participant = uuid.uuid4()

    first = start_in_sitting(sitting=sitting, participant=participant)
    again_ = start_in_sitting(sitting=sitting, participant=participant)
    other = start_in_sitting(sitting=sitting, participant=uuid.uuid4())
    elsewhere = start_in_sitting(sitting=make_sitting(quiz=sitting.quiz), participant=participant)

    assert (first.quiz, first.sitting, first == again_) == (sitting.quiz, sitting, True)
    assert len({first, other, elsewhere}) == 3


def test_database_is_not_asked_for_answers_in_an_attempt_that_begins(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = start_in_sitting(sitting=sitting, participant=uuid.uuid4())

    with django_assert_num_queries(0):
        assert attempt.answers == []


def test_sitting_begun_by_another_click_meanwhile_is_gone_on_with() -> None:
    sitting, participant = make_sitting(quiz=make_quiz()), uuid.uuid4()

    def click_too(execute: Callable[..., object], sql: str, *more: object) -> object:
        if sql.startswith("SAVEPOINT"):  # after the look whether it has been begun
            Attempt.objects.create(sitting=sitting, quiz=sitting.quiz, participant=participant)
        return execute(sql, *more)

    with connection.execute_wrapper(click_too):
        attempt = start_in_sitting(sitting=sitting, participant=participant)

    assert attempt == Attempt.objects.get()


def test_attempt_in_a_sitting_is_no_attempt_alone() -> None:
    sitting = make_sitting(quiz=make_quiz())
    inside = take_part(sitting)

    alone = start(quiz=sitting.quiz, participant=inside.participant)

    assert (alone == inside, alone.sitting) == (False, None)


def test_sitting_is_begun_from_its_opening_until_its_end() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    assert sitting.closes_at
    begun, refused = [], []

    for moment in (
        sitting.opens_at - INSTANT,
        sitting.opens_at,
        sitting.closes_at - INSTANT,
        sitting.closes_at,
    ):
        try:
            new = start_in_sitting(sitting=sitting, participant=uuid.uuid4(), moment=moment)
            begun.append(new.started_at)
        except ValidationError as error:
            refused.append((moment, error.message))

    assert begun == [sitting.opens_at, sitting.closes_at - INSTANT]
    assert refused == [(sitting.opens_at - INSTANT, NOT_BEGUN), (sitting.closes_at, OVER)]


def test_begun_attempt_is_returned_after_the_end_too() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    close_sitting(sitting=sitting)
    sitting.refresh_from_db()

    returned = start_in_sitting(sitting=sitting, participant=attempt.participant)

    assert returned == attempt


def test_quiz_on_paper_is_not_begun_on_a_screen() -> None:
    sitting = make_sitting(quiz=make_quiz(), pace=Sitting.Pace.PAPER)

    with pytest.raises(ValidationError) as error:
        start_in_sitting(sitting=sitting, participant=uuid.uuid4())

    assert (error.value.message, Attempt.objects.count()) == (ON_PAPER, 0)


@pytest.mark.parametrize(("late", "stored"), [(30 * SECOND, 1), (30 * SECOND + INSTANT, 0)])
def test_answer_is_stored_until_half_a_minute_after_the_end(late: timedelta, stored: int) -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    attempt = take_part(sitting)
    assert sitting.closes_at
    answer = Answer(option=questions(attempt)[0].options[0])
    delivery = Delivery(sitting.closes_at + late)

    try:
        respond(attempt=attempt, number=1, answer=answer, delivery=delivery)
        refusal = None
    except AnswerRefusedError as error:
        refusal = error.refusal

    assert (refusal, Response.objects.count()) == (None if stored else Refusal.OVER, stored)


def test_answer_is_of_the_moment_at_which_it_arrived() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    attempt = take_part(sitting)
    answer = Answer(option=questions(attempt)[0].options[0])
    moment = sitting.opens_at + 7 * SECOND

    respond(attempt=attempt, number=1, answer=answer, delivery=Delivery(moment))

    assert Response.objects.get().answered_at == moment


def test_answer_in_a_pause_is_refused_and_after_it_stored() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    pause(sitting=sitting)

    with pytest.raises(AnswerRefusedError) as error:
        choose(attempt, 1, 1)
    resume(sitting=sitting)
    choose(attempt, 1, 2)

    assert error.value.refusal is Refusal.PAUSED
    assert [str(response) for response in Response.objects.all()] == ["Herald only"]


def test_answer_that_is_stored_is_not_refused_when_it_comes_again_after_the_end() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    choose(attempt, 1, 2)
    close_sitting(sitting=sitting)

    question = choose(attempt, 1, 2)

    assert (str(question.response), Response.objects.count()) == ("Herald only", 1)


def test_teacher_who_has_closed_the_sitting_meanwhile_takes_no_answer() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    close_sitting(sitting=sitting)

    with pytest.raises(AnswerRefusedError) as error:
        choose(attempt, 1, 1)

    assert (error.value.refusal, Response.objects.count()) == (Refusal.OVER, 0)


@pytest.mark.parametrize(
    ("stop", "refusal"), [(pause, Refusal.PAUSED), (close_sitting, Refusal.OVER)]
)
def test_answer_that_was_on_its_way_when_the_teacher_stopped_is_refused(
    stop: Callable[..., Sitting], refusal: Refusal
) -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    answer = Answer(option=questions(attempt)[0].options[0])
    stop(sitting=sitting)

    with pytest.raises(AnswerRefusedError) as error:
        respond(attempt=attempt, number=1, answer=answer)

    assert (error.value.refusal, Response.objects.count()) == (refusal, 0)


def test_proof_that_is_refused_on_its_way_is_not_taken_for_given() -> None:
    sitting = make_sitting(quiz=make_quiz(items=[make_proved_item()]))
    attempt = take_part(sitting)
    choose(attempt, 1, 1)
    seen = again(attempt)
    (question,) = questions(seen)
    pause(sitting=sitting)

    with pytest.raises(AnswerRefusedError):
        prove(attempt=seen, number=1, tapped=question.item.proof()[0])

    assert question.stage is Stage.PROOF


def test_attempt_is_finished_when_it_is_seen_after_the_grace() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    attempt = take_part(sitting)
    assert sitting.closes_at
    late = sitting.closes_at + 30 * SECOND

    finish_if_late(attempt=attempt, moment=late)
    in_grace = Attempt.objects.get().finished_at
    finish_if_late(attempt=attempt, moment=late + INSTANT)

    assert (in_grace, Attempt.objects.get().finished_at) == (None, sitting.closes_at)


def test_finished_attempt_and_one_alone_stay_as_they_are() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    finished, alone = take_part(sitting), begin(sitting.quiz)
    close_sitting(sitting=sitting)
    finished = again(finished)
    before = finished.finished_at

    for attempt in (finished, alone):
        finish_if_late(attempt=attempt, moment=sitting.opens_at + 5 * MINUTE)

    assert (again(finished).finished_at, again(alone).finished_at) == (before, None)


def test_what_had_no_answer_at_the_end_counts_as_nothing() -> None:
    story_item = make_proved_item()
    quiz = make_quiz(items=[story_item, make_proved_item(story=story_item.story)])
    sitting = make_sitting(quiz=quiz)
    attempt = take_part(sitting)
    choose(attempt, 1, 1)

    close_sitting(sitting=sitting)

    result = score(questions(again(attempt)))
    assert (result.points, result.total, result.answered, result.unanswered) == (1, 4, 0, 2)


@pytest.mark.parametrize("feedback", Quiz.Feedback)
def test_led_question_is_answered_once_and_comes_back_no_more(feedback: Quiz.Feedback) -> None:
    quiz = make_quiz(feedback=feedback, repeats_missed=True)
    sitting = make_led(quiz)
    attempt = take_part(sitting)

    first = choose(attempt, 1, 2)
    lead_to(sitting, 2, Phase.ASKING)
    second = choose(attempt, 2, 2)

    after = again(attempt)
    assert [first.stage, second.stage] == [Stage.DONE, Stage.DONE]
    assert (len(questions(after)), after.finished_at) == (2, None)


def test_led_question_has_to_be_asked() -> None:
    sitting = make_led()
    attempt = take_part(sitting)

    with pytest.raises(AnswerRefusedError) as early:
        choose(attempt, 2, 1)
    lead_to(sitting, 2, Phase.ASKING)
    with pytest.raises(AnswerRefusedError) as late:
        choose(attempt, 1, 1)
    choose(attempt, 2, 1)

    assert [early.value.refusal, late.value.refusal] == [Refusal.GONE_ON, Refusal.GONE_ON]
    assert Response.objects.count() == 1


def test_only_what_the_teacher_asked_is_in_the_result() -> None:
    sitting = make_led()
    attempt = take_part(sitting)
    choose(attempt, 1, 1)

    close_sitting(sitting=sitting)

    result = score(questions(again(attempt)))
    assert (result.points, result.total, result.questions) == (1, 1, 1)


def reachable(attempt: Attempt) -> list[int]:
    attempt = again(attempt)
    all_questions = questions(attempt)
    return [n for n in range(4) if reachable_question(attempt, all_questions, n)]


def test_question_asked_now_is_reachable_and_so_are_answered_ones() -> None:
    item = make_item()
    items = [item, make_item(story=item.story), make_item(story=item.story)]
    sitting = make_led(make_quiz(items=items))
    diligent, late = take_part(sitting), take_part(sitting)
    seen = [reachable(diligent)]

    choose(diligent, 1, 1)
    lead_to(sitting, 2, Phase.ASKING)
    seen += [reachable(diligent), reachable(late)]
    close_sitting(sitting=sitting)
    seen += [reachable(diligent), reachable(late)]

    assert seen == [[1], [1, 2], [2], [1], []]


def test_question_to_answer_now_is_the_one_the_teacher_asks() -> None:
    sitting = make_led(number=2)
    attempt = take_part(sitting)
    all_questions = questions(attempt)
    before = current_number(attempt, all_questions)

    close_sitting(sitting=sitting)

    assert (before, current_number(again(attempt), all_questions)) == (2, None)
