"""A teacher's classes: the list, a new one, the page of one, and its code."""

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.first_steps import first_steps_of
from classrooms.forms import AddStudentsForm, ClassroomForm, OpenForm
from classrooms.joining.codes import grouped
from classrooms.joining.opening import close_class, give_first_code, give_new_code, open_class
from classrooms.keeping.retention import outlook_of
from classrooms.leading.states import given_to
from classrooms.models import Classroom, Student
from classrooms.views.first_steps import are_away
from classrooms.views.return_requests import waiting_list
from coverage_app.views.way_back import way_back
from limits.clock import now
from limits.once import once


@require_safe
@never_cache
def classroom_list(request: HttpRequest) -> HttpResponse:
    teacher = _teacher(request)
    classes = Classroom.objects.for_teacher(teacher).with_student_counts().by_name()
    context = {
        "classes": classes,
        "now": now(),
        "first_steps": None if are_away(request) else first_steps_of(teacher),
    }
    return render(request, "classrooms/classroom_list.html", context)


@require_safe
def classroom_new(request: HttpRequest) -> HttpResponse:
    form = ClassroomForm(instance=Classroom(teacher=_teacher(request)))
    return render(request, "classrooms/classroom_new.html", {"form": form})


@require_POST
@once
def classroom_create(request: HttpRequest) -> HttpResponse:
    form = ClassroomForm(request.POST, instance=Classroom(teacher=_teacher(request)))
    if not form.is_valid():
        return render(request, "classrooms/classroom_new.html", {"form": form})
    classroom = form.save()
    give_first_code(classroom=classroom, moment=now())
    return redirect(classroom)


@require_safe
@never_cache
def classroom_detail(request: HttpRequest, pk: int) -> HttpResponse:
    return classroom_page(request, own_classroom(request, pk), AddStudentsForm())


@require_POST
def code_open(request: HttpRequest, pk: int) -> HttpResponse:
    """Open the class; the button stands on its page and on the big screen."""
    classroom = own_classroom(request, pk)
    form = OpenForm(request.POST)
    if form.is_valid():
        length = form.cleaned_data["length"]
        open_class(classroom=classroom, length=length, moment=now())
    return redirect(way_back(request, classroom.get_absolute_url()))


@require_POST
def code_close(request: HttpRequest, pk: int) -> HttpResponse:
    classroom = own_classroom(request, pk)
    close_class(classroom=classroom, moment=now())
    messages.success(request, "The class is closed. Students who have joined stay in it.")
    return redirect(classroom)


@require_POST
def code_renew(request: HttpRequest, pk: int) -> HttpResponse:
    classroom = own_classroom(request, pk)
    give_new_code(classroom=classroom)
    messages.success(request, "The class has a new code. The old one opens nothing any more.")
    return redirect(classroom)


def own_classroom(request: HttpRequest, pk: int) -> Classroom:
    return get_object_or_404(Classroom.objects.for_teacher(request.user), pk=pk)


def classroom_page(
    request: HttpRequest, classroom: Classroom, form: AddStudentsForm
) -> HttpResponse:
    students = Student.objects.in_classroom(classroom).with_real_names().by_nickname()
    context = {
        "classroom": classroom,
        "is_open": classroom.is_open(now()),
        "code": grouped(classroom.code) if classroom.code else "",
        "students": students,
        "has_real_names": any(student.real_name_or_blank for student in students),
        "given": given_to(classroom, now()),
        "waiting": waiting_list(classroom),
        "outlook": outlook_of(classroom),
        "form": form,
        "open_form": OpenForm(),
    }
    return render(request, "classrooms/classroom_detail.html", context)


def _teacher(request: HttpRequest) -> User:
    if not request.user.is_staff:
        raise Http404
    return request.user
