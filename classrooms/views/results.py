"""What comes of quizzes: of one in a class, of all in a class, and of one student."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from classrooms.models import Student
from classrooms.results.assignment_results import results_of
from classrooms.results.gradebook import gradebook_of
from classrooms.results.history import history_of
from classrooms.views.assignments import own_assignment
from classrooms.views.classrooms import own_classroom


@require_safe
@never_cache
def assignment_results(request: HttpRequest, pk: int) -> HttpResponse:
    assignment = own_assignment(request, pk)
    context = {"assignment": assignment, "results": results_of(assignment)}
    return render(request, "classrooms/assignment_results.html", context)


@require_safe
@never_cache
def classroom_gradebook(request: HttpRequest, pk: int) -> HttpResponse:
    context = {"gradebook": gradebook_of(own_classroom(request, pk))}
    return render(request, "classrooms/classroom_gradebook.html", context)


@require_safe
@never_cache
def student_detail(request: HttpRequest, pk: int) -> HttpResponse:
    mine = Student.objects.for_teacher(request.user).with_classroom().with_real_names()
    context = {"history": history_of(get_object_or_404(mine, pk=pk))}
    return render(request, "classrooms/student_detail.html", context)
