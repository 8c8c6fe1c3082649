"""The students of a class: more of them before the lesson, and real names."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classrooms.forms import AddStudentsForm, RealNamesForm
from classrooms.joining.roster import add_students, keep_real_names
from classrooms.models import Classroom, Student
from classrooms.views.classrooms import classroom_page, own_classroom
from limits.clock import now
from limits.once import once


@require_POST
@once
def student_create(request: HttpRequest, pk: int) -> HttpResponse:
    """Add students with pseudonyms, for cards."""
    classroom = own_classroom(request, pk)
    form = AddStudentsForm(request.POST)
    if not form.is_valid():
        return classroom_page(request, classroom, form)
    number, moment = form.cleaned_data["number"], now()
    try:
        add_students(classroom=classroom, number=number, moment=moment)
    except ValidationError as error:
        form.add_error("number", error)
        return classroom_page(request, classroom, form)
    return redirect("classrooms:classroom_cards", pk)


@require_safe
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


def _students(classroom: Classroom) -> list[Student]:
    return list(Student.objects.in_classroom(classroom).with_real_names().by_nickname())


def _names_page(request: HttpRequest, classroom: Classroom, form: RealNamesForm) -> HttpResponse:
    context = {"classroom": classroom, "form": form}
    return render(request, "classrooms/real_name_list.html", context)
