"""Start an attempt, and store what is answered in it."""

import uuid
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from limits.clock import now
from quizzes.models import Attempt, Evidence, Option, Quiz, Response, Sitting
from quizzes.taking.holding import wait_for_holders
from quizzes.taking.pacing import AnswerRefusedError, Refusal, refusal_of
from quizzes.taking.questions import Question, Stage, arranged, missed, next_open_number, questions
from quizzes.taking.telling import are_told, takes_step

NOT_BEGUN = "This quiz has not begun yet."
OVER = "This quiz is over. Nobody can begin it any more."
ON_PAPER = "This quiz is on paper."
NOTHING_TO_PRACTICE = "There is nothing to practise in this quiz now."


@dataclass(frozen=True, slots=True)
class Answer:
    """What a form gives: an option, options for the prompts of a match, or words of one's own."""

    option: Option | None = None
    matched: tuple[int, ...] = ()
    text: str = ""
    confidence: int | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """When an answer arrived, and the how-manieth change of this answer it is."""

    moment: datetime = field(default_factory=now)
    revision: int = 0


def start(*, quiz: Quiz, participant: uuid.UUID) -> Attempt:
    """Begin an attempt, or return the unfinished one; two clicks at once begin one attempt."""
    mine = Attempt.objects.alone().unfinished()
    attempt, is_new = mine.get_or_create(quiz=quiz, participant=participant)
    if is_new or _waits_for_an_answer(attempt):
        return attempt
    _finish(attempt)
    return mine.get_or_create(quiz=quiz, participant=participant)[0]


def start_in_sitting(
    *, sitting: Sitting, participant: uuid.UUID, moment: datetime | None = None
) -> Attempt:
    """Begin the one attempt at a sitting, or return it; a new one only while the sitting is on.

    It has the sitting that was given, and the quiz of that.
    """
    mine = Attempt.objects.of_sitting(sitting).for_participant(participant)
    attempt = mine.first() or _begin(sitting, participant, moment or now())
    attempt.sitting, attempt.quiz = sitting, sitting.quiz
    return attempt


def start_practice(*, attempt: Attempt) -> Attempt:
    """Begin to practice what was missed in a finished attempt, or go on with that."""
    all_questions = questions(attempt)
    is_ready = attempt.finished_at is not None and are_told(attempt, all_questions)
    if attempt.is_practice or not is_ready or not missed(attempt, all_questions):
        raise ValidationError(NOTHING_TO_PRACTICE)
    return Attempt.objects.unfinished().get_or_create(
        practice_of=attempt, quiz=attempt.quiz, participant=attempt.participant
    )[0]


def finish_if_late(*, attempt: Attempt, moment: datetime) -> None:
    """Finish an attempt whose sitting takes no more answers."""
    if end_if_late(attempt=attempt, moment=moment):
        attempt.save(update_fields=["finished_at"])


def end_if_late(*, attempt: Attempt, moment: datetime) -> bool:
    """Let an attempt end with its sitting, without storing that; tell whether it does so now.

    Nobody stores anything when the time of a sitting is up: whoever looks finds it over.
    """
    sitting = attempt.sitting
    if attempt.finished_at or sitting is None or sitting.takes_answers(moment):
        return False
    attempt.finished_at = max(attempt.started_at, sitting.closed_at or sitting.closes_at or moment)
    return True


def respond(
    *, attempt: Attempt, number: int, answer: Answer, delivery: Delivery | None = None
) -> tuple[Question, ...]:
    """Store the answer to a question; the first one wins, unless a later revision comes in time.

    A first wrong choice that a hint follows is kept beside the answer. Returns the questions as
    they stand then. Raises AnswerRefusedError where the sitting does not take the answer now.
    """

    def change(question: Question, response: Response) -> None:
        is_wrong = answer.option is not None and not answer.option.is_key
        has_hint = attempt.gives_hints and question.may_be_tried_again
        if is_wrong and has_hint:
            response.first_option = answer.option
        else:
            response.option = answer.option
        response.matched, response.text = list(answer.matched), answer.text
        response.confidence = answer.confidence

    return _store(attempt, number, Stage.ANSWER, change, delivery or Delivery())


