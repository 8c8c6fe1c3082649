"""Earlier versions of texts: what stood there before a teacher changed it."""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone

from coverage_app.analysis import Line, classify_lines, decide_lines
from coverage_app.models.articles import Article


class RevisionQuerySet(models.QuerySet["Revision"]):
    def without_texts(self) -> Self:
        """Leave the texts themselves in the database, where a list does not show them."""
        return self.defer("text").select_related("replaced_by")


class Revision(models.Model):
    """A text as it stood until it was changed, and what was decided about its lines."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="revisions")
    text = models.TextField()
    kept_lines = models.JSONField(default=list)
    removed_lines = models.JSONField(default=list)
    replaced_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    replaced_at = models.DateTimeField(default=timezone.now)

    objects = RevisionQuerySet.as_manager()

    class Meta:
        verbose_name = "earlier version"
        ordering = ("article_id", "pk")
        constraints = (
            models.CheckConstraint(condition=~models.Q(text=""), name="revision_has_text"),
        )

    def __str__(self) -> str:
        return f"{self.article}, until {self.replaced_at:%Y-%m-%d %H:%M}"

    def get_absolute_url(self) -> str:
        return reverse("admin:coverage_app_article_version", args=[self.article_id, self.pk])

    def lines(self) -> tuple[Line, ...]:
        return decide_lines(
            classify_lines(self.text),
            keep=frozenset(self.kept_lines),
            remove=frozenset(self.removed_lines),
        )
