"""What a teacher decided about the texts of a story, against what was found."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from coverage_app.models.articles import Article


class LineDecision(models.Model):
    """A teacher's word on whether a line belongs to the article, against the classifier's."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="line_decisions")
    line = models.PositiveIntegerField()
    keep = models.BooleanField()
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    decided_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = "decision on a line"
        verbose_name_plural = "decisions on lines"
        ordering = ("article_id", "line")
        constraints = (
            models.UniqueConstraint(fields=["article", "line"], name="one_decision_for_a_line"),
            models.CheckConstraint(condition=models.Q(line__gte=1), name="lines_count_from_1"),
        )

    def __str__(self) -> str:
        return f"{self.article}, line {self.line}: {'keep' if self.keep else 'remove'}"
