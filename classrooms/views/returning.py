"""Coming back on another device: by one's return code, or let in by the teacher."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from classrooms.joining.codes import ticket
from classrooms.joining.joins import enter
from classrooms.joining.returning import ask, asking_browser, request_from
from classrooms.joining_forms import ComingBackForm, ReturnForm
from classrooms.middleware import ClassroomRequest
from classrooms.models import ReturnRequest
from classrooms.views.joining import join_page, taken_page
from limits.clock import now
from limits.senders import sender_now
from limits.table import JOINS


@require_POST
@login_not_required
def join_return(request: ClassroomRequest) -> HttpResponse:
    sender = sender_now(request)
    named = ComingBackForm(sender, request.POST)
    if not named.is_valid() or named.student is None:
        return join_page(request, named)
    form = ReturnForm(named.student, sender, request.POST)
    if not form.is_valid():
        return taken_page(request, named.student, form)
    sender.take(JOINS)
    enter(request, named.student)
    return redirect("classrooms:student_home")


@require_POST
@login_not_required
def join_ask(request: ClassroomRequest) -> HttpResponse:
    sender = sender_now(request)
    named = ComingBackForm(sender, request.POST)
    if not named.is_valid() or named.student is None:
        return join_page(request, named)
    sender.take(JOINS)
    ask(request=request, student=named.student, moment=sender.moment)
    return redirect("classrooms:join_waiting")


@require_safe
@login_not_required
@never_cache
def join_waiting(request: ClassroomRequest) -> HttpResponse:
    """Wait for the teacher; without script the student looks again by a link."""
    return render(request, "classrooms/join_waiting.html", _context(_asked(request)))


@require_safe
@login_not_required
@never_cache
def join_waiting_state(request: ClassroomRequest) -> HttpResponse:
    """Answer the page that waits: nothing while the teacher has not decided."""
    asked = _asked(request)
    if asked and asked.granted_at is None:
        return HttpResponse(status=204)
    return render(request, "classrooms/_waiting.html", _context(asked))


@require_POST
@login_not_required
def join_enter(request: ClassroomRequest) -> HttpResponse:
    """Go in where the teacher has said yes; once."""
    asked = _asked(request)
    if asked is None or asked.granted_at is None:
        return redirect("classrooms:join_waiting")
    asked.delete()
    enter(request, asked.student)
    if request.htmx:
        return HttpResponseClientRedirect(reverse("classrooms:student_home"))
    return redirect("classrooms:student_home")


def _asked(request: HttpRequest) -> ReturnRequest | None:
    return request_from(asking_browser(request), now())


def _context(asked: ReturnRequest | None) -> dict[str, object]:
    return {"asked": asked, "ticket": ticket(asked.browser) if asked else ""}
