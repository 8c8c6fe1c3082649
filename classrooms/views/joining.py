"""The front page, where students join; the address of a QR code; leaving the class."""

from uuid import uuid4

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.joining.codes import as_code, grouped
from classrooms.joining.joins import NicknameTakenError, enter, leave
from classrooms.joining.joins import join as join_class
from classrooms.joining.pseudonyms import free_pseudonyms
from classrooms.joining_forms import JoinForm, ReturnForm
from classrooms.middleware import ClassroomRequest
from classrooms.models import Classroom, Student
from coverage_app.lenses.teaser import teaser_of
from coverage_app.models import Story
from limits.buckets import Taker
from limits.senders import sender_now
from limits.table import JOINS


@require_safe
@login_not_required
@never_cache
def join(request: ClassroomRequest) -> HttpResponse:
    if request.user.is_staff:
        return redirect("classrooms:classroom_list")
    if request.student:
        return redirect("classrooms:student_home")
    return join_page(request, JoinForm(sender_now(request)))


@require_safe
@login_not_required
@never_cache
def join_code(request: ClassroomRequest, code: str) -> HttpResponse:
    """Show the form with the code of a link or a QR code filled in, and a nickname proposed."""
    if request.student and request.student.classroom.code == as_code(code):
        return redirect("classrooms:student_home")
    form = JoinForm(sender_now(request), {"code": code})
    form.is_valid()
    if form.classroom:
        return _proposal(request, form.sender, form.classroom, code)
    del form.errors["nickname"]  # nobody was asked for it yet
    return join_page(request, form)


@require_POST
@login_not_required
def join_propose(request: ClassroomRequest) -> HttpResponse:
    """Fill in another nickname; whether the code is right is told at joining only."""
    code, typed = request.POST.get("code", ""), request.POST.get("nickname", "")
    classroom = Classroom.objects.of_code(as_code(code)).first()
    (nickname,) = free_pseudonyms(classroom, 1, besides=typed)
    form = JoinForm(sender_now(request), initial={"code": code, "nickname": nickname})
    return join_page(request, form, is_proposed=True)


@require_POST
@login_not_required
def join_create(request: ClassroomRequest) -> HttpResponse:
    if request.user.is_staff:
        return redirect("classrooms:classroom_list")
    sender = sender_now(request)
    form = JoinForm(sender, request.POST)
    is_valid, classroom = form.is_valid(), form.classroom
    if classroom and form.waits_for_a_nickname:
        return _proposal(request, sender, classroom, form.cleaned_data["code"])
    if not is_valid or classroom is None:
        return join_page(request, form)
    sender.take(JOINS)
    try:
        student = join_class(
            classroom=classroom,
            nickname=form.cleaned_data["nickname"],
            moment=sender.moment,
            entry=form.cleaned_data["entry"],
        )
    except ValidationError as error:
        form.add_error("code", error)
        return join_page(request, form)
    except NicknameTakenError as error:
        return taken_page(request, error.student, ReturnForm(error.student, sender))
    enter(request, student)
    return redirect("classrooms:student_home")


@require_POST
@login_not_required
def class_leave(request: ClassroomRequest) -> HttpResponse:
    if request.student:
        leave(request)
        messages.success(request, "You have left the class on this device.")
    return redirect("classrooms:join")


def join_page(request: HttpRequest, form: JoinForm, *, is_proposed: bool = False) -> HttpResponse:
    """Show the form, and beside it what the newest story is about: before the class is known."""
    context: dict[str, object] = {"form": form, "is_proposed": is_proposed}
    stories = Story.objects.visible_to(request.user).with_articles().newest_first()
    if form.classroom is None and (story := stories.first()):
        context |= {"story": story, "teaser": teaser_of(story)}
    return render(request, "classrooms/join.html", context)


def taken_page(request: HttpRequest, student: Student, form: ReturnForm) -> HttpResponse:
    (other,) = free_pseudonyms(student.classroom, 1)
    code = request.POST.get("code", "")
    context = {"student": student, "form": form, "code": code, "other": other, "entry": uuid4()}
    return render(request, "classrooms/join_taken.html", context)


def _proposal(request: HttpRequest, sender: Taker, classroom: Classroom, code: str) -> HttpResponse:
    (nickname,) = free_pseudonyms(classroom, 1)
    initial = {"code": grouped(as_code(code)), "nickname": nickname}
    form = JoinForm(sender, initial=initial)
    form.classroom = classroom
    return join_page(request, form, is_proposed=True)
