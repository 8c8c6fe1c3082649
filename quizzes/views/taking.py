"""Taking a quiz: its page, its questions one by one, and each answer."""

import uuid
from dataclasses import fields

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from coverage_app.htmx import HtmxRequest
from limits.clock import now
from quizzes.models import Attempt, Quiz
from quizzes.taking.answering import Outcome, take_answer
from quizzes.taking.asking import Asked, ask
from quizzes.taking.attempts import start
from quizzes.taking.forms import revision_of
from quizzes.taking.pacing import Refusal, is_held, pace_of
from quizzes.taking.participants import known_participant, participant_key
from quizzes.taking.questions import Question, questions, reachable_question
from quizzes.taking.results import result_of
from quizzes.views.own_attempts import (
    CLASS,
    next_page,
    open_question,
    own_attempt,
    question_url,
    sent_on,
    sent_to_the_class,
    waits_for_the_class,
)
from quizzes.views.receipts import Receipt, receipted

# Of an answer that is not stored: one that is not filled in, and one that may be sent again.
RECEIPTS = {None: Receipt.INVALID, Refusal.PAUSED: Receipt.LATER}


@require_safe
@login_not_required
@never_cache
def quiz_detail(request: HttpRequest, pk: int) -> HttpResponse:
    visible = Quiz.objects.published().visible_to(request.user)
    quiz = get_object_or_404(visible.with_story().with_question_counts(), pk=pk)
    mine = Attempt.objects.for_participant(known_participant(request)).of_quiz(quiz).counted()
    last = mine.finished().with_questions().newest_first().first()
    unfinished = mine.unfinished().newest_first()
    if is_taken_together := quiz.is_taken_together_by(request.user):
        unfinished = unfinished.in_sittings()
    context = {
        "quiz": quiz,
        "is_taken_together": is_taken_together,
        "may_start": quiz.may_be_taken_alone(request.user),
        "unfinished": unfinished.first(),
        "last": result_of(last) if last else None,
    }
    return render(request, "quizzes/quiz_detail.html", context)


@require_POST
@login_not_required
def attempt_create(request: HtmxRequest, pk: int) -> HttpResponse:
    visible = Quiz.objects.published().visible_to(request.user).with_story()
    quiz = get_object_or_404(visible, pk=pk)
    if quiz.is_taken_together_by(request.user):
        return sent_to_the_class(request)
    if not quiz.may_be_taken_alone(request.user):
        raise Http404
    attempt = start(quiz=quiz, participant=participant_key(request))
    return sent_on(request, attempt.get_absolute_url())


@require_safe
@login_not_required
@never_cache
def attempt_detail(request: HtmxRequest, pk: uuid.UUID) -> HttpResponse:
    attempt = own_attempt(request, pk, now())
    if waits_for_the_class(request, attempt):
        return sent_to_the_class(request)
    return redirect(next_page(attempt, questions(attempt)))


@require_safe
@login_not_required
@never_cache
def attempt_question(request: HtmxRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    attempt = own_attempt(request, pk, now())
    if waits_for_the_class(request, attempt):
        return sent_to_the_class(request)
    all_questions = questions(attempt)
    question = reachable_question(attempt, all_questions, number)
    if question is None or is_held(attempt):
        return redirect(next_page(attempt, all_questions))
    return _page(request, ask(attempt, all_questions, question))


def first_page(request: HttpRequest, attempt: Attempt) -> HttpResponse:
    """Answer what began an attempt with its question at once, if it has one to answer now.

    A class begins together, and each student is spared a second request. The page says which
    address it has (``here``), and answers.js puts it there: a reload does not begin again.
    """
    all_questions = questions(attempt)
    question = open_question(attempt, all_questions)
    if question is None:
        return redirect(next_page(attempt, all_questions))
    here = question_url(attempt, question.number)
    return _page(request, ask(attempt, all_questions, question), here)


@require_POST
@login_not_required
def response_create(request: HtmxRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    moment = now()
    attempt = own_attempt(request, pk, moment)
    if waits_for_the_class(request, attempt):
        return receipted(sent_on(request, reverse(CLASS)), Receipt.LATER)
    try:
        outcome = take_answer(attempt, number, request.POST, moment)
    except Attempt.DoesNotExist as erased:
        raise Http404 from erased
    if outcome.is_out_of_reach:
        return _sent_away(request, outcome)
    if outcome.to_show_again:
        asked = ask(attempt, outcome.questions, outcome.to_show_again, request.POST)
        return _asked_again(request, asked, outcome.refusal)
    asked = ask(attempt, outcome.questions, outcome.questions[number - 1])
    receipt = _receipt(asked, revision_of(request.POST))
    return receipted(_shown(request, asked, outcome.questions), receipt)


def _receipt(asked: Asked, revision: int) -> Receipt:
    stored = asked.question.response
    is_in = stored is not None and stored.revision >= revision
    return Receipt.STORED if is_in else Receipt.REFUSED


def _shown(request: HtmxRequest, asked: Asked, all_questions: tuple[Question, ...]) -> HttpResponse:
    attempt, question = asked.attempt, asked.question
    is_kept = question.is_done and not attempt.tells_at_once and not attempt.is_led
    if is_kept:
        return sent_on(request, next_page(attempt, all_questions))
    if not request.htmx:
        return redirect(question_url(attempt, question.number))
    return _fragment(request, asked)


def _sent_away(request: HtmxRequest, outcome: Outcome) -> HttpResponse:
    if outcome.refusal:
        messages.warning(request, f"{outcome.refusal.value}.")
    place = next_page(outcome.attempt, outcome.questions)
    return receipted(sent_on(request, place), Receipt.REFUSED)


def _asked_again(request: HtmxRequest, asked: Asked, refusal: Refusal | None) -> HttpResponse:
    """Say what is missing or why an answer is not stored; keep it if it may be sent again."""
    if refusal and not refusal.keeps_the_page:
        messages.warning(request, f"{refusal.value}.")
        place = asked.attempt.get_absolute_url()
        return receipted(sent_on(request, place), Receipt.REFUSED)
    if refusal:
        asked.form.add_error(None, refusal.value)
    page = _fragment(request, asked) if request.htmx else _page(request, asked)
    return receipted(page, RECEIPTS.get(refusal, Receipt.REFUSED))


def _page(request: HttpRequest, asked: Asked, here: str = "") -> HttpResponse:
    context = _context(asked) | {"pace": pace_of(asked.attempt, now()), "here": here}
    return render(request, "quizzes/attempt_question.html", context)


def _fragment(request: HttpRequest, asked: Asked) -> HttpResponse:
    return render(request, "quizzes/_question.html", _context(asked))


def _context(asked: Asked) -> dict[str, object]:
    return {field.name: getattr(asked, field.name) for field in fields(asked)}
