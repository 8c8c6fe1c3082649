"""Items with their options and evidence."""

from __future__ import annotations

from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.functional import cached_property

from coverage_app.models import Article, Revision, Story
from quizzes.models.choices import misconception_choices, skill_choices, step_choices


class ItemQuerySet(models.QuerySet["Item"]):
    def for_story(self, story: Story) -> Self:
        return self.filter(story=story)

    def drafts(self) -> Self:
        return self.filter(status=Item.Status.DRAFT)

    def accepted(self) -> Self:
        return self.filter(status=Item.Status.ACCEPTED)

    def settled(self) -> Self:
        retired = Q(status=Item.Status.RETIRED)
        published = Q(quizzes__published_at__isnull=False)
        answered = Q(responses__isnull=False)
        return self.filter(retired | published | answered).distinct()

    def with_options_and_evidence(self) -> Self:
        evidence = models.Prefetch("evidence", Evidence.objects.with_article())
        return self.prefetch_related("options", evidence)


class Item(models.Model):
    """One question about a story, with its options, its key and the proof of the key."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        ACCEPTED = "accepted", "Accepted"
        REJECTED = "rejected", "Rejected"
        RETIRED = "retired", "Retired"

    story = models.ForeignKey(Story, models.CASCADE, related_name="items")
    family = models.PositiveSmallIntegerField(help_text="The number of the item family.")
    skill = models.CharField(max_length=20, choices=skill_choices)
    step = models.CharField(max_length=20, choices=step_choices)
    stem = models.TextField("question")
    hint = models.TextField(blank=True)
    reason = models.TextField(blank=True, help_text="Why the item was made.")
    confidence = models.FloatField(default=1.0, help_text="From 0 to 1.")
    ready = models.BooleanField(default=False, help_text="May be published without a closer look.")
    fact = models.TextField(blank=True, help_text="What the item is about.")
    fingerprint = models.CharField(max_length=40, blank=True)
    is_derived = models.BooleanField("derived", default=False)
    status = models.CharField(max_length=20, choices=Status, default=Status.DRAFT)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ItemQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["story", "fingerprint"],
                condition=~Q(fingerprint=""),
                name="item_fingerprint_unique_in_a_story",
            ),
            models.CheckConstraint(
                condition=Q(is_derived=False) | ~Q(fingerprint=""),
                name="derived_item_has_a_fingerprint",
            ),
            models.CheckConstraint(condition=~Q(stem=""), name="item_has_a_stem"),
            models.CheckConstraint(
                condition=Q(confidence__gte=0, confidence__lte=1), name="confidence_from_0_to_1"
            ),
            models.CheckConstraint(
                condition=Q(status__in=["draft", "accepted", "rejected", "retired"]),
                name="item_status_exists",
            ),
        ]

    def __str__(self) -> str:
        return self.stem

    def key(self) -> Option | None:
        return next((option for option in self.options.all() if option.is_key), None)

    def option_at(self, position: int) -> Option:
        return {option.position: option for option in self.options.all()}[position]

    def proof(self) -> list[Evidence]:
        return [piece for piece in self.evidence.all() if piece.role == Evidence.Role.PROOF]

    def contrast(self) -> list[Evidence]:
        return [piece for piece in self.evidence.all() if piece.role == Evidence.Role.CONTRAST]

    @cached_property
    def is_settled(self) -> bool:
        """Whether students have met the item or may meet it: then nothing in it changes."""
        return Item.objects.settled().contains(self)


class Option(models.Model):
    """One of the answers of an item; each wrong one detects a misconception."""

    item = models.ForeignKey(Item, models.CASCADE, related_name="options")
    position = models.PositiveSmallIntegerField(help_text="Counts from 1.")
    text = models.TextField()
    letters = models.CharField(
        max_length=8, blank=True, help_text="The texts that the option names: A, AB, …"
    )
    rationale = models.TextField(blank=True, help_text="A sentence to the student who chose it.")
    misconception = models.CharField(
        max_length=120,
        blank=True,
        choices=misconception_choices,
        help_text="The misreading that a wrong option detects.",
    )
    is_key = models.BooleanField("right answer", default=False)

    class Meta:
        ordering = ["item", "position"]
        constraints = [
            models.UniqueConstraint(fields=["item", "position"], name="option_position_unique"),
            models.UniqueConstraint(
                fields=["item"], condition=Q(is_key=True), name="one_key_for_an_item"
            ),
            models.CheckConstraint(
                condition=Q(is_key=False) | Q(misconception=""), name="key_is_no_misconception"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="option_has_a_text"),
            models.CheckConstraint(
                condition=Q(position__gte=1), name="option_position_counts_from_1"
            ),
        ]

    def __str__(self) -> str:
        return self.text

    def clean(self) -> None:
        # A form that does not show the key leaves the constraint unchecked until it is too late.
        if self.is_key and self.misconception:
            message = "The right answer detects no misconception."
            raise ValidationError({"misconception": message})


class EvidenceQuerySet(models.QuerySet["Evidence"]):
    def with_article(self) -> Self:
        """Bring the text along, and whether it was ever changed."""
        revisions = Revision.objects.filter(article=OuterRef("article"))
        return self.select_related("article__outlet").annotate(is_revised=Exists(revisions))


class Evidence(models.Model):
    """A piece of an article's text that proves the key, or the nearest one that does not."""

    is_revised: bool = True  # unless `with_article` has seen that the text was never changed

    class Role(models.TextChoices):
        PROOF = "proof", "Proof"
        CONTRAST = "contrast", "Contrast"

    item = models.ForeignKey(Item, models.CASCADE, related_name="evidence")
    # A story goes with its items; an article on its own stays while an item rests on it.
    article = models.ForeignKey(Article, models.RESTRICT, related_name="evidence")
    role = models.CharField(max_length=20, choices=Role)
    start = models.PositiveIntegerField(help_text="Unicode code points into the text.")
    end = models.PositiveIntegerField()
    excerpt = models.TextField()
    focus_start = models.PositiveIntegerField(null=True, blank=True)
    focus_end = models.PositiveIntegerField(null=True, blank=True)
    context_start = models.PositiveIntegerField(null=True, blank=True)
    context_end = models.PositiveIntegerField(null=True, blank=True)
    sentence = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="The number of the sentence on screen."
    )
    position = models.PositiveSmallIntegerField(help_text="Counts from 1.")

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "evidence"
        ordering = ["item", "position"]
        constraints = [
            models.UniqueConstraint(fields=["item", "position"], name="evidence_position_unique"),
            models.CheckConstraint(
                condition=Q(end__gt=F("start")), name="evidence_ends_after_it_starts"
            ),
            models.CheckConstraint(
                # A comparison with NULL is not false, so half a focus is refused in so many words.
                condition=Q(focus_start=None, focus_end=None)
                | Q(
                    focus_start__isnull=False,
                    focus_end__isnull=False,
                    focus_start__gte=F("start"),
                    focus_end__gt=F("focus_start"),
                    focus_end__lte=F("end"),
                ),
                name="focus_lies_inside_the_evidence",
            ),
            models.CheckConstraint(
                condition=Q(context_start=None, context_end=None)
                | Q(
                    context_start__isnull=False,
                    context_end__isnull=False,
                    context_start__lte=F("start"),
                    context_end__gte=F("end"),
                ),
                name="evidence_lies_inside_its_context",
            ),
            models.CheckConstraint(
                condition=Q(role__in=["proof", "contrast"]), name="evidence_role_exists"
            ),
        ]

    def __str__(self) -> str:
        return self.excerpt

    @property
    def ref(self) -> str:
        """The sentence as it is said across a classroom; empty outside the sentences."""
        return "" if self.sentence is None else f"{self.article.letter}{self.sentence}"

    def is_stale(self) -> bool:
        return not self._stands_in(self.article.text)

    def version(self) -> Revision | None:
        """The earlier version of the text that it was taken from; none when that is today's.

        A text that was changed since may still have the sentence in its place, and other sentences
        around it.
        """
        if not self.is_revised:
            return None
        revisions = [it for it in self.article.revisions.all() if self._stands_in(it.text)]
        since = (it for it in revisions if it.replaced_at > self.item.created_at)
        last = revisions[-1] if revisions and self.is_stale() else None
        return next(since, last)

    @property
    def before(self) -> str:
        """The sentence before, as it stood in the text that the evidence was taken from."""
        if self.context_start is None:
            return ""
        return self._source()[self.context_start : self.start].strip()

    @property
    def after(self) -> str:
        """The sentence after, as it stood in the text that the evidence was taken from."""
        if self.context_end is None:
            return ""
        return self._source()[self.end : self.context_end].strip()

    def _source(self) -> str:
        version = self.version()
        if version:
            return version.text
        return "" if self.is_stale() else self.article.text

    def _stands_in(self, text: str) -> bool:
        return self.excerpt == text[self.start : self.end]
