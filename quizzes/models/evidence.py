"""The sentences that items rest on."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Substr
from django.utils import timezone

from coverage_app.models import Article, Revision


class EvidenceQuerySet(models.QuerySet["Evidence"]):
    def with_article(self) -> Self:
        """Bring the text along, and whether it was ever changed."""
        revisions = Revision.objects.filter(article=OuterRef("article"))
        with_texts = self.select_related("article__outlet").annotate(is_revised=Exists(revisions))
        return with_texts.in_order()

    def in_order(self) -> Self:
        return self.order_by("item_id", "position")  # by "item" the items would be joined

    def stale(self) -> Self:
        """Those whose excerpt does not stand in its place of the text any more."""
        stands_there = Substr("article__text", F("start") + 1, F("end") - F("start"))
        return self.alias(stands_there=stands_there).exclude(stands_there=F("excerpt"))


class Evidence(models.Model):
    """A piece of an article's text that proves the key, or the nearest one that does not."""

    is_revised: bool = True  # unless `with_article` has seen that the text was never changed

    class Role(models.TextChoices):
        PROOF = "proof", "Proof"
        CONTRAST = "contrast", "Contrast"
        DECOY = "decoy", "Other sentence to choose from"

    item = models.ForeignKey("quizzes.Item", models.CASCADE, related_name="evidence")
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
    taken_at = models.DateTimeField(
        default=timezone.now, editable=False, help_text="When it was found in the text."
    )

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
                condition=Q(role__in=["proof", "contrast", "decoy"]), name="evidence_role_exists"
            ),
        ]

    def __str__(self) -> str:
        return self.excerpt

    @property
    def ref(self) -> str:
        """The sentence as it is said across a classroom; empty outside the sentences."""
        return "" if self.sentence is None else f"{self.article.letter}{self.sentence}"

    def stands_next_to(self, other: Evidence) -> bool:
        """Tell whether both are sentences of one text, one right after the other."""
        if self.sentence is None or other.sentence is None:
            return False
        return self.article_id == other.article_id and abs(self.sentence - other.sentence) == 1

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
        since = (it for it in revisions if it.replaced_at > self.taken_at)
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
