"""Attempts at quizzes and the responses in them."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from quizzes.derivation.drafts import Kind
from quizzes.models.evidence import Evidence
from quizzes.models.items import Item, Option
from quizzes.models.quizzes import Quiz, QuizItem, QuizItemQuerySet
from quizzes.models.sittings import Sitting

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

MOST_POINTS_OF_AN_OPEN_ANSWER = 4


def _random_seed() -> int:
    return secrets.randbelow(2**31)


class AttemptQuerySet(models.QuerySet["Attempt"]):
    def for_participant(self, participant: uuid.UUID | None) -> Self:
        return self.none() if participant is None else self.filter(participant=participant)

    def for_participants(self, participants: Iterable[uuid.UUID] | models.QuerySet[Any]) -> Self:
        """Keep the attempts of these keys, perhaps given as a query."""
        return self.filter(participant__in=participants)

    def editable_by(self, user: User | AnonymousUser) -> Self:
        """Keep what ``user`` may look at: of their groups, and what else is taken of their stories.

        What a group answers is for its teacher alone.
        """
        is_theirs = Q(sitting__teacher=user.pk, sitting__teacher__isnull=False)
        is_nobodys = Q(sitting__teacher=None, quiz__in=Quiz.objects.editable_by(user))
        return self.filter(is_theirs | is_nobodys)

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
        answers = models.Prefetch("responses", Response.objects.with_answers())
        return self.select_related("sitting").prefetch_related(answers)

    def with_questions(self) -> Self:
        return self._with(QuizItem.objects.with_items())

    def with_options_and_evidence(self) -> Self:
        return self._with(QuizItem.objects.with_options_and_evidence())

    def _with(self, quiz_items: QuizItemQuerySet) -> Self:
        places = models.Prefetch("quiz__quiz_items", quiz_items)
        return self.without_questions().prefetch_related(places)

    def without_questions(self) -> Self:
        """Bring along what `with_questions` does but the questions, which may be remembered."""
        known = self.select_related("quiz__story", "sitting", "practice_of__sitting")
        answers = Response.objects.with_answers()
        return known.prefetch_related(
            models.Prefetch("responses", answers),
            models.Prefetch("practice_of__responses", answers),
        )

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


class ResponseQuerySet(models.QuerySet["Response"]):
    def with_answers(self) -> Self:
        return self.select_related("option", "first_option", "tapped")

    def with_item(self) -> Self:
        return self.select_related("item", "attempt__quiz__story")

    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.filter(attempt__in=Attempt.objects.editable_by(user))

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

    attempt = models.ForeignKey(Attempt, models.CASCADE, related_name="responses")
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
