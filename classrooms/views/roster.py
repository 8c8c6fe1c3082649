"""The students of a class: more of them before the lesson, real names, removal."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from classrooms.forms import AddStudentsForm, RealNamesForm
from classrooms.joining.roster import add_students, keep_real_names, removal_of, remove_student
from classrooms.models import Classroom, Student
from classrooms.views.classrooms import classroom_page, own_classroom


@require_POST
def student_create(request: HttpRequest, pk: int) -> HttpResponse:
    """Add students with pseudonyms, for cards."""
    classroom = own_classroom(request, pk)
    form = AddStudentsForm(request.POST)
    if not form.is_valid():
        return classroom_page(request, classroom, form)
    add_students(classroom=classroom, number=form.cleaned_data["number"])
    return redirect("classrooms:classroom_cards", pk)


@require_GET
@never_cache
def real_name_list(request: HttpRequest, pk: int) -> HttpResponse:
    classroom = own_classroom(request, pk)
    return _names_page(request, classroom, RealNamesForm(_students(classroom)))


@require_POST
def real_name_update(request: HttpRequest, pk: int) -> HttpResponse:
    classroom = own_classroom(request, pk)
    form = RealNamesForm(_students(classroom), request.POST)
    if not form.is_valid():
        return _names_page(request, classroom, form)
    keep_real_names(names=form.names())
    messages.success(request, "The names are saved.")
    return redirect(classroom)


@require_GET
@never_cache
def student_remove_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    student = _own_student(request, pk)
    context = {"student": student, "removal": removal_of(student)}
    return render(request, "classrooms/student_remove_confirm.html", context)


@require_POST
def student_remove(request: HttpRequest, pk: int) -> HttpResponse:
    student = _own_student(request, pk)
    remove_student(student=student)
    messages.success(request, f"{student} is erased.")
    return redirect(student.classroom)


def _students(classroom: Classroom) -> list[Student]:
    return list(Student.objects.in_classroom(classroom).with_real_names().by_nickname())


def _own_student(request: HttpRequest, pk: int) -> Student:
    mine = Student.objects.for_teacher(request.user).with_classroom().with_real_names()
    return get_object_or_404(mine, pk=pk)


def _names_page(request: HttpRequest, classroom: Classroom, form: RealNamesForm) -> HttpResponse:
    context = {"classroom": classroom, "form": form}
    return render(request, "classrooms/real_name_list.html", context)
