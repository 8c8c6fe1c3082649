"""How a teacher leads a sitting: question by question, paused, closed and released.

Each step is taken once, however often its button is pressed: a page says which question it means,
and a page that another one has overtaken is told so with a ValidationError.
"""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.db.models.functions import Greatest

from limits.clock import now
from quizzes.models import Attempt, Quiz, Sitting
from quizzes.taking.holding import hold

NOT_LED = "Students take this quiz at their own pace. There is no question to open or close."
OVER = "This quiz is over."
OVERTAKEN = "The quiz has gone on meanwhile. Look at where it stands now."
NO_FURTHER_QUESTION = "That was the last question. Close the quiz to show students their results."
TIME_IS_UP = "This time is over already. Choose a later one."
CLOSES_FIRST = "It would close before it opens. Choose a later time."
NO_RELEASE = "Students see the answers of this quiz without a release."
Phase = Sitting.Phase


@transaction.atomic
def open_question(*, sitting: Sitting, number: int) -> Sitting:
    """Ask question ``number``, the first one or the one after the question that is shown."""
    held = _held_to_lead(sitting)
    if (held.question_number, held.phase) == (number, Phase.ASKING):
        return held
    is_next = number == held.question_number + 1 and held.phase in (Phase.WAITING, Phase.SHOWN)
    if not is_next:
        raise ValidationError(OVERTAKEN)
    if number > held.quiz.quiz_items.count():
        raise ValidationError(NO_FURTHER_QUESTION)
    return _kept(held, number, Phase.ASKING)


@transaction.atomic
def close_answers(*, sitting: Sitting, number: int) -> Sitting:
    """Take no more answers to question ``number``."""
    held = _held_at(sitting, number)
    return _kept(held, number, Phase.CLOSED) if held.phase == Phase.ASKING else held


@transaction.atomic
def show_answer(*, sitting: Sitting, number: int) -> Sitting:
    """Tell students what is right in question ``number``; no more answers are taken then."""
    return _kept(_held_at(sitting, number), number, Phase.SHOWN)


@transaction.atomic
def pause(*, sitting: Sitting) -> Sitting:
    """Take no answers until the sitting is resumed."""
    return _set_paused(_held_open(sitting), is_paused=True)


@transaction.atomic
def resume(*, sitting: Sitting) -> Sitting:
    return _set_paused(_held_open(sitting), is_paused=False)


@transaction.atomic
def open_now(*, sitting: Sitting) -> Sitting:
    """Let a sitting that was to open later begin at once."""
    held, moment = _held_open(sitting), now()
    return held if held.has_begun(moment) else _changed(held, opens_at=moment)


@transaction.atomic
def change_closing(*, sitting: Sitting, closes_at: datetime | None) -> Sitting:
    """Take answers until another moment, or until the teacher closes the sitting."""
    held = _held_open(sitting)
    if problem := closing_problem(held.opens_at, closes_at):
        raise ValidationError(problem)
    return _changed(held, closes_at=closes_at)


def closing_problem(opens_at: datetime, closes_at: datetime | None) -> str:
    """Say why a sitting that opens then cannot close at ``closes_at``; nothing where it can."""
    if closes_at is None:
        return ""
    if closes_at <= now():
        return TIME_IS_UP
    return CLOSES_FIRST if closes_at <= opens_at else ""


@transaction.atomic
def close_sitting(*, sitting: Sitting) -> Sitting:
    """Take no more answers at all, and finish every attempt as it stands."""
    held = _held(sitting)
    if held.closed_at is None:
        moment = now()
        _changed(held, closed_at=moment, is_paused=False)
        _finish_attempts(sitting=held, moment=moment)
    return held


@transaction.atomic
def release(*, sitting: Sitting) -> Sitting:
    """Show the answers to students who have finished and wait for them."""
    held = _held(sitting)
    if held.quiz.feedback != Quiz.Feedback.RELEASE or held.is_teacher_paced:
        raise ValidationError(NO_RELEASE)
    return _changed(held, released_at=now()) if held.released_at is None else held


def _held(sitting: Sitting) -> Sitting:
    """Fetch the sitting as it stands; two teachers, or two clicks, take turns here."""
    return Sitting.objects.select_for_update().get(pk=sitting.pk)


def _held_open(sitting: Sitting) -> Sitting:
    held = _held(sitting)
    if held.is_over(now()):
        raise ValidationError(OVER)
    return held


def _held_to_lead(sitting: Sitting) -> Sitting:
    held = _held_open(sitting)
    if not held.is_teacher_paced:
        raise ValidationError(NOT_LED)
    return held


def _held_at(sitting: Sitting, number: int) -> Sitting:
    held = _held_to_lead(sitting)
    if number < 1 or held.question_number != number:
        raise ValidationError(OVERTAKEN)
    return held


def _kept(held: Sitting, number: int, phase: str) -> Sitting:
    return _changed(held, question_number=number, phase=phase)


def _set_paused(held: Sitting, *, is_paused: bool) -> Sitting:
    return _changed(held, is_paused=is_paused)


def _finish_attempts(*, sitting: Sitting, moment: datetime) -> None:
    finished_at = Greatest("started_at", moment)  # a clock may have been set back meanwhile
    Attempt.objects.of_sitting(sitting).unfinished().update(finished_at=finished_at)


def _changed(held: Sitting, **new: object) -> Sitting:
    """Store what is new, after the answers that are being stored; others have to look again."""
    for name, value in new.items():
        setattr(held, name, value)
    held.save(update_fields=list(new))
    unfinished = Attempt.objects.of_sitting(held).unfinished()
    hold(unfinished)
    unfinished.update(changes=F("changes") + 1)
    return held
