"""The responses in attempts."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from quizzes.derivation.drafts import Kind
from quizzes.models.evidence import Evidence
from quizzes.models.items import Item, Option
from quizzes.models.quizzes import Quiz
from quizzes.models.seeing import seen_by
from quizzes.models.sittings import Sitting

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

MOST_POINTS_OF_AN_OPEN_ANSWER = 4


class ResponseQuerySet(models.QuerySet["Response"]):
    def in_any_order(self) -> Self:
        return self.order_by()

    def with_proofs(self) -> Self:
        """Bring along what was tapped: the rest comes with the questions."""
        return self.select_related("tapped").in_any_order()

    def with_answers(self) -> Self:
        return self.select_related("option", "first_option", "tapped")

    def with_item(self) -> Self:
        return self.select_related("item", "attempt__quiz__story")

    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.filter(seen_by(user, "attempt__"))

    def open_answers(self) -> Self:
        """Keep what students wrote in their own words, the oldest first."""
        return self.filter(item__kind=Kind.OPEN.value).order_by("answered_at", "pk")

    def of_participant(self, participant: uuid.UUID) -> Self:
        """Keep what a participant answered, with all it refers to, attempt by attempt."""
        full = self.with_answers().select_related("item").prefetch_related("item__options")
        return full.filter(attempt__participant=participant)

    def of_quiz(self, quiz: Quiz) -> Self:
        return self.filter(attempt__quiz=quiz)

    def of_sitting(self, sitting: Sitting) -> Self:
        return self.filter(attempt__sitting=sitting)

    def to_item(self, item: Item) -> Self:
        """Keep the answers that count, of those to an item."""
        return self.filter(item=item, round=1)

    def to_grade(self) -> Self:
        return self.filter(grade=None)

    def graded(self) -> Self:
        return self.exclude(grade=None)


class Response(models.Model):
    """What a participant answered to an item; what counts is never changed.

    An item to choose from has an ``option``, one to match has options in ``matched``, by the order
    of the prompts; an open one has a ``text``, which the teacher grades. A quiz that asks for the
    proof has the ``tapped`` sentence too: only then is the response complete.
    """

    class Confidence(models.IntegerChoices):
        GUESSED = 1, "I guessed"
        THINK = 2, "I think so"
        SURE = 3, "I am sure"

    # What a later step or revision changes; a grade is the teacher's.
    OF_A_STEP = (
        *("option", "first_option", "matched", "text", "tapped"),
        *("confidence", "revision", "changed_at"),
    )

    attempt = models.ForeignKey("quizzes.Attempt", models.CASCADE, related_name="responses")
    # An item that has been answered may be retired, never edited or deleted.
    item = models.ForeignKey(Item, models.PROTECT, related_name="responses")
    # A missed question comes back once: its second response is of round 2 and is not counted.
    round = models.PositiveSmallIntegerField(default=1)
    option = models.ForeignKey(
        Option, models.PROTECT, null=True, blank=True, related_name="responses"
    )
    # The wrong option that was chosen before the hint.
    first_option = models.ForeignKey(
        Option, models.PROTECT, null=True, blank=True, related_name="first_responses"
    )
    matched = models.JSONField(default=list, blank=True)
    text = models.TextField(blank=True)
    tapped = models.ForeignKey(
        Evidence, models.PROTECT, null=True, blank=True, related_name="responses"
    )
    confidence = models.PositiveSmallIntegerField(choices=Confidence, null=True, blank=True)
    # A browser that could not reach the server counts how often an answer was changed meanwhile.
    revision = models.PositiveIntegerField(default=0, editable=False)
    answered_at = models.DateTimeField(default=timezone.now)
    # When anything of it changed last: pages that watch ask for what is newer.
    changed_at = models.DateTimeField(auto_now=True)
    grade = models.PositiveSmallIntegerField(null=True, blank=True)
    graded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
    graded_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = ResponseQuerySet.as_manager()

    class Meta:
        ordering = ["attempt", "answered_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["attempt", "item", "round"], name="one_response_to_an_item_in_a_round"
            ),
            models.CheckConstraint(
                condition=Q(grade=None) | Q(grade__lte=MOST_POINTS_OF_AN_OPEN_ANSWER),
                name="grade_from_0_to_4",
            ),
            models.CheckConstraint(
                condition=Q(confidence=None) | Q(confidence__in=[1, 2, 3]),
                name="confidence_is_a_choice",
            ),
            models.CheckConstraint(condition=Q(round__in=[1, 2]), name="round_is_1_or_2"),
        ]

    def __str__(self) -> str:
        return str(self.option or self.text or "; ".join(self.matched_texts()))

    @property
    def is_answered(self) -> bool:
        """Whether the answer counts; a first wrong choice before the hint does not yet."""
        return self.option_id is not None or bool(self.matched or self.text)

    @property
    def is_right(self) -> bool:
        if self.matched:
            return self.matched_texts() == [key.text for key in self.item.right_options()]
        return self.option is not None and self.option.is_key

    @property
    def is_proved(self) -> bool:
        return self.tapped is not None and self.tapped.role == Evidence.Role.PROOF

    def near_proof(self) -> Evidence | None:
        """Return the proof that stands next to the tapped sentence, if that is no proof itself."""
        tapped = self.tapped
        if tapped is None or self.is_proved:
            return None
        return next((proof for proof in self.item.proof() if proof.stands_next_to(tapped)), None)

    def matched_texts(self) -> list[str]:
        return [self.item.option_at(position).text for position in self.matched]
