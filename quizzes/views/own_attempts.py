"""The attempts of the browser that asks, and where each goes on."""

import uuid
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from coverage_app.htmx import HtmxRequest
from quizzes.models import Attempt
from quizzes.taking.attempts import finish_if_late
from quizzes.taking.pacing import is_held
from quizzes.taking.participants import known_participant
from quizzes.taking.places import remember_places
from quizzes.taking.questions import Question, current_number
from quizzes.taking.telling import is_over


def own_attempt(request: HttpRequest, pk: uuid.UUID, moment: datetime) -> Attempt:
    """Fetch an attempt with its questions; one whose time is up is finished when it is seen."""
    mine = Attempt.objects.for_participant(known_participant(request))
    attempt = get_object_or_404(mine.without_questions(), pk=pk)
    remember_places(attempt.quiz)
    finish_if_late(attempt=attempt, moment=moment)
    return attempt


def next_page(attempt: Attempt, all_questions: tuple[Question, ...]) -> str:
    """Where an attempt goes on: a question, its result, or a page that waits for the teacher."""
    if is_held(attempt):
        return reverse("quizzes:attempt_wait", args=[attempt.pk])
    number = current_number(attempt, all_questions)
    if number is None or is_over(attempt, all_questions):
        return reverse("quizzes:attempt_result", args=[attempt.pk])
    return question_url(attempt, number)


def question_url(attempt: Attempt, number: int) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def sent_on(request: HtmxRequest, url: str) -> HttpResponse:
    """Send the whole page on, also when htmx would have put the answer into a part of it."""
    return HttpResponseClientRedirect(url) if request.htmx else redirect(url)
