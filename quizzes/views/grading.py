"""The teacher reads open answers, one at a time and without a name."""

from typing import cast

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from coverage_app.htmx import HtmxRequest
from coverage_app.views.teacher_door import teacher_or_404
from quizzes.grading.answers import grade, reading_of
from quizzes.grading.forms import GradeForm
from quizzes.models import Quiz, Response, ResponseQuerySet
from quizzes.views.numbers import number_in


@require_safe
def grading_list(request: HttpRequest) -> HttpResponse:
    teacher = teacher_or_404(request)
    quizzes = Quiz.objects.read_by(teacher).with_open_answers(teacher)
    return render(request, "quizzes/grading_list.html", {"quizzes": quizzes})


@require_safe
@never_cache
def grading_detail(request: HttpRequest, pk: int) -> HttpResponse:
    quiz = get_object_or_404(Quiz.objects.read_by(request.user).with_story(), pk=pk)
    wanted = _asked_for(request, "answer", quiz)
    context = _context(request, quiz, wanted) | {"graded": _asked_for(request, "graded", quiz)}
    return render(request, "quizzes/grading_detail.html", context)


@require_POST
def grade_create(request: HtmxRequest, pk: int) -> HttpResponse:
    mine = Response.objects.editable_by(request.user).open_answers().with_item()
    response = get_object_or_404(mine, pk=pk)
    quiz = response.attempt.quiz
    form = GradeForm(response, request.POST)
    if not form.is_valid():
        page = "quizzes/_grading.html" if request.htmx else "quizzes/grading_detail.html"
        return render(request, page, _context(request, quiz, response) | {"form": form})
    points = form.cleaned_data["grade"]
    grade(response=response, points=points, graded_by=cast(User, request.user))
    if not request.htmx:
        address = reverse("quizzes:grading_detail", args=[quiz.pk], query={"graded": pk})
        return redirect(address)
    return render(request, "quizzes/_grading.html", _context(request, quiz) | {"graded": response})


def _asked_for(request: HttpRequest, name: str, quiz: Quiz) -> Response | None:
    """Return the answer of the quiz that the address names, if it names one."""
    number = number_in(request.GET.get(name, ""))
    if number is None:
        return None
    answers = _answers(request, quiz).with_item()
    return get_object_or_404(answers, pk=number)


def _answers(request: HttpRequest, quiz: Quiz) -> ResponseQuerySet:
    return Response.objects.editable_by(request.user).of_quiz(quiz).open_answers()


def _context(request: HttpRequest, quiz: Quiz, wanted: Response | None = None) -> dict[str, object]:
    reading = reading_of(quiz, _answers(request, quiz), wanted)
    response = reading.response
    form = GradeForm(response) if response else None
    return {"story": quiz.story, "reading": reading, "form": form}
