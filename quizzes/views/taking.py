"""Taking a quiz: its page, its questions one by one, and each answer."""

import uuid
from dataclasses import fields

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from coverage_app.htmx import HtmxRequest
from quizzes.models import Attempt, Quiz
from quizzes.taking.asking import Asked, ask, form_given
from quizzes.taking.attempts import start
from quizzes.taking.forms import revision_of
from quizzes.taking.pacing import AnswerRefusedError, Refusal, is_held, pace_of, refusal_of
from quizzes.taking.participants import known_participant, participant_key
from quizzes.taking.questions import Question, Stage, questions, reachable_question, rewound
from quizzes.taking.results import result_of
from quizzes.taking.telling import takes_step
from quizzes.views.own_attempts import next_page, own_attempt, question_url, sent_on
from quizzes.views.receipts import Receipt, receipted


@require_GET
@login_not_required
@never_cache
def quiz_detail(request: HttpRequest, pk: int) -> HttpResponse:
    visible = Quiz.objects.published().visible_to(request.user)
    quiz = get_object_or_404(visible.with_story().with_question_counts(), pk=pk)
    mine = Attempt.objects.for_participant(known_participant(request)).of_quiz(quiz).counted()
    last = mine.finished().with_questions().newest_first().first()
    context = {
        "quiz": quiz,
        "may_start": quiz.may_be_taken_alone(request.user),
        "unfinished": mine.unfinished().newest_first().first(),
        "last": result_of(last) if last else None,
    }
    return render(request, "quizzes/quiz_detail.html", context)


@require_POST
@login_not_required
def attempt_create(request: HtmxRequest, pk: int) -> HttpResponse:
    visible = Quiz.objects.published().visible_to(request.user).with_story()
    quiz = get_object_or_404(visible, pk=pk)
    if not quiz.may_be_taken_alone(request.user):
        raise Http404
    attempt = start(quiz=quiz, participant=participant_key(request))
    return sent_on(request, attempt.get_absolute_url())


@require_GET
@login_not_required
@never_cache
def attempt_detail(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    attempt = own_attempt(request, pk, timezone.now())
    return redirect(next_page(attempt, questions(attempt)))


@require_GET
@login_not_required
@never_cache
def attempt_question(request: HttpRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    attempt = own_attempt(request, pk, timezone.now())
    all_questions = questions(attempt)
    question = reachable_question(attempt, all_questions, number)
    if question is None or is_held(attempt):
        return redirect(next_page(attempt, all_questions))
    return _page(request, ask(attempt, all_questions, question))


@require_POST
@login_not_required
def response_create(request: HtmxRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    moment = timezone.now()
    attempt = own_attempt(request, pk, moment)
    all_questions = questions(attempt)
    question = reachable_question(attempt, all_questions, number)
    if question is None:
        if refusal := refusal_of(attempt.sitting, number, moment):
            messages.warning(request, f"{refusal.value}.")
        return receipted(sent_on(request, next_page(attempt, all_questions)), Receipt.REFUSED)
    answered = _answered(attempt, all_questions, question, request.POST)
    if answered is None:
        return _stored(request, attempt, all_questions, number)
    form = form_given(attempt, all_questions, answered, request.POST)
    if not form.is_valid():
        asked = ask(attempt, all_questions, answered, request.POST)
        return receipted(_shown(request, asked, all_questions), Receipt.INVALID)
    try:
        all_questions = form.store(attempt, moment)
    except AnswerRefusedError as error:
        asked = ask(attempt, all_questions, answered, request.POST)
        return _refused(request, asked, error)
    return _stored(request, attempt, all_questions, number)


def _stored(
    request: HtmxRequest, attempt: Attempt, all_questions: tuple[Question, ...], number: int
) -> HttpResponse:
    """Show how a question stands now, and say whether the answer that was sent is in."""
    asked = ask(attempt, all_questions, all_questions[number - 1])
    receipt = _receipt(asked, revision_of(request.POST))
    return receipted(_shown(request, asked, all_questions), receipt)


def _answered(
    attempt: Attempt, all_questions: tuple[Question, ...], question: Question, data: QueryDict
) -> Question | None:
    """Return the question as the step of the form was shown for it; none if that comes too late."""
    given = data.get("step", Stage.ANSWER.value)
    step = next((stage for stage in Stage if stage.value == given), Stage.DONE)
    is_taken = takes_step(attempt, all_questions, question, step, revision_of(data))
    return rewound(question, step) if is_taken else None


def _receipt(asked: Asked, revision: int) -> Receipt:
    stored = asked.question.response
    is_in = stored is not None and stored.revision >= revision
    return Receipt.STORED if is_in else Receipt.REFUSED


def _shown(request: HtmxRequest, asked: Asked, all_questions: tuple[Question, ...]) -> HttpResponse:
    attempt, question = asked.attempt, asked.question
    if asked.form.is_bound:
        return _fragment(request, asked) if request.htmx else _page(request, asked)
    is_kept = question.is_done and not attempt.tells_at_once and not attempt.is_led
    if is_kept:
        return sent_on(request, next_page(attempt, all_questions))
    if not request.htmx:
        return redirect(question_url(attempt, question.number))
    return _fragment(request, asked)


def _refused(request: HtmxRequest, asked: Asked, error: AnswerRefusedError) -> HttpResponse:
    """Say why an answer is not stored, and keep it on the page if it may be sent again."""
    receipt = Receipt.LATER if error.refusal is Refusal.PAUSED else Receipt.REFUSED
    if not error.refusal.keeps_the_page:
        messages.warning(request, f"{error}.")
        return receipted(sent_on(request, asked.attempt.get_absolute_url()), receipt)
    asked.form.add_error(None, str(error))
    page = _fragment(request, asked) if request.htmx else _page(request, asked)
    return receipted(page, receipt)


def _page(request: HttpRequest, asked: Asked) -> HttpResponse:
    context = _context(asked) | {"pace": pace_of(asked.attempt, timezone.now())}
    return render(request, "quizzes/attempt_question.html", context)


def _fragment(request: HttpRequest, asked: Asked) -> HttpResponse:
    return render(request, "quizzes/_question.html", _context(asked))


def _context(asked: Asked) -> dict[str, object]:
    return {field.name: getattr(asked, field.name) for field in fields(asked)}
