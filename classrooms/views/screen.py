"""What a class sees on the big screen while it joins, and the cards to print."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from classrooms.forms import OpenForm
from classrooms.joining.addresses import door_of
from classrooms.joining.codes import grouped, return_code
from classrooms.models import Assignment, Classroom, Student
from classrooms.views.classrooms import own_classroom
from limits.clock import now

CARDS_ON_A_SHEET = 8


@dataclass(frozen=True, slots=True)
class Card:
    """What a student is handed out: the pseudonym and the code that brings it back."""

    nickname: str
    return_code: str


@require_safe
@never_cache
def classroom_screen(request: HttpRequest, pk: int) -> HttpResponse:
    classroom, moment = own_classroom(request, pk), now()
    context: dict[str, object] = {
        "classroom": classroom,
        "open_form": OpenForm(),
        "assignment": _next_quiz(classroom, moment),
    }
    if classroom.is_open(moment):
        context |= {"door": door_of(request, classroom), "code": grouped(classroom.code or "")}
    context |= _names(classroom)
    return render(request, "classrooms/classroom_screen.html", context)


@require_safe
@never_cache
def classroom_names(request: HttpRequest, pk: int) -> HttpResponse:
    """Show who has joined; nothing when the page knows already."""
    classroom = own_classroom(request, pk)
    if request.GET.get("version") == Student.objects.in_classroom(classroom).here().version():
        return HttpResponse(status=204)
    context = {"classroom": classroom, **_names(classroom)}
    return render(request, "classrooms/_names.html", context)


@require_safe
@never_cache
def classroom_cards(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a card for each student, eight to a sheet."""
    classroom = own_classroom(request, pk)
    students = Student.objects.in_classroom(classroom).by_nickname()
    cards = [Card(it.nickname, grouped(return_code(it.key))) for it in students]
    sheets = [
        cards[first : first + CARDS_ON_A_SHEET] for first in range(0, len(cards), CARDS_ON_A_SHEET)
    ]
    context: dict[str, object] = {"classroom": classroom, "sheets": sheets}
    if classroom.code:
        context |= {"door": door_of(request, classroom), "code": grouped(classroom.code)}
    return render(request, "classrooms/classroom_cards.html", context)


def _next_quiz(classroom: Classroom, moment: datetime) -> Assignment | None:
    """Return what the class takes now: rather what the teacher leads than what each takes alone."""
    given = Assignment.objects.of_classroom(classroom).on_screen(moment).with_sittings()
    under_way = list(given.newest_first())
    led = [assignment for assignment in under_way if assignment.sitting.is_teacher_paced]
    return next(iter(led or under_way), None)


def _names(classroom: Classroom) -> dict[str, object]:
    here = Student.objects.in_classroom(classroom).here()
    return {"version": here.version(), "students": list(here.in_order_of_joining())}
