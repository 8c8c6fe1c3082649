"""Sittings: occasions on which a group takes a quiz."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from quizzes.models.quizzes import Quiz

# An answer that was sent in time may arrive late: a phone tries again every few seconds.
GRACE = timedelta(seconds=30)


class SittingQuerySet(models.QuerySet["Sitting"]):
    def with_quiz(self) -> Self:
        return self.select_related("quiz__story")

    def begun(self, moment: datetime) -> Self:
        return self.filter(opens_at__lte=moment)

    def not_over(self, moment: datetime) -> Self:
        return self.filter(Q(closes_at=None) | Q(closes_at__gt=moment), closed_at=None)

    def taking_late_answers(self, moment: datetime) -> Self:
        """Keep those that are not over, or so shortly that what was sent in time may arrive."""
        return self.not_over(moment - GRACE)

    def under_way(self, moment: datetime) -> Self:
        return self.begun(moment).not_over(moment)


class Sitting(models.Model):
    """One occasion on which a group of a teacher takes a quiz: from when to when, at whose pace.

    At the teacher's pace one question is asked at a
    time: ``question_number`` (0 before the first) and ``phase`` say which, and how far it is.
    """

    class Pace(models.TextChoices):
        SELF = "self", "Each at their own pace"
        TEACHER = "teacher", "Together, one question at a time"
        PAPER = "paper", "On paper"

    class Phase(models.TextChoices):
        WAITING = "waiting", "Waiting to start"
        ASKING = "asking", "Answers come in"
        CLOSED = "closed", "No more answers"
        SHOWN = "shown", "Answer and proof shown"

    quiz = models.ForeignKey(Quiz, models.PROTECT, related_name="sittings")
    # Whose group it is: only they see what it answers, also where the story is another teacher's.
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="sittings"
    )
    pace = models.CharField(max_length=10, choices=Pace, default=Pace.SELF)
    opens_at = models.DateTimeField(default=timezone.now)
    closes_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True, editable=False)
    is_paused = models.BooleanField(default=False, editable=False)
    question_number = models.PositiveSmallIntegerField(default=0, editable=False)
    phase = models.CharField(max_length=10, choices=Phase, default=Phase.WAITING, editable=False)
    released_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="When the teacher released the answers."
    )

    objects = SittingQuerySet.as_manager()

    class Meta:
        ordering = ["-opens_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(closes_at=None) | Q(closes_at__gt=F("opens_at")),
                name="sitting_closes_after_it_opens",
            ),
            models.CheckConstraint(
                condition=Q(phase="waiting", question_number=0)
                | (~Q(phase="waiting") & Q(question_number__gte=1)),
                name="sitting_waits_before_the_first_question",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.quiz}, {self.opens_at:%Y-%m-%d %H:%M}"

    @property
    def is_teacher_paced(self) -> bool:
        return self.pace == Sitting.Pace.TEACHER

    @property
    def is_on_paper(self) -> bool:
        return self.pace == Sitting.Pace.PAPER

    def waits_for_release(self) -> bool:
        """Whether those who have finished wait for the teacher to show them the answers."""
        is_on_release = self.quiz.feedback == Quiz.Feedback.RELEASE and not self.is_teacher_paced
        return is_on_release and self.released_at is None

    def has_begun(self, moment: datetime) -> bool:
        return self.opens_at <= moment

    def is_over(self, moment: datetime) -> bool:
        """Whether the teacher closed it, or its time is up."""
        return self.closed_at is not None or (
            self.closes_at is not None and self.closes_at <= moment
        )

    def takes_answers(self, moment: datetime) -> bool:
        """Whether an answer that arrives now counts: within the time and a little grace."""
        is_late = self.closes_at is not None and moment > self.closes_at + GRACE
        return self.has_begun(moment) and self.closed_at is None and not is_late

    def is_asking(self, number: int) -> bool:
        """Whether the teacher waits for answers to this question."""
        return self.question_number == number and self.phase == Sitting.Phase.ASKING

    def has_shown(self, number: int) -> bool:
        """Whether the teacher has told what is right in this question."""
        is_shown = self.phase == Sitting.Phase.SHOWN
        return number < self.question_number or (number == self.question_number and is_shown)

    @property
    def state(self) -> str:
        """What a page that waits for the teacher compares: another word, another page to show."""
        closed = "over" if self.closed_at else "on"
        told = "told" if self.released_at else "kept"
        paused = "paused" if self.is_paused else "running"
        return f"{self.question_number}-{self.phase}-{paused}-{closed}-{told}"
