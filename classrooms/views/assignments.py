"""Quizzes that a teacher gives to a class: the page of one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from classrooms.models import Assignment


@require_GET
@never_cache
def assignment_detail(request: HttpRequest, pk: int) -> HttpResponse:
    assignment = own_assignment(request, pk)
    context = {"assignment": assignment, "sitting": assignment.sitting}
    return render(request, "classrooms/assignment_detail.html", context)


def own_assignment(request: HttpRequest, pk: int) -> Assignment:
    mine = Assignment.objects.for_teacher(request.user).with_sittings()
    return get_object_or_404(mine, pk=pk)
