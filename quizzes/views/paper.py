"""A quiz on paper, before any class is given it: the handout and its key."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from limits.limited import limited
from limits.table import EXPORTS
from quizzes.models import Quiz
from quizzes.paper.printing import Place, sheet_file, sheet_page


@require_safe
def quiz_handout(request: HttpRequest, pk: int) -> HttpResponse:
    return sheet_page(request, _quiz(request, pk), "handout", _place(pk, "handout"))


@require_safe
def quiz_key(request: HttpRequest, pk: int) -> HttpResponse:
    return sheet_page(request, _quiz(request, pk), "key", _place(pk, "key"))


@require_POST
@limited(EXPORTS)
def quiz_pdf(request: HttpRequest, pk: int, sheet: str) -> HttpResponse:
    return sheet_file(request, _quiz(request, pk), sheet, _place(pk, sheet))


def _quiz(request: HttpRequest, pk: int) -> Quiz:
    return get_object_or_404(Quiz.objects.editable_by(request.user).on_paper(), pk=pk)


def _place(pk: int, sheet: str) -> Place:
    return Place(
        back=reverse("quizzes:quiz_edit", args=[pk]),
        address=reverse(
            "quizzes:quiz_key" if sheet == "key" else "quizzes:quiz_handout", args=[pk]
        ),
        pdf=reverse("quizzes:quiz_pdf", args=[pk, sheet]),
    )
