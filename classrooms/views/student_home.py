"""The page of a class as its students see it."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from classrooms.joining.codes import grouped, return_code
from classrooms.middleware import ClassroomRequest


@require_GET
@login_not_required
@never_cache
def student_home(request: ClassroomRequest) -> HttpResponse:
    student = request.student
    if student is None:
        return redirect("classrooms:join")
    context = {"student": student, "return_code": grouped(return_code(student.key))}
    return render(request, "classrooms/student_home.html", context)
