"""Taking a quiz: its page, its questions one by one, and the result."""

import uuid
from dataclasses import dataclass, replace

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect

from coverage_app.htmx import HtmxRequest
from quizzes.attempts import (
    Question,
    Score,
    next_open_position,
    questions,
    reachable_question,
    respond,
    score,
    start,
)
from quizzes.feedback import Feedback, feedback_on, fetch_evidence
from quizzes.forms import AnswerForm
from quizzes.models import Attempt, Quiz
from quizzes.participants import known_participant, participant_key
from quizzes.progress import progress


@dataclass(frozen=True, slots=True)
class Result:
    """An attempt and how far it went."""

    attempt: Attempt
    score: Score


@dataclass(frozen=True, slots=True)
class Review:
    """A question of a finished attempt, looked at again."""

    question: Question
    feedback: Feedback


@require_GET
@login_not_required
@never_cache
def quiz_detail(request: HttpRequest, pk: int) -> HttpResponse:
    visible = Quiz.objects.published().visible_to(request.user)
    quiz = get_object_or_404(visible.with_story().with_question_counts(), pk=pk)
    mine = Attempt.objects.for_participant(known_participant(request)).of_quiz(quiz).newest_first()
    last = mine.finished().with_questions().first()
    context = {
        "quiz": quiz,
        "unfinished": mine.unfinished().first(),
        "last": Result(last, score(last)) if last else None,
    }
    return render(request, "quizzes/quiz_detail.html", context)


@require_POST
@login_not_required
def attempt_create(request: HtmxRequest, pk: int) -> HttpResponse:
    quiz = get_object_or_404(Quiz.objects.published().visible_to(request.user), pk=pk)
    attempt = start(quiz=quiz, participant=participant_key(request))
    return _sent_on(request, attempt.get_absolute_url())


@require_GET
@login_not_required
@never_cache
def attempt_detail(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    return redirect(_place(_own_attempt(request, pk)))


@require_GET
@login_not_required
@never_cache
def attempt_question(request: HttpRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    attempt = _own_attempt(request, pk)
    question = reachable_question(attempt, number)
    if question is None:
        return redirect(_place(attempt))
    data = request.GET if "option" in request.GET else None
    context = _question_context(attempt, question, AnswerForm(question, data))
    context["progress"] = progress(questions(attempt), current=number)
    return render(request, "quizzes/attempt_question.html", context)


@require_POST
@login_not_required
def response_create(request: HtmxRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    attempt = _own_attempt(request, pk)
    question = reachable_question(attempt, number)
    if question is None:
        return _sent_on(request, _place(attempt))
    form = AnswerForm(question, request.POST)
    if form.is_valid():
        option_position = int(form.cleaned_data["option"])
        response = respond(attempt=attempt, position=number, option_position=option_position)
        question = replace(question, response=response)
        form = AnswerForm(question)
    if not request.htmx:
        return redirect(_question_url(attempt, number) + ("?option=" if form.errors else ""))
    return render(request, "quizzes/_question.html", _question_context(attempt, question, form))


@require_GET
@login_not_required
@never_cache
def attempt_result(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    mine = Attempt.objects.for_participant(known_participant(request))
    attempt = get_object_or_404(mine.with_options_and_evidence(), pk=pk)
    if next_open_position(attempt):
        return redirect(_place(attempt))
    fetch_evidence([question.item for question in questions(attempt)])
    reviews = [
        Review(question, feedback_on(question.item, question.response))
        for question in questions(attempt)
        if question.response
    ]
    context = {"attempt": attempt, "score": score(attempt), "reviews": reviews}
    return render(request, "quizzes/attempt_result.html", context)


@require_GET
@login_not_required
@never_cache
def attempt_list(request: HttpRequest) -> HttpResponse:
    mine = Attempt.objects.for_participant(known_participant(request))
    results = [Result(attempt, score(attempt)) for attempt in mine.with_questions().newest_first()]
    return render(request, "quizzes/attempt_list.html", {"results": results})


def _own_attempt(request: HttpRequest, pk: uuid.UUID) -> Attempt:
    mine = Attempt.objects.for_participant(known_participant(request))
    return get_object_or_404(mine.with_questions(), pk=pk)


def _question_context(attempt: Attempt, question: Question, form: AnswerForm) -> dict[str, object]:
    response = question.response
    return {
        "attempt": attempt,
        "question": question,
        "total": len(questions(attempt)),
        "form": form,
        "feedback": feedback_on(question.item, response) if response else None,
    }


def _place(attempt: Attempt) -> str:
    """Where an attempt goes on: its first open question, or its result."""
    position = next_open_position(attempt)
    if position is None:
        return reverse("quizzes:attempt_result", args=[attempt.pk])
    return _question_url(attempt, position)


def _question_url(attempt: Attempt, number: int) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def _sent_on(request: HtmxRequest, url: str) -> HttpResponse:
    """Send the whole page on, also when htmx would have put the answer into a part of it."""
    return HttpResponseClientRedirect(url) if request.htmx else redirect(url)
