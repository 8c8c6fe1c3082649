"""What is stored about a student, to print or to download; and what is stored about anybody."""

import dataclasses

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from classrooms.keeping.stored import StoredStudent, stored_about, stored_about_me
from classrooms.middleware import ClassroomRequest
from classrooms.models import DAYS_KEPT, LONGEST_KEPT
from classrooms.views.keeping import own_student
from limits.limited import limited
from limits.table import EXPORTS

SECONDS_OF_A_DAY = 24 * 60 * 60


@require_safe
@login_not_required
def privacy(request: HttpRequest) -> HttpResponse:
    context = {
        "usual_days": DAYS_KEPT,
        "most_days": LONGEST_KEPT,
        "session_days": settings.SESSION_COOKIE_AGE // SECONDS_OF_A_DAY,
    }
    return render(request, "classrooms/privacy.html", context)


@require_safe
@never_cache
def student_stored(request: HttpRequest, pk: int) -> HttpResponse:
    student = own_student(request, pk)
    context = {"student": student, "stored": stored_about(student)}
    return render(request, "classrooms/student_stored.html", context)


@require_safe
@never_cache
@limited(EXPORTS)
def student_export(request: HttpRequest, pk: int) -> HttpResponse:
    return _download(stored_about(own_student(request, pk)))


@require_safe
@login_not_required
@never_cache
def own_stored(request: ClassroomRequest) -> HttpResponse:
    if request.student is None:
        return redirect("classrooms:join")
    context = {"student": request.student, "stored": stored_about_me(request.student)}
    return render(request, "classrooms/own_stored.html", context)


@require_safe
@login_not_required
@never_cache
def own_export(request: ClassroomRequest) -> HttpResponse:
    if request.student is None:
        return redirect("classrooms:join")
    return _download(stored_about_me(request.student))


def _download(stored: StoredStudent) -> JsonResponse:
    """Give it as a file that people can read too: in lines, with letters as they are."""
    response = JsonResponse(
        dataclasses.asdict(stored), json_dumps_params={"indent": 2, "ensure_ascii": False}
    )
    name = slugify(stored.nickname) or "student"
    response["Content-Disposition"] = f'attachment; filename="stored-about-{name}.json"'
    return response
