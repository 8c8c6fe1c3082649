"""A step of the teacher and an answer at the same instant: whichever is first counts for both."""

import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from threading import Event, Thread
from time import sleep

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction

from quizzes.models import Attempt, Quiz, Response, Sitting
from quizzes.taking.attempts import OVER, Answer, respond, start_in_sitting
from quizzes.taking.holding import hold
from quizzes.taking.pacing import AnswerRefusedError, Refusal
from quizzes.taking.questions import questions
from quizzes.taking.sittings import close_sitting, pause, resume
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_item, make_news_story, make_quiz
from tests.quizzes.answering import again, choose
from tests.quizzes.sitting_in import take_part

pytestmark = pytest.mark.usefixtures("real_database")
MANY, ROUNDS = 300, 5


@pytest.fixture
def quiz(real_database: None) -> Quiz:
    story = make_news_story()
    items = [make_item(story=story) for _ in range(3)]
    return make_quiz(items=items, feedback=Quiz.Feedback.END)


@contextmanager
def in_the_middle_of(step: Callable[..., Sitting], sitting: Sitting) -> Iterator[None]:
    """Let the teacher take a step that is stored half a second later."""
    begun = Event()

    def take_step() -> None:
        with closing(connection), transaction.atomic():
            step(sitting=sitting)
            begun.set()
            sleep(0.5)

    teacher = Thread(target=take_step)
    teacher.start()
    begun.wait()
    yield
    teacher.join()


@pytest.mark.parametrize(
    ("step", "refusal"), [(pause, Refusal.PAUSED), (close_sitting, Refusal.OVER)]
)
def test_answer_that_another_tab_and_then_the_teacher_overtake_is_refused(
    quiz: Quiz, step: Callable[..., Sitting], refusal: Refusal
) -> None:
    sitting = make_sitting(quiz=quiz)
    read = again(take_part(sitting))
    answer = Answer(option=questions(read)[1].options[0])
    choose(read, 1, 1)

    with in_the_middle_of(step, sitting), pytest.raises(AnswerRefusedError) as error:
        respond(attempt=read, number=2, answer=answer)

    assert error.value.refusal is refusal
    assert Response.objects.count() == 1


def test_answer_to_a_question_that_came_back_is_refused_when_the_teacher_closes() -> None:
    sitting = make_sitting(quiz=make_quiz(items=[make_item()], repeats_missed=True))
    attempt = take_part(sitting)
    choose(attempt, 1, 2)
    read = again(attempt)
    once_more = questions(read)[1]
    close_sitting(sitting=sitting)

    with pytest.raises(AnswerRefusedError) as error:
        respond(attempt=read, number=2, answer=Answer(option=once_more.options[0]))

    assert error.value.refusal is Refusal.OVER


def test_quiz_that_is_closed_while_somebody_begins_is_not_begun(quiz: Quiz) -> None:
    sitting = make_sitting(quiz=quiz)
    to_close = [Sitting.objects.get()]

    def close(execute: Callable[..., object], sql: str, *more: object) -> object:
        if "quizzes_attempt" in sql and to_close:  # after the sitting has been read
            found = execute(sql, *more)
            close_sitting(sitting=to_close.pop())
            return found
        return execute(sql, *more)

    with connection.execute_wrapper(close), pytest.raises(ValidationError, match=OVER):
        start_in_sitting(sitting=sitting, participant=uuid.uuid4())

    assert Attempt.objects.count() == 0


def test_quiz_that_is_being_closed_is_not_begun(quiz: Quiz) -> None:
    sitting = make_sitting(quiz=quiz)

    with in_the_middle_of(close_sitting, sitting), pytest.raises(ValidationError, match=OVER):
        start_in_sitting(sitting=sitting, participant=uuid.uuid4())

    assert Attempt.objects.count() == 0


def test_steps_of_the_teacher_wait_for_whoever_holds_attempts_in_their_order(quiz: Quiz) -> None:
    sitting = make_sitting(quiz=quiz)
    Attempt.objects.bulk_create(
        Attempt(quiz=quiz, sitting=sitting, participant=uuid.uuid4()) for _ in range(MANY)
    )

    def lead() -> None:
        with closing(connection):
            for step in (pause, resume) * ROUNDS:
                step(sitting=sitting)

    def hold_all() -> None:
        with closing(connection):
            for _ in range(2 * ROUNDS):
                with transaction.atomic():
                    hold(Attempt.objects.all())

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(lead), pool.submit(hold_all)]:
            done.result()
