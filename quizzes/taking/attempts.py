"""Start an attempt, and store what is answered in it."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from quizzes.models import Attempt, Evidence, Option, Quiz, Response
from quizzes.taking.questions import Question, Stage, arranged, next_open_number, questions


@dataclass(frozen=True, slots=True)
class Answer:
    """What a form gives: an option, options for the prompts of a match, or words of one's own."""

    option: Option | None = None
    matched: tuple[int, ...] = ()
    text: str = ""
    confidence: int | None = None


def start(*, quiz: Quiz, participant: uuid.UUID) -> Attempt:
    """Begin an attempt, or return the unfinished one; two clicks at once begin one attempt."""
    mine = Attempt.objects.unfinished()
    attempt, is_new = mine.get_or_create(quiz=quiz, participant=participant)
    if is_new or _waits_for_an_answer(attempt):
        return attempt
    _finish(attempt)
    return mine.get_or_create(quiz=quiz, participant=participant)[0]


def respond(*, attempt: Attempt, number: int, answer: Answer) -> tuple[Question, ...]:
    """Store the answer to a question, once: the first answer wins.

    A first wrong choice that a hint follows is kept beside the answer. Returns the questions as
    they stand then.
    """

    def change(question: Question, response: Response) -> None:
        is_wrong = answer.option is not None and not answer.option.is_key
        has_hint = attempt.quiz.feedback == Quiz.Feedback.RETRY and question.may_be_tried_again
        if is_wrong and has_hint:
            response.first_option = answer.option
        else:
            response.option = answer.option
        response.matched, response.text = list(answer.matched), answer.text
        response.confidence = answer.confidence

    return _store(attempt, number, Stage.ANSWER, change)


def choose_again(*, attempt: Attempt, number: int, option: Option) -> tuple[Question, ...]:
    """Store the second try after a hint, once."""

    def change(question: Question, response: Response) -> None:
        response.option = option

    return _store(attempt, number, Stage.RETRY, change)


def prove(*, attempt: Attempt, number: int, tapped: Evidence) -> tuple[Question, ...]:
    """Store the sentence that was tapped as the proof of an answer, once."""

    def change(question: Question, response: Response) -> None:
        response.tapped = tapped

    return _store(attempt, number, Stage.PROOF, change)


@transaction.atomic
def _store(
    attempt: Attempt, number: int, stage: Stage, change: Callable[[Question, Response], None]
) -> tuple[Question, ...]:
    """Store a step of a question if that is what it waits for, and finish with the last one."""
    # PostgreSQL waits here for another answer of the same attempt, SQLite at the beginning.
    locked = Attempt.objects.select_for_update().get(pk=attempt.pk)
    locked.quiz = attempt.quiz  # its questions have been read
    stored = {it.pk: it for it in locked.responses.with_answers()}
    question = arranged(locked, stored.values())[number - 1]
    if question.stage is not stage:
        return arranged(locked, stored.values())
    response = question.response or Response(
        attempt=locked, item=question.item, round=question.round
    )
    change(question, response)
    response.save()
    stored[response.pk] = response
    all_questions = arranged(locked, stored.values())
    if next_open_number(all_questions) is None:
        _finish(locked)
    return all_questions


def _waits_for_an_answer(attempt: Attempt) -> bool:
    """Tell whether something is open still; not so if the quiz has come to ask for less."""
    known = Attempt.objects.with_questions().get(pk=attempt.pk)
    return next_open_number(questions(known)) is not None


def _finish(attempt: Attempt) -> None:
    attempt.finished_at = timezone.now()
    attempt.save(update_fields=["finished_at"])
