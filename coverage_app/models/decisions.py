"""What a teacher decided about the texts of a story, against what was found."""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from coverage_app.models.articles import Article
from coverage_app.models.stories import Story
from coverage_app.plain_names import NameField

LONGEST_WORDING = 200


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


class FactDecisionQuerySet(models.QuerySet["FactDecision"]):
    def for_story(self, story: Story) -> Self:
        return self.filter(story=story)

    def with_deciders(self) -> Self:
        return self.select_related("decided_by")


class FactDecision(models.Model):
    """A teacher's word on whether two sentences of different texts report the same fact.

    A sentence goes by its span and by the words that stood there: when a text is changed and they
    no longer stand there, the decision rests.
    """

    story = models.ForeignKey(Story, models.CASCADE, related_name="fact_decisions")
    left_article = models.ForeignKey(Article, models.CASCADE, related_name="+")
    left_start = models.PositiveIntegerField()
    left_end = models.PositiveIntegerField()
    left_excerpt = models.TextField()
    right_article = models.ForeignKey(Article, models.CASCADE, related_name="+")
    right_start = models.PositiveIntegerField()
    right_end = models.PositiveIntegerField()
    right_excerpt = models.TextField()
    is_same = models.BooleanField()
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    decided_at = models.DateTimeField(auto_now=True)

    objects = FactDecisionQuerySet.as_manager()

    class Meta:
        verbose_name = "decision on two sentences"
        verbose_name_plural = "decisions on two sentences"
        ordering = ("story_id", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=[
                    "left_article",
                    "left_start",
                    "left_end",
                    "right_article",
                    "right_start",
                    "right_end",
                ],
                name="one_decision_for_two_sentences",
            ),
            models.CheckConstraint(
                condition=~Q(left_article=F("right_article")),
                name="decision_is_on_sentences_of_two_texts",
            ),
            models.CheckConstraint(
                condition=Q(left_end__gt=F("left_start"), right_end__gt=F("right_start")),
                name="sentences_end_after_they_start",
            ),
        )

    def __str__(self) -> str:
        word = "the same fact" if self.is_same else "not the same fact"
        return f"“{self.left_excerpt}” and “{self.right_excerpt}”: {word}"

    def holds_in(self, left_text: str, right_text: str) -> bool:
        """Tell whether both sentences still stand where they stood when this was decided."""
        return (
            left_text[self.left_start : self.left_end] == self.left_excerpt
            and right_text[self.right_start : self.right_end] == self.right_excerpt
        )


class StatementDecisionQuerySet(models.QuerySet["StatementDecision"]):
    def for_story(self, story: Story) -> Self:
        return self.filter(article__story=story)

    def with_deciders(self) -> Self:
        return self.select_related("decided_by")


class StatementDecision(models.Model):
    """A teacher's own wording of a statement, or a teacher's word to hide it from students.

    A whole statement goes by the span of a sentence that makes it, a part by its own span.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="statement_decisions")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    excerpt = models.TextField()
    wording = NameField(max_length=LONGEST_WORDING, blank=True)
    is_hidden = models.BooleanField(default=False)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    decided_at = models.DateTimeField(auto_now=True)

    objects = StatementDecisionQuerySet.as_manager()

    class Meta:
        verbose_name = "decision on a statement"
        verbose_name_plural = "decisions on statements"
        ordering = ("article_id", "start", "end", "is_hidden")
        constraints = (
            models.UniqueConstraint(
                fields=["article", "start", "end", "is_hidden"],
                name="one_wording_and_one_hiding_for_a_statement",
            ),
            models.CheckConstraint(
                condition=Q(is_hidden=True, wording="") | (Q(is_hidden=False) & ~Q(wording="")),
                name="statement_is_reworded_or_hidden",
            ),
            models.CheckConstraint(
                condition=Q(end__gt=F("start")), name="statement_ends_after_it_starts"
            ),
        )

    def __str__(self) -> str:
        word = "hidden" if self.is_hidden else f"worded “{self.wording}”"
        return f"“{self.excerpt}”: {word}"

    def holds_in(self, text: str) -> bool:
        """Tell whether the words still stand where they stood when this was decided."""
        return text[self.start : self.end] == self.excerpt
