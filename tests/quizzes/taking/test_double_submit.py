"""Several answers at the same instant: the first one counts, whoever sends it."""

import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import connection
from django.urls import reverse

from quizzes.models import Attempt, Quiz, Response
from quizzes.taking.attempts import Answer, Delivery, respond, start, start_in_sitting
from quizzes.taking.pacing import AnswerRefusedError
from quizzes.taking.questions import questions
from quizzes.taking.sittings import close_sitting, open_question
from tests.classroom_factories import make_sitting
from tests.quiz_factories import browser_of, make_attempt, make_item, make_quiz
from tests.quizzes.answering import DECOYS, again, begin, choose, make_proved_item, tap, try_again
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import Phase, make_led, take_part

THREADS = 8
MANY = 50
WORDS_AFTER_CHOOSING = {
    1: ("A Gazette only Your answer, right", "B Herald only", "AB Both texts", "Neither text"),
    2: (
        "A Gazette only Right answer",
        "B Herald only Your answer",
        "AB Both texts",
        "Neither text",
    ),
    3: (
        "A Gazette only Right answer",
        "B Herald only",
        "AB Both texts Your answer",
        "Neither text",
    ),
    4: (
        "A Gazette only Right answer",
        "B Herald only",
        "AB Both texts",
        "Neither text Your answer",
    ),
}
Result = TypeVar("Result")

pytestmark = pytest.mark.usefixtures("real_database")


def at_once(act: Callable[[int], Result], threads: int = THREADS) -> list[Result]:
    """Call ``act`` with 1, 2, 3, ... in as many threads that begin together."""
    barrier = Barrier(threads)

    def begin(number: int) -> Result:
        barrier.wait()
        try:
            return act(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(begin, range(1, threads + 1)))


def test_eight_different_answers_at_once_store_one() -> None:
    attempt = make_attempt()

    returned = at_once(lambda number: choose(attempt, 1, 1 + number % 4))

    stored = Response.objects.get()
    responses = [question.response for question in returned if question.response]
    assert [response.pk for response in responses] == [stored.pk] * THREADS
    assert {response.option_id for response in responses} == {stored.option_id}


def test_eight_sentences_tapped_at_once_store_one() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 1)
    sentences = (*DECOYS, "It voted seven to two.")

    returned = at_once(lambda number: tap(attempt, 1, sentences[number % 3]))

    stored = Response.objects.get()
    responses = [question.response for question in returned if question.response]
    assert stored.tapped_id is not None
    assert [response.tapped_id for response in responses] == [stored.tapped_id] * THREADS


def test_eight_first_choices_at_once_are_one_and_no_second_try() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))

    returned = at_once(lambda number: choose(attempt, 1, 2 + number % 3))

    stored = Response.objects.get()
    responses = [question.response for question in returned if question.response]
    assert (stored.option_id, stored.first_option_id is None) == (None, False)
    assert {response.first_option_id for response in responses} == {stored.first_option_id}


def test_eight_second_tries_at_once_store_one() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)

    at_once(lambda number: try_again(attempt, 1, (1, 3, 4)[number % 3]))

    stored = Response.objects.get()
    assert (str(stored.first_option), stored.option_id is None) == ("Herald only", False)


def test_last_answer_sent_eight_times_finishes_the_attempt_once() -> None:
    attempt = make_attempt(answers=[1])

    at_once(lambda _: choose(attempt, 2, 1))

    stored = Response.objects.get(item__stem="Which text gives the numbers?")
    attempt.refresh_from_db()
    assert attempt.finished_at is not None
    assert attempt.finished_at >= stored.answered_at


def test_eight_tabs_of_one_browser_all_see_the_stored_answer() -> None:
    attempt = make_attempt()
    url = reverse("quizzes:response_create", args=[attempt.pk, 1])
    browsers = [browser_of(attempt) for _ in range(THREADS)]

    def answer(number: int) -> list[str]:
        data = {"option": 1 + number % 4}
        response = browsers[number - 1].post(url, data, headers={"hx-request": "true"})
        return words_of(response, "label", "opt")

    seen = at_once(answer)

    chosen = Response.objects.values_list("option__position", flat=True).get()
    assert {tuple(words) for words in seen} == {WORDS_AFTER_CHOOSING[chosen]}


@pytest.mark.parametrize("is_led", [False, True])
def test_one_answer_sent_fifty_times_at_once_is_one_response(is_led: bool) -> None:
    sitting = make_led() if is_led else make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    url = reverse("quizzes:response_create", args=[attempt.pk, 1])
    browsers = [browser_of(attempt) for _ in range(MANY)]

    def answer(number: int) -> int:
        data = {"option": "2", "revision": "0"}
        return browsers[number - 1].post(url, data, headers={"hx-request": "true"}).status_code

    statuses = at_once(answer, threads=MANY)

    stored = Response.objects.get()
    assert (statuses, str(stored), stored.revision) == ([200] * MANY, "Herald only", 0)


def test_highest_of_eight_revisions_at_once_counts() -> None:
    attempt = take_part(make_led())

    def answer(number: int) -> None:
        mine = again(attempt)
        option = questions(mine)[0].options[number % 4]
        delivery = Delivery(revision=number)
        respond(attempt=mine, number=1, answer=Answer(option=option), delivery=delivery)

    at_once(answer)

    stored = Response.objects.get()
    assert (stored.revision, str(stored)) == (THREADS, "Gazette only")


def test_answers_at_the_moment_of_closing_are_stored_or_refused_and_never_after_it() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempts = [take_part(sitting) for _ in range(THREADS)]

    def act(number: int) -> str:
        if number == THREADS:
            close_sitting(sitting=sitting)
            return "closed"
        try:
            choose(attempts[number - 1], 1, 1)
        except AnswerRefusedError as error:
            return error.refusal.name
        return "stored"

    ends = at_once(act)

    assert Attempt.objects.unfinished().count() == 0
    assert set(ends) <= {"stored", "OVER", "closed"}
    assert Response.objects.count() == ends.count("stored")


def test_teacher_who_clicks_eight_times_at_once_asks_one_question() -> None:
    sitting = make_led(phase=Phase.SHOWN)

    at_once(lambda _: open_question(sitting=sitting, number=2).question_number)

    sitting.refresh_from_db()
    assert (sitting.question_number, sitting.phase) == (2, "asking")


def test_eight_starts_in_a_sitting_at_once_begin_one_attempt() -> None:
    sitting = make_sitting(quiz=make_quiz())
    participant = uuid.uuid4()

    started = at_once(lambda _: start_in_sitting(sitting=sitting, participant=participant))

    assert {attempt.pk for attempt in started} == {Attempt.objects.get().pk}


def test_eight_starts_at_once_begin_one_attempt() -> None:
    quiz = make_quiz()
    participant = uuid.uuid4()

    started = at_once(lambda _: start(quiz=quiz, participant=participant))

    assert {attempt.pk for attempt in started} == {Attempt.objects.get().pk}


def test_sitting_is_closed_while_the_last_answers_come_in() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempts = [take_part(sitting) for _ in range(THREADS - 1)]
    for attempt in attempts:
        choose(attempt, 1, 1)

    def close_or_answer(number: int) -> None:
        if number == THREADS:
            close_sitting(sitting=sitting)
            return
        with suppress(AnswerRefusedError):
            choose(attempts[number - 1], 2, 1)

    at_once(close_or_answer)

    assert not Attempt.objects.unfinished().exists()
