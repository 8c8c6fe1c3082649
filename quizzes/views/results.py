"""What comes of an attempt: its result, all results, and a practice of what was missed."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from coverage_app.htmx import HtmxRequest
from limits.clock import now
from quizzes.models import Attempt
from quizzes.taking.attempts import finish_if_late, start_practice
from quizzes.taking.pacing import pace_of
from quizzes.taking.participants import known_participant
from quizzes.taking.questions import questions
from quizzes.taking.results import result_of, reviews_of
from quizzes.views.own_attempts import next_page, own_attempt, sent_on


@require_safe
@login_not_required
@never_cache
def attempt_result(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    moment = now()
    mine = Attempt.objects.for_participant(known_participant(request))
    attempt = get_object_or_404(mine.with_options_and_evidence(), pk=pk)
    finish_if_late(attempt=attempt, moment=moment)
    result = result_of(attempt)
    if not result.is_over:
        return redirect(next_page(attempt, questions(attempt)))
    reviews = reviews_of(attempt) if result.is_told else ()
    quiz = attempt.quiz
    is_alone = attempt.sitting_id is None
    context = {
        "attempt": attempt,
        "result": result,
        "score": result.score,
        "reviews": reviews,
        "may_start": is_alone and quiz.is_published() and quiz.may_be_taken_alone(request.user),
        "has_sure_and_wrong": any(review.was_sure for review in reviews),
        "pace": None if result.is_told else pace_of(attempt, moment),
    }
    return render(request, "quizzes/attempt_result.html", context)


@require_safe
@login_not_required
@never_cache
def attempt_list(request: HttpRequest) -> HttpResponse:
    mine = Attempt.objects.for_participant(known_participant(request)).counted()
    results = [result_of(attempt) for attempt in mine.with_questions().newest_first()]
    return render(request, "quizzes/attempt_list.html", {"results": results})


@require_POST
@login_not_required
def practice_create(request: HtmxRequest, pk: uuid.UUID) -> HttpResponse:
    attempt = own_attempt(request, pk, now())
    try:
        attempt = start_practice(attempt=attempt)
    except ValidationError as error:
        messages.error(request, error.message)
    return sent_on(request, attempt.get_absolute_url())
