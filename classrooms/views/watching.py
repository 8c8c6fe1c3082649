"""What a teacher sees while a class answers: the grid, one answer, a question to talk about."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.models import Assignment
from classrooms.views.assignments import own_assignment
from classrooms.views.hidden_names import hide_names, hides_names
from classrooms.watching.answers import answer_of
from classrooms.watching.grid import grid_of
from classrooms.watching.talk import talk_of
from classrooms.watching.version import grid_version
from limits.clock import now


@require_safe
@never_cache
def assignment_grid(request: HttpRequest, pk: int) -> HttpResponse:
    """Show how every answer stands; nothing when the page knows already."""
    moment, is_hidden = now(), hides_names(request)
    mine = Assignment.objects.for_teacher(request.user).with_sittings().with_roster()
    known = get_object_or_404(mine, pk=pk)
    version = grid_version(known, known.roster, moment, hides_names=is_hidden)
    if request.GET.get("version") == version:
        return HttpResponse(status=204)
    grid = grid_of(own_assignment(request, pk), moment, hides_names=is_hidden)
    return render(request, "classrooms/_grid.html", {"grid": grid, "is_swap": True})


@require_POST
def assignment_names(request: HttpRequest, pk: int) -> HttpResponse:
    """Hide the names of students from this browser, or show them again."""
    assignment = own_assignment(request, pk)
    hide_names(request, is_wish=request.POST.get("wish") == "hide")
    return redirect(f"{assignment.get_absolute_url()}#answers-{pk}")


@require_safe
@never_cache
def assignment_talk(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Show a question to the class, with no name on it: what was answered, and the proof."""
    talk = talk_of(own_assignment(request, pk), number, now())
    if talk is None:
        raise Http404
    return render(request, "classrooms/assignment_talk.html", {"talk": talk})


@require_safe
@never_cache
def assignment_answer(request: HttpRequest, pk: int, student: int, number: int) -> HttpResponse:
    """Show the teacher what one student answered, with the proof."""
    assignment = own_assignment(request, pk)
    answer = answer_of(assignment, student, number, hides_names=hides_names(request))
    if answer is None:
        raise Http404
    return render(request, "classrooms/assignment_answer.html", {"answer": answer})
