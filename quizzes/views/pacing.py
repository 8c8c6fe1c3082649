"""Waiting for the teacher: the page that does, and what every page of a sitting asks meanwhile."""

import uuid

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_htmx.http import HttpResponseClientRedirect

from limits.clock import now
from quizzes.models import Attempt
from quizzes.taking.pacing import is_held, is_shown, pace_of, words_on
from quizzes.taking.participants import known_participant
from quizzes.taking.questions import questions, reachable_question
from quizzes.views.own_attempts import next_page, own_attempt


@require_safe
@login_not_required
@never_cache
def attempt_wait(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    moment = now()
    attempt = own_attempt(request, pk, moment)
    if not is_held(attempt):
        return redirect(next_page(attempt, questions(attempt)))
    context = {"attempt": attempt, "pace": pace_of(attempt, moment)}
    return render(request, "quizzes/attempt_wait.html", context)


@require_safe
@login_not_required
@never_cache
def attempt_pace(request: HttpRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    """Say nothing while nothing has changed; then move on, unless an answer is being given.

    The number is that of the question on the page, or 0.
    """
    moment = now()
    mine = Attempt.objects.for_participant(known_participant(request)).in_sittings()
    pace = pace_of(get_object_or_404(mine, pk=pk), moment)
    if pace and pace.version == request.GET.get("version"):
        return HttpResponse(status=204)
    attempt = own_attempt(request, pk, moment)
    all_questions = questions(attempt)
    question = reachable_question(attempt, all_questions, number)
    if question is None or question.is_done or is_shown(attempt, number):
        return HttpResponseClientRedirect(next_page(attempt, all_questions))
    context = {
        "attempt": attempt,
        "pace": pace,
        "number": number,
        "words": words_on(attempt),  # a page that was opened after the change says it by itself
    }
    return render(request, "quizzes/_pace.html", context)
