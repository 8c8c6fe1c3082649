"""Quizzes: items of one story in an order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.functional import cached_property

from coverage_app.models import Story
from coverage_app.people import Guest
from coverage_app.plain_names import NameField
from quizzes.derivation.drafts import Kind
from quizzes.models.evidence import Evidence
from quizzes.models.items import Item
from quizzes.models.seeing import seen_by

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


class QuizQuerySet(models.QuerySet["Quiz"]):
    def published(self) -> Self:
        return self.filter(status=Quiz.Status.PUBLISHED)

    def visible_to(self, user: User | AnonymousUser) -> Self:
        return self.filter(story__in=Story.objects.visible_to(user))

    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.filter(story__in=Story.objects.editable_by(user))

    def for_story(self, story: Story) -> Self:
        return self.filter(story=story)

    def not_retired(self) -> Self:
        return self.exclude(status=Quiz.Status.RETIRED)

    def with_twin_of(self, quiz: Quiz) -> Self:
        return self.filter(Q(pk=quiz.pk) | Q(pk=quiz.twin_id))

    def oldest_first(self) -> Self:
        return self.order_by("pk")

    def with_places(self) -> Self:
        return self.select_related("twin").prefetch_related("quiz_items")

    def with_story(self) -> Self:
        return self.select_related("story")

    def with_desk(self) -> Self:
        """Fetch what the teacher's page of a quiz names: its story with texts, and its twin."""
        return self.select_related("story", "twin").prefetch_related("story__articles")

    def on_paper(self) -> Self:
        """Fetch what a sheet of paper has: the texts of the story, and the questions in order."""
        return self.prefetch_related(
            models.Prefetch("story", Story.objects.with_articles()),
            models.Prefetch("quiz_items", QuizItem.objects.with_items()),
        )

    def newest_first(self) -> Self:
        return self.order_by("-created_at", "-pk")

    def with_question_counts(self) -> Self:
        return self.annotate(question_count=models.Count("quiz_items"))

    def read_by(self, user: User | AnonymousUser) -> Self:
        """Keep the quizzes of whose answers ``user`` may see some."""
        given = Quiz.objects.filter(sittings__teacher=user.pk, sittings__teacher__isnull=False)
        return self.filter(Q(story__in=Story.objects.editable_by(user)) | Q(pk__in=given))

    def with_open_answers(self, user: User | AnonymousUser) -> Self:
        """Keep quizzes with answers in own words that ``user`` sees; count those read and not."""
        is_open = Q(attempts__responses__item__kind=Kind.OPEN.value) & seen_by(user, "attempts__")
        is_read = Q(attempts__responses__grade__isnull=False)
        counted = self.select_related("story").annotate(
            to_read_count=models.Count("attempts__responses", filter=is_open & ~is_read),
            read_count=models.Count("attempts__responses", filter=is_open & is_read),
        )
        return counted.exclude(to_read_count=0, read_count=0)


