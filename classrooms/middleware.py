"""Who of a class is here: the student whose key is in the session."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject
from django_htmx.middleware import HtmxDetails

from classrooms.models import Assignment, Student
from coverage_app.people import Guest
from limits.clock import now
from quizzes.taking.participants import known_participant

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


class StudentUser(Guest):
    """A visitor who may be a student of a class, and may read then what the class was given.

    The student is looked up when somebody asks.
    """

    def __init__(self, request: HttpRequest) -> None:
        super().__init__()
        self._request = request

    @cached_property
    def student(self) -> Student | None:
        participant = known_participant(self._request)
        return Student.objects.of_participant(participant).with_classroom().first()

    def opened_stories(self) -> frozenset[int]:
        return self._given

    def quizzes_to_take_together(self) -> frozenset[int]:
        return self._to_do

    @cached_property
    def _to_do(self) -> frozenset[int]:
        if self.student is None:
            return frozenset()
        return Assignment.objects.to_do(self.student, now()).quiz_numbers()

    @cached_property
    def _given(self) -> frozenset[int]:
        if self.student is None:
            return frozenset()
        given = Assignment.objects.for_student(self.student).begun(now())
        return given.story_numbers()


class ClassroomRequest(HttpRequest):
    """A request as the views of classes get it."""

    htmx: HtmxDetails
    student: Student | None


class StudentMiddleware:
    """Let the user of a request be the student, and name the student to the views of classes."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.user = SimpleLazyObject(partial(_user_of, request, request.user))  # type: ignore[assignment]
        return self.get_response(request)

    def process_view(self, request: ClassroomRequest, view: Callable[..., Any], *_: object) -> None:
        if view.__module__.startswith("classrooms."):
            request.student = getattr(request.user, "student", None)


def _user_of(request: HttpRequest, user: User | AnonymousUser) -> User | AnonymousUser:
    return user if user.is_authenticated else StudentUser(request)
