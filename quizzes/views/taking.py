"""Taking a quiz: its page, its questions one by one, and each answer."""

import uuid
from dataclasses import fields

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect

from coverage_app.htmx import HtmxRequest
from quizzes.models import Attempt, Quiz
from quizzes.taking.asking import Asked, ask
from quizzes.taking.attempts import start
from quizzes.taking.participants import known_participant, participant_key
from quizzes.taking.questions import (
    Question,
    Stage,
    next_open_number,
    questions,
    reachable_question,
)
from quizzes.taking.results import result_of, reviews_of


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
        "last": result_of(last) if last else None,
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
    attempt = _own_attempt(request, pk)
    return redirect(_place(attempt, questions(attempt)))


@require_GET
@login_not_required
@never_cache
def attempt_question(request: HttpRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    attempt = _own_attempt(request, pk)
    all_questions = questions(attempt)
    question = reachable_question(all_questions, number)
    if question is None:
        return redirect(_place(attempt, all_questions))
    return _page(request, ask(attempt, all_questions, question))


@require_POST
@login_not_required
def response_create(request: HtmxRequest, pk: uuid.UUID, number: int) -> HttpResponse:
    attempt = _own_attempt(request, pk)
    all_questions = questions(attempt)
    question = reachable_question(all_questions, number)
    if question is None:
        return _sent_on(request, _place(attempt, all_questions))
    asked = ask(attempt, all_questions, question, _data_for(question, request.POST))
    if asked.form.is_bound and not asked.form.is_valid():
        return _fragment(request, asked) if request.htmx else _page(request, asked)
    if asked.form.is_bound:
        all_questions = asked.form.store(attempt)
        question = all_questions[number - 1]
        asked = ask(attempt, all_questions, question)
    if question.is_done and not attempt.quiz.tells_at_once:
        return _sent_on(request, _place(attempt, all_questions))
    if not request.htmx:
        return redirect(_question_url(attempt, number))
    return _fragment(request, asked)


@require_GET
@login_not_required
@never_cache
def attempt_result(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    mine = Attempt.objects.for_participant(known_participant(request))
    attempt = get_object_or_404(mine.with_options_and_evidence(), pk=pk)
    result = result_of(attempt)
    if not result.is_over:
        return redirect(_place(attempt, questions(attempt)))
    reviews = reviews_of(attempt) if result.is_told else ()
    context = {
        "attempt": attempt,
        "result": result,
        "score": result.score,
        "reviews": reviews,
        "has_sure_and_wrong": any(review.was_sure for review in reviews),
    }
    return render(request, "quizzes/attempt_result.html", context)


@require_GET
@login_not_required
@never_cache
def attempt_list(request: HttpRequest) -> HttpResponse:
    mine = Attempt.objects.for_participant(known_participant(request))
    results = [result_of(attempt) for attempt in mine.with_questions().newest_first()]
    return render(request, "quizzes/attempt_list.html", {"results": results})


def _own_attempt(request: HttpRequest, pk: uuid.UUID) -> Attempt:
    mine = Attempt.objects.for_participant(known_participant(request))
    return get_object_or_404(mine.with_questions(), pk=pk)


def _data_for(question: Question, data: QueryDict) -> QueryDict | None:
    """Pass over a form that was shown for another step of the question than it waits for."""
    is_current = data.get("step", Stage.ANSWER.value) == question.stage.value
    return data if is_current and not question.is_done else None


def _page(request: HttpRequest, asked: Asked) -> HttpResponse:
    return render(request, "quizzes/attempt_question.html", _context(asked))


def _fragment(request: HttpRequest, asked: Asked) -> HttpResponse:
    return render(request, "quizzes/_question.html", _context(asked))


def _context(asked: Asked) -> dict[str, object]:
    return {field.name: getattr(asked, field.name) for field in fields(asked)}


def _place(attempt: Attempt, all_questions: tuple[Question, ...]) -> str:
    """Where an attempt goes on: its first open question, or its result."""
    number = next_open_number(all_questions)
    if number is None:
        return reverse("quizzes:attempt_result", args=[attempt.pk])
    return _question_url(attempt, number)


def _question_url(attempt: Attempt, number: int) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def _sent_on(request: HtmxRequest, url: str) -> HttpResponse:
    """Send the whole page on, also when htmx would have put the answer into a part of it."""
    return HttpResponseClientRedirect(url) if request.htmx else redirect(url)
