"""Classes, the code that opens them, and the students in them."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce, Greatest
from django.urls import reverse

from coverage_app.plain_names import NameField
from quizzes.models import Attempt, Response

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

DAYS_KEPT = 180
LONGEST_KEPT = 730
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class ClassroomQuerySet(models.QuerySet["Classroom"]):
    def for_teacher(self, user: User | AnonymousUser) -> Self:
        """Keep the classes of this teacher; nobody else sees them, an administrator neither."""
        return self.filter(teacher=user) if user.is_staff else self.none()

    def with_student_counts(self) -> Self:
        return self.annotate(student_count=models.Count("students"))

    def open_by(self, code: str, moment: datetime) -> Self:
        """Keep the class that ``code`` opens now; there is one at most."""
        return self.filter(code=code, code_until__gt=moment)

    def besides(self, classroom: Classroom) -> Self:
        return self.exclude(pk=classroom.pk)

    def named(self, name: str) -> Self:
        return self.filter(name=name)

    def of_code(self, code: str) -> Self:
        """Keep the class of ``code``, open or not."""
        return self.filter(code=code)

    def newest_first(self) -> Self:
        return self.order_by("-pk")

    def by_name(self) -> Self:
        return self.order_by("name", "pk")


class Classroom(models.Model):
    """A class of one teacher. Whoever has its code may join while the code is open."""

    student_count: int  # as `with_student_counts` counts them

    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="classrooms", editable=False
    )
    name = NameField(max_length=60)
    code = models.CharField(max_length=8, null=True, unique=True, editable=False)  # noqa: DJ001 (no code: none like another)
    code_until = models.DateTimeField(null=True, editable=False)
    days_kept = models.PositiveSmallIntegerField(
        "days until a student is erased",
        default=DAYS_KEPT,
        validators=[MinValueValidator(1), MaxValueValidator(LONGEST_KEPT)],
        help_text="Counted from the last day on which the student joined or answered.",
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ClassroomQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["teacher", "name"], name="one_class_of_a_name"),
            models.CheckConstraint(
                condition=Q(code=None, code_until=None)
                | Q(code__isnull=False, code_until__isnull=False),
                name="class_code_has_an_end",
            ),
            models.CheckConstraint(
                condition=Q(days_kept__gte=1, days_kept__lte=LONGEST_KEPT),
                name="class_is_kept_1_to_730_days",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("classrooms:classroom_detail", args=[self.pk])

    def is_open(self, moment: datetime) -> bool:
        """Whether students may join now."""
        return self.code_until is not None and self.code_until > moment


class StudentQuerySet(models.QuerySet["Student"]):
    def for_teacher(self, user: User | AnonymousUser) -> Self:
        return self.filter(classroom__in=Classroom.objects.for_teacher(user))

    def of_participant(self, participant: uuid.UUID | None) -> Self:
        return self.none() if participant is None else self.filter(key=participant)

    def in_classroom(self, classroom: Classroom) -> Self:
        return self.filter(classroom=classroom)

    def called(self, nickname_key: str) -> Self:
        return self.filter(nickname_key=nickname_key)

    def nickname_keys(self) -> set[str]:
        return set(self.values_list("nickname_key", flat=True))

    def keys(self) -> models.QuerySet[Student, uuid.UUID]:
        """Return the participants that they are, as a part of a query on attempts."""
        return self.values_list("key", flat=True)

    def with_last_use(self) -> Self:
        """Annotate when they joined, began or answered something last."""
        attempts = Attempt.objects.filter(participant=OuterRef("key")).order_by("-started_at")
        answers = Response.objects.filter(attempt__participant=OuterRef("key"))
        moments = (
            F("joined_at"),
            Subquery(attempts.values("started_at")[:1]),
            Subquery(answers.order_by("-answered_at").values("answered_at")[:1]),
        )
        never = Value(NEVER, models.DateTimeField())
        return self.annotate(last_used_at=Greatest(*(Coalesce(it, never) for it in moments)))

    def joined_or_answered(self) -> Self:
        """Leave out the cards that nobody has used; for those `with_last_use`."""
        return self.exclude(last_used_at=NEVER)

    def last_uses(self) -> list[datetime]:
        """Return when each was used last that is more than a card."""
        used = self.with_last_use().joined_or_answered()
        return [student.last_used_at for student in used.only("pk")]

    def expired_in(self, classroom: Classroom, moment: datetime) -> Self:
        """Keep whom nobody has been since ``moment``."""
        used = self.in_classroom(classroom).with_last_use().joined_or_answered()
        return used.filter(last_used_at__lt=moment)

    def here(self) -> Self:
        """Keep those who have joined; the others have a card and have not used it yet."""
        return self.exclude(joined_at=None)

    def with_classroom(self) -> Self:
        return self.select_related("classroom")

    def with_real_names(self) -> Self:
        return self.select_related("real_name")

    def by_nickname(self) -> Self:
        return self.order_by("nickname", "pk")

    def version(self) -> str:
        """Return what changes whenever somebody of these joins or is removed."""
        joined = self.aggregate(count=models.Count("pk"), last=models.Max("joined_at"))
        last = joined["last"]
        return f"{joined['count']}-{last.timestamp() if last else 0:.6f}"

    def in_order_of_joining(self) -> Self:
        return self.order_by("joined_at", "pk")


class Student(models.Model):
    """A nickname in a class. The key is what attempts go by; it is in the student's session."""

    last_used_at: datetime  # as `with_last_use` finds it

    classroom = models.ForeignKey(Classroom, models.CASCADE, related_name="students")
    nickname = NameField(max_length=30)
    # Nicknames that look alike share this: see `joining.nicknames`.
    nickname_key = models.CharField(max_length=60, editable=False)
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    joined_at = models.DateTimeField(null=True, editable=False)

    objects = StudentQuerySet.as_manager()

    class Meta:
        ordering = ["nickname", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["classroom", "nickname_key"], name="one_student_of_a_nickname"
            )
        ]

    def __str__(self) -> str:
        return self.nickname

    @property
    def was_used(self) -> bool:
        """Whether it is more than a card; known to those `with_last_use`."""
        return self.last_used_at != NEVER

    @property
    def real_name_or_blank(self) -> str:
        return self.real_name.name if hasattr(self, "real_name") else ""


class RealName(models.Model):
    """Who a student is, typed by the teacher and shown to the teacher only."""

    student = models.OneToOneField(Student, models.CASCADE, related_name="real_name")
    name = NameField(max_length=80)

    def __str__(self) -> str:
        return self.name
