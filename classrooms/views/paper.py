"""A quiz of a class on paper: the handout, its key, and typing in what was ticked."""

from typing import cast

from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.models import Assignment, Student
from classrooms.paper.entries import Grid, grid_of, papers_of, quiz_on_paper
from classrooms.paper.forms import PaperForm
from classrooms.views.assignments import own_assignment
from coverage_app.htmx import HtmxRequest
from limits.limited import limited
from limits.table import EXPORTS
from quizzes.paper.entering import enter_paper
from quizzes.paper.printing import Place, sheet_file, sheet_page


@require_safe
def assignment_handout(request: HttpRequest, pk: int) -> HttpResponse:
    assignment = own_assignment(request, pk)
    place = _place(assignment, "handout")
    return sheet_page(request, quiz_on_paper(assignment), "handout", place)


@require_safe
def assignment_key(request: HttpRequest, pk: int) -> HttpResponse:
    assignment = own_assignment(request, pk)
    return sheet_page(request, quiz_on_paper(assignment), "key", _place(assignment, "key"))


@require_POST
@limited(EXPORTS)
def assignment_pdf(request: HttpRequest, pk: int, sheet: str) -> HttpResponse:
    assignment = own_assignment(request, pk)
    return sheet_file(request, quiz_on_paper(assignment), sheet, _place(assignment, sheet))


@require_safe
@never_cache
def assignment_entry(request: HttpRequest, pk: int) -> HttpResponse:
    assignment = _on_paper(request, pk)
    return _page(request, grid_of(papers_of(assignment)))


@require_POST
def entry_update(request: HtmxRequest, pk: int, student: int) -> HttpResponse:
    """Store the paper of one student, or say at each field what cannot be read."""
    assignment = _on_paper(request, pk)
    whose = get_object_or_404(Student.objects.in_classroom(assignment.classroom), pk=student)
    papers = papers_of(assignment)
    form = PaperForm(whose, papers.questions, data=request.POST)
    if form.is_valid():
        enter_paper(
            sitting=assignment.sitting,
            participant=whose.key,
            answers=form.answers(),
            entered_by=cast(User, request.user),
        )
        if not request.htmx:
            return redirect(_next_row(grid_of(papers), whose))
    grid = grid_of(papers, typed=None if form.is_valid() else form)
    if not request.htmx:
        return _page(request, grid, form)
    context = {"grid": grid, "row": grid.row_of(whose), "is_news": True}
    return render(request, "classrooms/_entry_row.html", context)


def _on_paper(request: HttpRequest, pk: int) -> Assignment:
    assignment = own_assignment(request, pk)
    if not assignment.sitting.is_on_paper:
        raise Http404
    return assignment


def _page(request: HttpRequest, grid: Grid, form: PaperForm | None = None) -> HttpResponse:
    context = {"grid": grid, "assignment": grid.assignment, "form": form}
    return render(request, "classrooms/assignment_entry.html", context)


def _next_row(grid: Grid, student: Student) -> str:
    """Return the address of the field in which the next row begins: a browser focuses it."""
    address = reverse("classrooms:assignment_entry", args=[grid.assignment.pk])
    return f"{address}#{grid.row_after(student).form.first_id}"


def _place(assignment: Assignment, sheet: str) -> Place:
    page = "assignment_key" if sheet == "key" else "assignment_handout"
    return Place(
        back=assignment.get_absolute_url(),
        address=reverse(f"classrooms:{page}", args=[assignment.pk]),
        pdf=reverse("classrooms:assignment_pdf", args=[assignment.pk, sheet]),
        classroom=assignment.classroom.name,
    )
