"""Quizzes that are given to a class."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.urls import reverse

from classrooms.models.classrooms import Classroom, Student
from quizzes.models import Attempt, Quiz, QuizItem, Sitting

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


@dataclass(frozen=True, slots=True)
class Roster:
    """What tells one list of students of a class from another."""

    count: int
    newest: int
    last_joined: datetime | None


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    def for_teacher(self, user: User | AnonymousUser) -> Self:
        return self.filter(classroom__in=Classroom.objects.for_teacher(user))

    def for_student(self, student: Student) -> Self:
        """Keep what the student's class is given on screens; paper is handed out."""
        on_screen = self.exclude(sitting__pace=Sitting.Pace.PAPER)
        return on_screen.filter(classroom=student.classroom_id)

    def of_classroom(self, classroom: Classroom) -> Self:
        return self.filter(classroom=classroom)

    def of_quiz(self, quiz: Quiz) -> Self:
        return self.filter(sitting__quiz=quiz)

    def of_twin(self, quiz: Quiz) -> Self:
        """Keep those of the other form of a quiz."""
        return self.filter(sitting__quiz__twin=quiz)

    def with_sittings(self) -> Self:
        return self.select_related("classroom", "sitting__quiz__story")

    def with_questions(self) -> Self:
        places = models.Prefetch("sitting__quiz__quiz_items", QuizItem.objects.with_items())
        return self.with_sittings().prefetch_related(places)

    def with_roster(self) -> Self:
        """Tell in one query with the rest what `Assignment.roster` is made of."""
        mates = Student.objects.filter(classroom=models.OuterRef("classroom")).order_by()
        of_class = mates.values("classroom")
        count = of_class.annotate(count=models.Count("pk")).values("count")
        newest = of_class.annotate(newest=models.Max("pk")).values("newest")
        joined = of_class.annotate(joined=models.Max("joined_at")).values("joined")
        return self.annotate(
            student_count=models.Subquery(count),
            newest_student=models.Subquery(newest),
            last_joined=models.Subquery(joined),
        )

    def on_screen(self, moment: datetime) -> Self:
        """Keep what students take now on their devices."""
        under_way = Sitting.objects.under_way(moment)
        return self.exclude(sitting__pace=Sitting.Pace.PAPER).filter(sitting__in=under_way)

    def to_do(self, student: Student, moment: datetime) -> Self:
        """Keep what the student is given and has not finished for good.

        It may be answered until the grace is over, and what waits for its release may be changed.
        """
        mine = Attempt.objects.for_participant(student.key).finished()
        final = mine.exclude(sitting=None).exclude(
            quiz__feedback=Quiz.Feedback.RELEASE, sitting__released_at=None
        )
        return (
            self.for_student(student)
            .filter(sitting__in=Sitting.objects.taking_late_answers(moment))
            .exclude(sitting__in=final.values("sitting"))
        )

    def begun(self, moment: datetime) -> Self:
        return self.filter(sitting__opens_at__lte=moment)

    def story_numbers(self) -> frozenset[int]:
        return frozenset(self.values_list("sitting__quiz__story", flat=True))

    def quiz_numbers(self) -> frozenset[int]:
        return frozenset(self.values_list("sitting__quiz", flat=True))

    def newest_first(self) -> Self:
        return self.order_by("-sitting__opens_at", "-pk")


class Assignment(models.Model):
    """A quiz that a class is given, and how: the sitting says from when to when and at whose pace.

    A class may read first. The teacher opens the lenses of the story one by one then; they are kept
    by the names of their tabs.
    """

    student_count: int | None  # these three as `with_roster` tells
    newest_student: int | None
    last_joined: datetime | None

    # Erasing a class goes through its sittings, which take the attempts along.
    classroom = models.ForeignKey(Classroom, models.RESTRICT, related_name="assignments")
    sitting = models.OneToOneField(Sitting, models.CASCADE, related_name="assignment")
    reads_first = models.BooleanField("read the texts first", default=False)
    opened_lenses = models.JSONField(default=list, blank=True, editable=False)

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        ordering = ["-sitting__opens_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.sitting.quiz}, {self.classroom}"

    def get_absolute_url(self) -> str:
        return reverse("classrooms:assignment_detail", args=[self.pk])

    @property
    def roster(self) -> Roster:
        """Return the list of students that an assignment `with_roster` has now."""
        return Roster(self.student_count or 0, self.newest_student or 0, self.last_joined)
