"""Coming back on another device."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.utils import timezone

from classrooms.models.classrooms import Classroom, Student

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


class ReturnRequestQuerySet(models.QuerySet["ReturnRequest"]):
    def for_teacher(self, user: User | AnonymousUser) -> Self:
        return self.filter(student__in=Student.objects.for_teacher(user))

    def of_classroom(self, classroom: Classroom) -> Self:
        return self.filter(student__classroom=classroom)

    def of_student(self, student: Student) -> Self:
        return self.filter(student=student)

    def from_browser(self, browser: uuid.UUID) -> Self:
        return self.filter(browser=browser)

    def with_students(self) -> Self:
        return self.select_related("student__classroom")

    def waiting(self) -> Self:
        return self.filter(granted_at=None)

    def since(self, moment: datetime) -> Self:
        return self.filter(asked_at__gte=moment)

    def before(self, moment: datetime) -> Self:
        return self.filter(asked_at__lt=moment)


class ReturnRequest(models.Model):
    """Somebody asks to go on under a nickname that is taken; the teacher knows who it is.

    The browser is a random key in the session of the one who asks.
    """

    student = models.ForeignKey(Student, models.CASCADE, related_name="return_requests")
    browser = models.UUIDField(editable=False)
    asked_at = models.DateTimeField(default=timezone.now)
    granted_at = models.DateTimeField(null=True, blank=True)

    objects = ReturnRequestQuerySet.as_manager()

    class Meta:
        ordering = ["asked_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["student", "browser"], name="one_request_of_a_browser_for_a_student"
            )
        ]

    def __str__(self) -> str:
        return f"{self.student}, {self.asked_at:%H:%M}"
