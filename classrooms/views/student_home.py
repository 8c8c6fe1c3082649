"""The page of a class as its students see it: what is to do, and the way into it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from classrooms.joining.codes import grouped, return_code
from classrooms.middleware import ClassroomRequest
from classrooms.models import Assignment
from classrooms.student_work import version_of, work_of
from limits.clock import now
from quizzes.taking.attempts import start_in_sitting
from quizzes.views.own_attempts import take_up
from quizzes.views.taking import first_page


@require_safe
@login_not_required
@never_cache
def student_home(request: ClassroomRequest) -> HttpResponse:
    student = request.student
    if student is None:
        return redirect("classrooms:join")
    context = {
        "student": student,
        "return_code": grouped(return_code(student.key)),
        "work": work_of(student, now()),
    }
    return render(request, "classrooms/student_home.html", context)


@require_safe
@login_not_required
@never_cache
def student_work(request: ClassroomRequest) -> HttpResponse:
    """Say nothing while the class has got nothing new."""
    moment = now()
    if request.student is None:
        return HttpResponseClientRedirect(reverse("classrooms:join"))
    if request.GET.get("version") == version_of(request.student, moment):
        return HttpResponse(status=204)
    context = {"work": work_of(request.student, moment)}
    return render(request, "classrooms/_student_work.html", context)


@require_POST
@login_not_required
@never_cache
def assignment_start(request: ClassroomRequest, pk: int) -> HttpResponse:
    student = request.student
    if student is None:
        return redirect("classrooms:join")
    moment = now()
    given = Assignment.objects.for_student(student).with_sittings()
    sitting = get_object_or_404(given, pk=pk).sitting
    try:
        attempt = start_in_sitting(sitting=sitting, participant=student.key, moment=moment)
    except ValidationError as error:
        messages.error(request, error.message)
        return redirect("classrooms:student_home")
    take_up(attempt, moment)
    return first_page(request, attempt)
