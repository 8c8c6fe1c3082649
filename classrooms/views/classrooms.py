"""A teacher's classes: the list, a new one, the page of one, and its code."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from classrooms.models import Classroom


@require_GET
def classroom_list(request: HttpRequest) -> HttpResponse:
    if not request.user.is_staff:
        raise Http404
    classes = Classroom.objects.for_teacher(request.user).with_student_counts().by_name()
    return render(request, "classrooms/classroom_list.html", {"classes": classes})