class Quiz(models.Model):
    """Items of one story in the order in which students meet them."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        PUBLISHED = "published", "Published"
        RETIRED = "retired", "Retired"

    class Feedback(models.TextChoices):
        EACH = "each", "After each answer"
        RETRY = "retry", "A hint and a second try, then the answer"
        END = "end", "At the end"
        RELEASE = "release", "When the teacher releases it"

    class Form(models.TextChoices):
        BEFORE = "A", "A, before"
        AFTER = "B", "B, after"

    question_count: int  # as `with_question_counts` counts them
    to_read_count: int  # as `with_open_answers` counts them
    read_count: int

    story = models.ForeignKey(Story, models.CASCADE, related_name="quizzes")
    title = NameField(max_length=200)
    status = models.CharField(max_length=20, choices=Status, default=Status.DRAFT)
    items = models.ManyToManyField(Item, through="QuizItem", related_name="quizzes")
    feedback = models.CharField("feedback", max_length=20, choices=Feedback, default=Feedback.EACH)
    asks_proof = models.BooleanField("ask for the sentence that proves the answer", default=True)
    asks_confidence = models.BooleanField("ask how sure the student is", default=False)
    repeats_missed = models.BooleanField("ask a missed question once more", default=True)
    has_sections = models.BooleanField("group the questions by skill", default=False)
    form = models.CharField(
        max_length=1, choices=Form, blank=True, help_text="Of two quizzes with no item in common."
    )
    twin = models.OneToOneField(
        "self", models.SET_NULL, null=True, blank=True, help_text="The other form."
    )
    released_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="When the teacher released the answers."
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
    created_at = models.DateTimeField(auto_now_add=True)
    published_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = QuizQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "quizzes"
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(status="published") | Q(published_at__isnull=False),
                name="published_quiz_has_a_date",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["draft", "published", "retired"]),
                name="quiz_status_exists",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("quizzes:quiz_detail", args=[self.pk])

    @cached_property
    def places(self) -> list[QuizItem]:
        """The questions in their order, each in its place."""
        return list(self.quiz_items.all())

    def is_draft(self) -> bool:
        return self.status == Quiz.Status.DRAFT

    def is_published(self) -> bool:
        return self.status == Quiz.Status.PUBLISHED

    def waits_for_release(self) -> bool:
        """Whether students wait for the teacher to show them the answers."""
        waits = self.feedback == Quiz.Feedback.RELEASE and self.released_at is None
        return waits and not self.is_draft()

    def is_taken_together_by(self, user: User | AnonymousUser) -> bool:
        """Whether a group of ``user`` takes it, or is to: its answers are told there first."""
        return isinstance(user, Guest) and self.pk in user.quizzes_to_take_together()

    def may_be_taken_alone(self, user: User | AnonymousUser) -> bool:
        """Whether ``user``, who sees it, may take it outside a sitting."""
        is_open = self.story.is_open or user.is_staff
        return is_open and not self.is_taken_together_by(user)

    @property
    def tells_at_once(self) -> bool:
        """Whether each answer is followed by why it is right or not."""
        return self.feedback in (Quiz.Feedback.EACH, Quiz.Feedback.RETRY)

    @property
    def brings_missed_back(self) -> bool:
        return self.repeats_missed and self.tells_at_once


class QuizItemQuerySet(models.QuerySet["QuizItem"]):
    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.filter(quiz__in=Quiz.objects.editable_by(user))

    def with_items(self) -> Self:
        return self._with_decoys_known().select_related("item").prefetch_related("item__options")

    def with_items_and_evidence(self) -> Self:
        """Bring along the evidence too, for those who have the texts."""
        evidence = models.Prefetch("item__evidence", Evidence.objects.in_order())
        return self.with_items().prefetch_related(evidence)

    def of_quiz(self, pk: int) -> Self:
        return self.filter(quiz=pk)

    def with_quiz(self) -> Self:
        return self.select_related("item", "quiz__story")

    def with_options_and_evidence(self) -> Self:
        items = Item.objects.with_options_and_evidence()
        return self._with_decoys_known().prefetch_related(models.Prefetch("item", items))

    def _with_decoys_known(self) -> Self:
        decoys = Evidence.objects.filter(item=models.OuterRef("item"), role=Evidence.Role.DECOY)
        return self.annotate(has_decoys=models.Exists(decoys))


class QuizItem(models.Model):
    """An item's place in a quiz. Questions are numbered from 1 in the order of positions."""

    has_decoys: bool = False  # as the ways to fetch places with their items find out

    quiz = models.ForeignKey(Quiz, models.CASCADE, related_name="quiz_items")
    item = models.ForeignKey(Item, models.RESTRICT, related_name="quiz_items")
    position = models.PositiveSmallIntegerField("order")

    objects = QuizItemQuerySet.as_manager()

    class Meta:
        ordering = ["quiz", "position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["quiz", "item"], name="item_once_in_a_quiz"),
        ]

    def __str__(self) -> str:
        return str(self.item)
