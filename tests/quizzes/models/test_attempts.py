"""What the database keeps true about attempts and responses, and whose they are."""

import uuid
from datetime import timedelta

import pytest
from django.db import IntegrityError

from quizzes.models import Attempt, Response
from tests.quiz_factories import make_attempt, make_quiz

pytestmark = pytest.mark.django_db


def test_attempts_for_a_participant_are_their_own() -> None:
    mine = make_attempt()
    make_attempt(quiz=mine.quiz)

    assert list(Attempt.objects.for_participant(mine.participant)) == [mine]


def test_nobody_has_no_attempts() -> None:
    make_attempt()

    assert list(Attempt.objects.for_participant(None)) == []


def test_attempts_are_parted_by_quiz_and_by_being_finished() -> None:
    quiz = make_quiz()
    open_attempt = make_attempt(quiz=quiz)
    finished = make_attempt(quiz=quiz, answers=[1, 1])
    make_attempt()

    attempts = Attempt.objects.of_quiz(quiz)

    assert [list(attempts.unfinished()), list(attempts.finished())] == [[open_attempt], [finished]]


def test_newest_attempts_come_first() -> None:
    quiz = make_quiz()
    older = make_attempt(quiz=quiz)
    newer = make_attempt(quiz=quiz)
    Attempt.objects.filter(pk=older.pk).update(started_at=newer.started_at - timedelta(days=1))

    assert list(Attempt.objects.newest_first()) == [newer, older]


def test_attempt_and_response_are_known_by_their_words() -> None:
    attempt = make_attempt(answers=[2])

    words = [str(attempt), str(attempt.responses.get())]

    assert words == [f"The vote, {attempt.started_at:%Y-%m-%d %H:%M}", "Herald only"]


def test_attempt_has_an_address() -> None:
    attempt = make_attempt()

    assert attempt.get_absolute_url() == f"/attempts/{attempt.pk}/"


def test_response_is_right_when_it_chose_the_key() -> None:
    attempt = make_attempt(answers=[1, 2])

    assert [response.is_right for response in attempt.responses.all()] == [True, False]


def test_second_unfinished_attempt_at_a_quiz_is_refused() -> None:
    attempt = make_attempt()

    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        make_attempt(quiz=attempt.quiz, participant=attempt.participant)


def test_new_attempt_after_a_finished_one_is_stored() -> None:
    participant = uuid.uuid4()
    finished = make_attempt(participant=participant, answers=[1, 1])
    make_attempt(quiz=finished.quiz, participant=participant)

    assert Attempt.objects.for_participant(participant).count() == 2


def test_attempt_that_finishes_before_it_starts_is_refused() -> None:
    attempt = make_attempt()

    with pytest.raises(IntegrityError, match="attempt_finishes_after_it_starts"):
        Attempt.objects.filter(pk=attempt.pk).update(
            finished_at=attempt.started_at - timedelta(seconds=1)
        )


def test_second_response_to_an_item_is_refused() -> None:
    attempt = make_attempt(answers=[1])
    first = attempt.responses.get()

    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        Response.objects.create(
            attempt=attempt, item=first.item, option=first.item.options.get(position=2)
        )
