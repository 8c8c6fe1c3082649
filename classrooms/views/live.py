"""A quiz of a class while it goes on: what its teacher presses, and what the big screen shows."""

from django.contrib import messages
from django.core.exceptions import BadRequest, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.leading.counts import counts_version
from classrooms.leading.live import live_of
from classrooms.leading.reading import LENSES, lenses_of, set_lens
from classrooms.leading.states import version_of
from classrooms.leading.steps import Step, take_step
from classrooms.models import Assignment
from classrooms.models.assignments import AssignmentQuerySet
from classrooms.views.assignments import own_assignment
from coverage_app.htmx import HtmxRequest
from limits.clock import now
from quizzes.views.numbers import number_in

SCREEN = "screen"


@require_safe
@never_cache
def assignment_live(request: HttpRequest, pk: int) -> HttpResponse:
    """Show how the quiz stands and what may be done next; nothing when the page knows already."""
    return _standing(request, pk, "classrooms/_live.html")


@require_safe
@never_cache
def assignment_board(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the big screen what has changed."""
    return _standing(request, pk, "classrooms/_board.html")


@require_safe
@never_cache
def assignment_counts(request: HttpRequest, pk: int) -> HttpResponse:
    """Show how many have answered; nothing when nobody has done anything since."""
    moment = now()
    known = get_object_or_404(_mine(request), pk=pk)
    if request.GET.get("version") == counts_version(known, moment):
        return HttpResponse(status=204)
    context = {"live": live_of(own_assignment(request, pk), moment)}
    return render(request, "classrooms/_counts.html", context)


@require_safe
@never_cache
def assignment_screen(request: HttpRequest, pk: int) -> HttpResponse:
    context = {"live": live_of(own_assignment(request, pk), now())}
    return render(request, "classrooms/assignment_screen.html", context)


@require_POST
def assignment_step(request: HtmxRequest, pk: int) -> HttpResponse:
    """Go a step on; the button stands on the teacher's page and on the big screen."""
    assignment = get_object_or_404(_mine(request), pk=pk)
    step, number = request.POST.get("step", ""), number_in(request.POST.get("number", ""))
    if step not in set(Step) or number is None:
        raise BadRequest("a step and the number of its question")
    problem = ""
    try:
        take_step(step=Step(step), sitting=assignment.sitting, number=number)
    except ValidationError as error:
        problem = error.messages[0]
    is_screen = request.POST.get("on") == SCREEN
    if request.htmx:
        live = live_of(own_assignment(request, pk), now())
        fragment = "classrooms/_board.html" if is_screen else "classrooms/_live.html"
        return render(request, fragment, {"live": live, "problem": problem})
    if problem:
        messages.error(request, problem)
    return redirect(_screen_url(pk) if is_screen else assignment.get_absolute_url())


@require_POST
def assignment_lens(request: HtmxRequest, pk: int) -> HttpResponse:
    """Send the class to a lens of the story, or do so no longer."""
    assignment = get_object_or_404(_mine(request), pk=pk)
    name = request.POST.get("lens", "")
    if name not in LENSES:
        raise BadRequest("a lens by the name of its tab")
    held = set_lens(assignment=assignment, name=name, is_open=request.POST.get("wish") == "open")
    if not request.htmx:
        return redirect(assignment)
    context = {"assignment": assignment, "lenses": lenses_of(held)}
    return render(request, "classrooms/_reading.html", context)


def _mine(request: HttpRequest) -> AssignmentQuerySet:
    return Assignment.objects.for_teacher(request.user).with_sittings()


def _standing(request: HttpRequest, pk: int, fragment: str) -> HttpResponse:
    moment = now()
    known = get_object_or_404(_mine(request), pk=pk)
    if request.GET.get("version") == version_of(known.sitting, moment):
        return HttpResponse(status=204)
    return render(request, fragment, {"live": live_of(own_assignment(request, pk), moment)})


def _screen_url(pk: int) -> str:
    return reverse("classrooms:assignment_screen", args=[pk])
