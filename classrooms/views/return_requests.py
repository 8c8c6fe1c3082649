"""Students who ask to come back, on the page of their class; the teacher lets them in or not."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.joining.codes import ticket
from classrooms.joining.returning import LASTS
from classrooms.middleware import ClassroomRequest
from classrooms.models import Classroom, ReturnRequest
from limits.clock import now


@dataclass(frozen=True, slots=True)
class Asking:
    """A student who asks, and the two signs that stand on the device."""

    request: ReturnRequest
    ticket: str


@dataclass(frozen=True, slots=True)
class WaitingList:
    """All who ask now, and a word that changes with them."""

    asking: tuple[Asking, ...]
    version: str


@require_safe
@never_cache
def return_request_list(request: HttpRequest, pk: int) -> HttpResponse:
    """Show who asks to come back; nothing when the page knows already."""
    classroom = get_object_or_404(Classroom.objects.for_teacher(request.user), pk=pk)
    waiting = waiting_list(classroom)
    if request.GET.get("version") == waiting.version:
        return HttpResponse(status=204)
    context = {"classroom": classroom, "waiting": waiting}
    return render(request, "classrooms/_return_requests.html", context)


@require_POST
def return_request_grant(request: ClassroomRequest, pk: int) -> HttpResponse:
    asked = _asked(request, pk)
    asked.granted_at = now()
    asked.save(update_fields=["granted_at"])
    return _show_again(request, asked.student.classroom)


@require_POST
def return_request_refuse(request: ClassroomRequest, pk: int) -> HttpResponse:
    asked = _asked(request, pk)
    asked.delete()
    return _show_again(request, asked.student.classroom)


def waiting_list(classroom: Classroom) -> WaitingList:
    asked = ReturnRequest.objects.of_classroom(classroom).waiting().with_students()
    asking = tuple(Asking(it, ticket(it.browser)) for it in asked.since(now() - LASTS))
    return WaitingList(asking, "-".join(str(it.request.pk) for it in asking))


def _asked(request: ClassroomRequest, pk: int) -> ReturnRequest:
    mine = ReturnRequest.objects.for_teacher(request.user).with_students()
    return get_object_or_404(mine, pk=pk)


def _show_again(request: ClassroomRequest, classroom: Classroom) -> HttpResponse:
    if not request.htmx:
        return redirect(classroom)
    context = {"classroom": classroom, "waiting": waiting_list(classroom)}
    return render(request, "classrooms/_return_requests.html", context)
