"""Quizzes that a teacher gives to a class: a new one, the page of one, its removal."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.leading.assigning import give_quiz, loss_with, remove_assignment
from classrooms.leading.forms import AssignmentForm, ClosingForm
from classrooms.leading.live import live_of
from classrooms.leading.reading import lenses_of
from classrooms.models import Assignment, Classroom
from classrooms.views.classrooms import own_classroom
from classrooms.views.hidden_names import hides_names
from classrooms.watching.grid import grid_of
from limits.clock import now
from limits.once import once
from quizzes.models import Quiz
from quizzes.models.quizzes import QuizQuerySet
from quizzes.taking.sittings import change_closing


@require_safe
@never_cache
def assignment_new(request: HttpRequest, pk: int) -> HttpResponse:
    """Offer a form in which the quiz of the address is chosen already."""
    classroom = own_classroom(request, pk)
    form = AssignmentForm(_quizzes(request), initial={"quiz": request.GET.get("quiz")})
    return _new_page(request, classroom, form)


@require_POST
@once
def assignment_create(request: HttpRequest, pk: int) -> HttpResponse:
    classroom = own_classroom(request, pk)
    form = AssignmentForm(_quizzes(request), request.POST)
    if not form.is_valid():
        return _new_page(request, classroom, form)
    return redirect(give_quiz(classroom=classroom, plan=form.plan()))


@require_safe
@never_cache
def assignment_detail(request: HttpRequest, pk: int) -> HttpResponse:
    assignment = own_assignment(request, pk)
    form = ClosingForm(initial={"closes_at": assignment.sitting.closes_at})
    return _assignment_page(request, assignment, form)


@require_POST
def assignment_update(request: HttpRequest, pk: int) -> HttpResponse:
    """Change until when answers are taken."""
    assignment = own_assignment(request, pk)
    form = ClosingForm(request.POST)
    if not form.is_valid():
        return _assignment_page(request, assignment, form)
    try:
        change_closing(sitting=assignment.sitting, closes_at=form.cleaned_data["closes_at"])
    except ValidationError as error:
        form.add_error("closes_at", error)
        return _assignment_page(request, assignment, form)
    messages.success(request, "The closing time is changed.")
    return redirect(assignment)


@require_safe
@never_cache
def assignment_remove_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    assignment = own_assignment(request, pk)
    context = {"assignment": assignment, "loss": loss_with(assignment)}
    return render(request, "classrooms/assignment_remove_confirm.html", context)


@require_POST
def assignment_remove(request: HttpRequest, pk: int) -> HttpResponse:
    assignment = own_assignment(request, pk)
    remove_assignment(assignment=assignment)
    messages.success(request, f"“{assignment.sitting.quiz}” is taken away, with all answers.")
    return redirect(assignment.classroom)


def own_assignment(request: HttpRequest, pk: int) -> Assignment:
    mine = Assignment.objects.for_teacher(request.user).with_questions()
    return get_object_or_404(mine, pk=pk)


def _quizzes(request: HttpRequest) -> QuizQuerySet:
    published = Quiz.objects.published().visible_to(request.user)
    return published.with_question_counts().newest_first()


def _new_page(request: HttpRequest, classroom: Classroom, form: AssignmentForm) -> HttpResponse:
    context = {"classroom": classroom, "form": form, "has_quizzes": _quizzes(request).exists()}
    return render(request, "classrooms/assignment_new.html", context)


def _assignment_page(
    request: HttpRequest, assignment: Assignment, form: ClosingForm
) -> HttpResponse:
    story = assignment.sitting.quiz.story
    context = {
        "assignment": assignment,
        "sitting": assignment.sitting,
        "live": live_of(assignment, now()),
        "grid": grid_of(assignment, now(), hides_names=hides_names(request)),
        "lenses": lenses_of(assignment),
        "may_edit": story.is_editable_by(request.user),
        "form": form,
    }
    return render(request, "classrooms/assignment_detail.html", context)
