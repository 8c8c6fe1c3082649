"""The attempts of the browser that asks, and where each goes on."""

import uuid
from datetime import datetime

from django.contrib import messages
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

CLASS = "classrooms:student_home"
TOGETHER = (
    "Your class takes this quiz together. You can take it alone, or go on with what you began "
    "alone, when that is over."
)


def own_attempt(request: HttpRequest, pk: uuid.UUID, moment: datetime) -> Attempt:
    """Fetch an attempt and take it up."""
    mine = Attempt.objects.for_participant(known_participant(request))
    attempt = get_object_or_404(mine.without_questions(), pk=pk)
    take_up(attempt, moment)
    return attempt


def take_up(attempt: Attempt, moment: datetime) -> None:
    """Give an attempt its questions; one whose time is up is finished when it is seen."""
    remember_places(attempt.quiz)
    finish_if_late(attempt=attempt, moment=moment)


def waits_for_the_class(request: HttpRequest, attempt: Attempt) -> bool:
    """Tell whether it was begun alone, and a group of who asks takes the quiz now."""
    is_alone = attempt.sitting_id is None and not attempt.is_practice
    is_open = attempt.finished_at is None
    return is_alone and is_open and attempt.quiz.is_taken_together_by(request.user)


def sent_to_the_class(request: HtmxRequest) -> HttpResponse:
    messages.warning(request, TOGETHER)
    return sent_on(request, reverse(CLASS))


def next_page(attempt: Attempt, all_questions: tuple[Question, ...]) -> str:
    """Where an attempt goes on: a question, its result, or a page that waits for the teacher."""
    if is_held(attempt):
        return reverse("quizzes:attempt_wait", args=[attempt.pk])
    question = open_question(attempt, all_questions)
    if question is None:
        return reverse("quizzes:attempt_result", args=[attempt.pk])
    return question_url(attempt, question.number)


def open_question(attempt: Attempt, all_questions: tuple[Question, ...]) -> Question | None:
    """Return the question that an attempt goes on with, unless it is held or over."""
    number = current_number(attempt, all_questions)
    if number is None or is_held(attempt) or is_over(attempt, all_questions):
        return None
    return all_questions[number - 1]


def question_url(attempt: Attempt, number: int) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def sent_on(request: HtmxRequest, url: str) -> HttpResponse:
    """Send the whole page on, also when htmx would have put the answer into a part of it."""
    return HttpResponseClientRedirect(url) if request.htmx else redirect(url)
