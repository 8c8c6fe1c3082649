"""A class's name and how long it is kept; erasing a student or a class, and what goes with them."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.forms import ClassroomForm
from classrooms.keeping.erasing import (
    erase_classroom,
    erase_students,
    erasure_of_classroom,
    erasure_of_student,
)
from classrooms.keeping.retention import outlook_of, students_past
from classrooms.models import Classroom, Student
from classrooms.views.classrooms import own_classroom


@require_safe
@never_cache
def classroom_edit(request: HttpRequest, pk: int) -> HttpResponse:
    classroom = own_classroom(request, pk)
    return _edit_page(request, classroom, ClassroomForm(instance=classroom))


@require_POST
def classroom_update(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep the name and the days; say so where students or the class are past these already."""
    form = ClassroomForm(request.POST, instance=own_classroom(request, pk))
    if not form.is_valid():
        return _edit_page(request, own_classroom(request, pk), form)
    classroom = form.save()
    past = students_past(classroom, timezone.localdate())
    if outlook_of(classroom).erased_on <= timezone.localdate():
        messages.warning(
            request,
            "Saved. This class was used last longer ago than that: all of it will be erased "
            "tonight, with its students, cards and results, unless you give more days before.",
        )
    elif past:
        who = "1 student is" if past == 1 else f"{past} students are"
        messages.warning(
            request,
            f"Saved. {who} past these days already and will be erased tonight, "
            "unless you give more days before.",
        )
    else:
        messages.success(request, "Saved.")
    return redirect(classroom)


@require_safe
@never_cache
def classroom_erase_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    classroom = own_classroom(request, pk)
    context = {"classroom": classroom, "erasure": erasure_of_classroom(classroom)}
    return render(request, "classrooms/classroom_erase_confirm.html", context)


@require_POST
def classroom_erase(request: HttpRequest, pk: int) -> HttpResponse:
    classroom = own_classroom(request, pk)
    erase_classroom(classroom=classroom)
    messages.success(request, f"{classroom} is erased.")
    return redirect("classrooms:classroom_list")


@require_safe
@never_cache
def student_remove_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    student = own_student(request, pk)
    context = {"student": student, "erasure": erasure_of_student(student)}
    return render(request, "classrooms/student_remove_confirm.html", context)


@require_POST
def student_remove(request: HttpRequest, pk: int) -> HttpResponse:
    student = own_student(request, pk)
    erase_students(students=[student])
    messages.success(request, f"{student} is erased.")
    return redirect(student.classroom)


def own_student(request: HttpRequest, pk: int) -> Student:
    mine = Student.objects.for_teacher(request.user).with_classroom().with_real_names()
    return get_object_or_404(mine, pk=pk)


def _edit_page(request: HttpRequest, classroom: Classroom, form: ClassroomForm) -> HttpResponse:
    context = {"classroom": classroom, "form": form, "outlook": outlook_of(classroom)}
    return render(request, "classrooms/classroom_edit.html", context)
