"""Start an attempt and store what is answered in it."""

import uuid

import pytest

from quizzes.models import Attempt, Quiz, Response
from quizzes.taking.attempts import Answer, respond, start
from quizzes.taking.questions import Stage, questions
from tests.quiz_factories import (
    make_attempt,
    make_item,
    make_match_item,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import again, begin, choose, make_proved_item, tap, try_again

pytestmark = pytest.mark.django_db


def test_start_begins_an_attempt() -> None:
    quiz = make_quiz()
    participant = uuid.uuid4()

    attempt = start(quiz=quiz, participant=participant)

    stored = Attempt.objects.get()
    assert (stored, stored.quiz, stored.participant, stored.finished_at) == (
        attempt,
        quiz,
        participant,
        None,
    )


def test_start_goes_on_with_the_unfinished_attempt() -> None:
    attempt = make_attempt(answers=[1])

    again = start(quiz=attempt.quiz, participant=attempt.participant)

    assert again == attempt


def test_start_begins_anew_after_a_finished_attempt() -> None:
    finished = make_attempt(answers=[1, 1])

    again = start(quiz=finished.quiz, participant=finished.participant)

    assert (again == finished, again.responses.count()) == (False, 0)


def test_start_does_not_go_on_with_the_attempt_of_somebody_else() -> None:
    attempt = make_attempt()

    other = start(quiz=attempt.quiz, participant=uuid.uuid4())

    assert other != attempt


def test_start_begins_anew_when_the_quiz_asks_for_no_more_than_was_answered() -> None:
    left = begin(make_quiz(items=[make_item()], repeats_missed=True))
    choose(left, 1, 2)
    Quiz.objects.update(repeats_missed=False)

    new = start(quiz=Quiz.objects.get(), participant=left.participant)

    left.refresh_from_db()
    assert (new == left, left.finished_at is None) == (False, False)


def test_response_is_stored() -> None:
    attempt = make_attempt()

    question = choose(attempt, 1, 2)

    stored = Response.objects.get()
    assert (stored, str(stored.item), str(stored.option)) == (
        question.response,
        "Which text gives the result of the vote?",
        "Herald only",
    )


def test_first_answer_wins() -> None:
    attempt = make_attempt()
    first = choose(attempt, 1, 2)

    second = choose(attempt, 1, 1)

    assert (second.response, str(second.response), Response.objects.count()) == (
        first.response,
        "Herald only",
        1,
    )


def test_how_sure_the_student_was_is_stored() -> None:
    attempt = make_attempt()
    option = attempt.quiz.items.all()[0].options.get(position=1)

    respond(attempt=attempt, number=1, answer=Answer(option=option, confidence=3))

    assert Response.objects.get().confidence == Response.Confidence.SURE


def test_match_and_open_answers_are_stored() -> None:
    match = make_match_item()
    attempt = begin(make_quiz(items=[match, make_open_item(story=match.story)]))

    respond(attempt=attempt, number=1, answer=Answer(matched=(1, 2)))
    respond(attempt=attempt, number=2, answer=Answer(text="They voted."))

    assert [(it.matched, it.text, str(it)) for it in attempt.responses.order_by("pk")] == [
        ([1, 2], "", "seven; nine"),
        ([], "They voted.", "They voted."),
    ]


def test_attempt_is_finished_with_its_last_response() -> None:
    attempt = make_attempt()

    choose(attempt, 1, 1)
    between = Attempt.objects.get().finished_at
    last = choose(attempt, 2, 1)

    finished_at = Attempt.objects.get().finished_at
    assert between is None
    assert finished_at is not None
    assert last.response is not None
    assert finished_at >= last.response.answered_at


def test_two_tabs_that_answer_what_the_other_has_open_finish_the_attempt() -> None:
    attempt = make_attempt()
    one, other = again(attempt), again(attempt)
    answers = [Answer(option=question.options[0]) for question in questions(one)]
    questions(other)

    respond(attempt=one, number=1, answer=answers[0])
    stand = respond(attempt=other, number=2, answer=answers[1])

    assert [question.stage for question in stand] == [Stage.DONE, Stage.DONE]
    assert again(attempt).finished_at is not None


def test_change_is_counted_once_for_what_was_read_before_it() -> None:
    attempt = make_attempt()
    one, other = again(attempt), again(attempt)

    counted = (one.count_change(), other.count_change(), again(attempt).count_change())

    assert (counted, again(attempt).changes) == ((True, False, True), 2)


def test_attempt_is_finished_once() -> None:
    attempt = make_attempt(answers=[1, 1])
    finished_at = attempt.finished_at

    choose(attempt, 2, 2)

    assert Attempt.objects.get().finished_at == finished_at


def test_answer_is_complete_only_with_its_proof() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))

    chosen = choose(attempt, 1, 1)
    between = Attempt.objects.get().finished_at
    tapped = tap(attempt, 1, "It voted seven to two.")

    assert (chosen.stage, between, tapped.stage) == (Stage.PROOF, None, Stage.DONE)
    assert Attempt.objects.get().finished_at is not None


def test_first_tapped_sentence_wins() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 1)

    tap(attempt, 1, "The hall was full.")
    tap(attempt, 1, "It voted seven to two.")

    assert str(Response.objects.get().tapped) == "The hall was full."


def test_sentence_tapped_before_an_answer_is_not_stored() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))

    question = tap(attempt, 1, "It voted seven to two.")

    assert (question.stage, Response.objects.count()) == (Stage.ANSWER, 0)


def test_wrong_choice_before_a_hint_is_kept_beside_the_second() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))

    first = choose(attempt, 1, 2)
    second = try_again(attempt, 1, 1)

    stored = Response.objects.get()
    assert (first.stage, second.stage) == (Stage.RETRY, Stage.DONE)
    assert (str(stored.first_option), str(stored.option)) == ("Herald only", "Gazette only")


def test_right_choice_needs_no_second_try() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))

    question = choose(attempt, 1, 1)

    assert question.stage is Stage.DONE
    assert Response.objects.get().first_option is None


def test_second_try_counts_once() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)

    try_again(attempt, 1, 3)
    try_again(attempt, 1, 1)

    assert str(Response.objects.get().option) == "Both texts"


def test_other_first_answer_at_the_same_time_is_no_second_try() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)

    question = choose(attempt, 1, 1)

    assert (question.stage, Response.objects.get().option) == (Stage.RETRY, None)


def test_of_two_options_there_is_no_second_try() -> None:
    item = make_item()
    item.options.filter(position__gt=2).delete()
    attempt = begin(make_quiz(items=[item], feedback=Quiz.Feedback.RETRY))

    question = choose(attempt, 1, 2)

    assert question.stage is Stage.DONE


def test_attempt_is_finished_when_what_was_missed_has_come_back() -> None:
    attempt = begin(make_quiz(repeats_missed=True))
    choose(attempt, 1, 2)
    choose(attempt, 2, 1)
    between = Attempt.objects.get().finished_at

    choose(attempt, 3, 2)

    assert between is None
    assert Attempt.objects.get().finished_at is not None
    assert [(it.round, str(it)) for it in Response.objects.order_by("pk")] == [
        (1, "Herald only"),
        (1, "Gazette only"),
        (2, "Herald only"),
    ]
