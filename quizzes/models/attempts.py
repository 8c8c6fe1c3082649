"""Attempts at quizzes."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property

from quizzes.models.quizzes import Quiz, QuizItem, QuizItemQuerySet
from quizzes.models.responses import Response
from quizzes.models.seeing import seen_by
from quizzes.models.sittings import Sitting

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


def _random_seed() -> int:
    return secrets.randbelow(2**31)


def _answers(way: str = "") -> models.Prefetch[str]:
    return models.Prefetch(f"{way}responses", Response.objects.with_proofs(), to_attr="answers")


class AttemptQuerySet(models.QuerySet["Attempt"]):
    def for_participant(self, participant: uuid.UUID | None) -> Self:
        return self.none() if participant is None else self.filter(participant=participant)

    def for_participants(self, participants: Iterable[uuid.UUID] | models.QuerySet[Any]) -> Self:
        """Keep the attempts of these keys, perhaps given as a query."""
        return self.filter(participant__in=participants)

    def editable_by(self, user: User | AnonymousUser) -> Self:
        """Keep the attempts that ``user`` may look at."""
        return self.filter(seen_by(user))

    def of_quiz(self, quiz: Quiz) -> Self:
        return self.filter(quiz=quiz)

    def of_sitting(self, sitting: Sitting) -> Self:
        return self.filter(sitting=sitting)

    def of_sittings(self, numbers: Iterable[int]) -> Self:
        return self.filter(sitting__in=list(numbers))

    def in_sittings(self) -> Self:
        return self.exclude(sitting=None).select_related("sitting")

    def alone(self) -> Self:
        """Keep what a reader takes for themselves."""
        return self.counted().filter(sitting=None)

    def counted(self) -> Self:
        return self.filter(practice_of=None)

    def unfinished(self) -> Self:
        return self.filter(finished_at=None)

    def finished(self) -> Self:
        return self.exclude(finished_at=None)

    def with_responses(self) -> Self:
        """Bring the answers along, for those who have the quiz with its questions already."""
        return self.select_related("sitting").prefetch_related(_answers())

    def held(self) -> Self:
        """Let other answers wait for this one.

        PostgreSQL waits here until the other transaction ends, SQLite before one begins. The
        sitting is not brought along: it would be as it stood before the waiting.
        """
        return self.select_for_update()

    def with_questions(self) -> Self:
        return self._with(QuizItem.objects.with_items())

    def with_options_and_evidence(self) -> Self:
        return self._with(QuizItem.objects.with_options_and_evidence())

    def _with(self, quiz_items: QuizItemQuerySet) -> Self:
        return self.select_related("quiz__story", "sitting").prefetch_related(
            models.Prefetch("quiz__quiz_items", quiz_items),
            _answers(),
            models.Prefetch("practice_of", Attempt.objects.select_related("sitting")),
            _answers("practice_of__"),
        )

    def without_questions(self) -> Self:
        """Bring along the quiz, for those who remember its questions with their evidence."""
        return self.select_related("quiz__story", "sitting")

    def with_answers(self) -> Self:
        """Bring along the answers of several attempts, where the questions are remembered."""
        answers = models.Prefetch("responses", Response.objects.in_any_order(), to_attr="answers")
        return self.prefetch_related(answers)

    def newest_first(self) -> Self:
        return self.order_by("-started_at", "-pk")


class Attempt(models.Model):
    """One go at a quiz. The participant is a random key in a browser's session, nothing more.

    An attempt belongs to a sitting when a group takes the quiz; alone it is for the reader only. A
    practice asks again what was missed in another attempt.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    quiz = models.ForeignKey(Quiz, models.PROTECT, related_name="attempts")
    participant = models.UUIDField(db_index=True, editable=False)
    sitting = models.ForeignKey(
        Sitting, models.CASCADE, null=True, blank=True, editable=False, related_name="attempts"
    )
    practice_of = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, editable=False, related_name="practices"
    )
    # The order in which this attempt shows the options.
    seed = models.PositiveIntegerField(default=_random_seed, editable=False)
    started_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True, blank=True)
    # How often something was stored in it, or its sitting went on: so whoever has read it can tell
    # whether it still stands so.
    changes = models.PositiveIntegerField(default=0, editable=False)

    objects = AttemptQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["quiz", "participant"],
                condition=Q(finished_at=None, sitting=None, practice_of=None),
                name="one_unfinished_attempt_at_a_quiz",
            ),
            models.UniqueConstraint(
                fields=["sitting", "participant"], name="one_attempt_in_a_sitting"
            ),
            models.UniqueConstraint(
                fields=["practice_of"],
                condition=Q(finished_at=None),
                name="one_unfinished_practice_of_an_attempt",
            ),
            models.CheckConstraint(
                condition=Q(sitting=None) | Q(practice_of=None),
                name="practice_is_outside_a_sitting",
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

    def count_change(self, *, finished_at: datetime | None = None) -> bool:
        """Count a change, unless there has been one since this attempt was read.

        If it is counted, all others who store something wait until the transaction ends. A change
        may finish the attempt. It is one statement: PostgreSQL looks again at what a row refers to
        when it is written twice, and waits for whoever holds the sitting.
        """
        end = {"finished_at": finished_at} if finished_at else {}
        as_read = Attempt.objects.filter(pk=self.pk, changes=self.changes)
        return as_read.update(changes=self.changes + 1, **end) == 1

    @cached_property
    def answers(self) -> list[Response]:
        """The responses; what was chosen and tapped comes with the questions."""
        return list(self.responses.in_any_order())

    @property
    def is_led(self) -> bool:
        """Whether the teacher says which question comes when."""
        return self.sitting is not None and self.sitting.is_teacher_paced

    @property
    def is_practice(self) -> bool:
        return self.practice_of_id is not None

    @property
    def tells_at_once(self) -> bool:
        """Whether each answer is followed by why it is right or not."""
        return self.is_practice or (self.quiz.tells_at_once and not self.is_led)

    @property
    def brings_missed_back(self) -> bool:
        comes_once = self.is_practice or self.is_led
        return self.quiz.brings_missed_back and not comes_once

    @property
    def gives_hints(self) -> bool:
        """Whether a wrong choice may be followed by a hint and a second one."""
        return self.quiz.feedback == Quiz.Feedback.RETRY and not self.is_led

    @property
    def asks_confidence(self) -> bool:
        return self.quiz.asks_confidence and not self.is_practice

    @property
    def is_released(self) -> bool:
        return (self.sitting or self.quiz).released_at is not None