def choose_again(
    *, attempt: Attempt, number: int, option: Option, delivery: Delivery | None = None
) -> tuple[Question, ...]:
    """Store the second try after a hint, as `respond` stores the first."""

    def change(question: Question, response: Response) -> None:
        response.option = option

    return _store(attempt, number, Stage.RETRY, change, delivery or Delivery())


def prove(
    *, attempt: Attempt, number: int, tapped: Evidence, delivery: Delivery | None = None
) -> tuple[Question, ...]:
    """Store the sentence that was tapped as the proof of an answer, as `respond` stores that."""

    def change(question: Question, response: Response) -> None:
        response.tapped = tapped

    return _store(attempt, number, Stage.PROOF, change, delivery or Delivery())


def _begin(sitting: Sitting, participant: uuid.UUID, moment: datetime) -> Attempt:
    if sitting.is_on_paper:
        raise ValidationError(ON_PAPER)
    if not sitting.has_begun(moment):
        raise ValidationError(NOT_BEGUN)
    if sitting.is_over(moment):
        raise ValidationError(OVER)
    new = Attempt(
        sitting=sitting, quiz_id=sitting.quiz_id, participant=participant, started_at=moment
    )
    try:
        with transaction.atomic():
            new.save(force_insert=True)
            wait_for_holders()  # one of them may be closing the sitting
            sitting.refresh_from_db(fields=["closed_at"])
            if sitting.closed_at is not None:
                raise ValidationError(OVER)
    except IntegrityError:  # begun by another click meanwhile
        return Attempt.objects.of_sitting(sitting).for_participant(participant).get()
    new.answers = []
    return new


Change = Callable[[Question, Response], None]


@transaction.atomic
def _store(
    attempt: Attempt, number: int, step: Stage, change: Change, delivery: Delivery
) -> tuple[Question, ...]:
    """Store a step of a question if that is what it waits for, and finish with the last one.

    What was read of the attempt holds, unless something was stored in it meanwhile: on SQLite
    everybody waits who stores anything, and little is read while they do.
    """
    known = attempt
    while (stored := _stored(known, number, step, change, delivery)) is None:
        known = Attempt.objects.held().get(pk=attempt.pk)
        known.quiz = attempt.quiz
    return stored


def _stored(
    attempt: Attempt, number: int, step: Stage, change: Change, delivery: Delivery
) -> tuple[Question, ...] | None:
    """Store a step in an attempt as it was read, or nothing if it has changed since."""
    all_questions = questions(attempt)
    if number > len(all_questions):  # it came back, and does so no more at the end
        raise AnswerRefusedError(Refusal.OVER)
    question = all_questions[number - 1]
    if not takes_step(attempt, all_questions, question, step, delivery.revision):
        return all_questions
    if refusal := refusal_of(attempt.sitting, number, delivery.moment):
        raise AnswerRefusedError(refusal)
    # A copy: where this is not stored, what was read stays as it was.
    response = copy(question.response) or Response(
        attempt=attempt, item=question.item, round=question.round, answered_at=delivery.moment
    )
    change(question, response)
    response.revision = max(response.revision, delivery.revision)
    all_questions = arranged(attempt, [*attempt.answers, response])
    is_through = next_open_number(all_questions) is None and not attempt.is_led
    if not attempt.count_change(finished_at=_end_of(attempt) if is_through else None):
        return None
    response.save(update_fields=Response.OF_A_STEP if response.pk else None)
    return all_questions


def _waits_for_an_answer(attempt: Attempt) -> bool:
    """Tell whether something is open still; not so if the quiz has come to ask for less."""
    known = Attempt.objects.with_questions().get(pk=attempt.pk)
    return next_open_number(questions(known)) is not None


def _finish(attempt: Attempt) -> None:
    attempt.finished_at = _end_of(attempt)
    attempt.save(update_fields=["finished_at"])


def _end_of(attempt: Attempt) -> datetime:
    return max(now(), attempt.started_at)  # a clock may be set back
