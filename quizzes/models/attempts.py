"""Attempts at quizzes and the responses in them."""

from __future__ import annotations

import uuid
from typing import Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from quizzes.models.items import Item, Option
from quizzes.models.quizzes import Quiz, QuizItem, QuizItemQuerySet


class AttemptQuerySet(models.QuerySet["Attempt"]):
    def for_participant(self, participant: uuid.UUID | None) -> Self:
        return self.none() if participant is None else self.filter(participant=participant)

    def of_quiz(self, quiz: Quiz) -> Self:
        return self.filter(quiz=quiz)

    def unfinished(self) -> Self:
        return self.filter(finished_at=None)

    def finished(self) -> Self:
        return self.exclude(finished_at=None)

    def with_questions(self) -> Self:
        return self._with(QuizItem.objects.with_items())

    def with_options_and_evidence(self) -> Self:
        return self._with(QuizItem.objects.with_options_and_evidence())

    def _with(self, quiz_items: QuizItemQuerySet) -> Self:
        return self.select_related("quiz__story").prefetch_related(
            models.Prefetch("quiz__quiz_items", quiz_items),
            models.Prefetch("responses", Response.objects.select_related("option")),
        )

    def newest_first(self) -> Self:
        return self.order_by("-started_at", "-pk")


class Attempt(models.Model):
    """One go at a quiz. The participant is a random key in a browser's session, nothing more."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    quiz = models.ForeignKey(Quiz, models.PROTECT, related_name="attempts")
    participant = models.UUIDField(db_index=True, editable=False)
    started_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True, blank=True)

    objects = AttemptQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["quiz", "participant"],
                condition=Q(finished_at=None),
                name="one_unfinished_attempt_at_a_quiz",
            ),
            models.CheckConstraint(
                condition=Q(finished_at=None) | Q(finished_at__gte=F("started_at")),
                name="attempt_finishes_after_it_starts",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.quiz}, {self.started_at:%Y-%m-%d %H:%M}"

    def get_absolute_url(self) -> str:
        return reverse("quizzes:attempt_detail", args=[self.pk])


class Response(models.Model):
    """The option that a participant chose; the first one counts and is never changed."""

    attempt = models.ForeignKey(Attempt, models.CASCADE, related_name="responses")
    # An item that has been answered may be retired, never edited or deleted.
    item = models.ForeignKey(Item, models.PROTECT, related_name="responses")
    option = models.ForeignKey(Option, models.PROTECT, related_name="responses")
    answered_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["attempt", "answered_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["attempt", "item"], name="one_response_to_an_item"),
        ]

    def __str__(self) -> str:
        return str(self.option)

    @property
    def is_right(self) -> bool:
        return self.option.is_key
