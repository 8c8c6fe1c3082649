"""Outlets, stories and their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.core.validators import MinLengthValidator
from django.db import models
from django.db.models.functions import Lower
from django.urls import reverse

from coverage_app.analysis import Document, Line, classify_lines

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

LETTERS = "ABCDEFGH"


class OutletQuerySet(models.QuerySet["Outlet"]):
    def named(self, name: str) -> Outlet:
        """Return the outlet of that name, whatever its capitals; a new name makes a new outlet."""
        name = " ".join(name.split())
        return self.filter(name__iexact=name).first() or self.create(name=name)


class Outlet(models.Model):
    name = models.CharField(max_length=120)

    objects = OutletQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(Lower("name"), name="outlet_name_unique_whatever_its_capitals")
        ]

    def __str__(self) -> str:
        return self.name


class StoryQuerySet(models.QuerySet["Story"]):
    def visible_to(self, user: User | AnonymousUser) -> Self:
        return self if user.is_staff else self.filter(is_open=True)

    def with_articles(self) -> Self:
        return self.prefetch_related(
            models.Prefetch("articles", Article.objects.select_related("outlet", "first_publisher")),
            "articles__line_decisions",
        )

    def newest_first(self) -> Self:
        return self.order_by("-created_at", "-pk")


class Story(models.Model):
    """One event, told by several outlets."""

    title = models.CharField(max_length=200)
    slug = models.SlugField(max_length=80, unique=True)
    standfirst = models.TextField(
        blank=True, help_text="Two neutral sentences that no text would object to."
    )
    source = models.TextField(blank=True, help_text="Where the texts come from.")
    is_open = models.BooleanField(
        "open to visitors",
        default=False,
        help_text="Anyone who can reach this server may read it and take its published quizzes.",
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = StoryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "stories"
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("coverage_app:story_read", args=[self.slug])


class Article(models.Model):
    """One outlet's text. The text is stored as it came in and never rewritten."""

    story = models.ForeignKey(Story, models.CASCADE, related_name="articles")
    position = models.PositiveSmallIntegerField(
        choices=list(enumerate(LETTERS)), help_text="The letter the text goes by."
    )
    outlet = models.ForeignKey(Outlet, models.PROTECT, related_name="articles")
    first_publisher = models.ForeignKey(
        Outlet,
        models.PROTECT,
        related_name="first_published_articles",
        null=True,
        blank=True,
        help_text="Who published the text first, when this outlet re-posted it.",
    )
    text = models.TextField(validators=[MinLengthValidator(1)])
    headline = models.CharField(max_length=300, blank=True)
    byline = models.CharField(max_length=200, blank=True)
    published_on = models.DateField(null=True, blank=True)
    address = models.URLField(max_length=500, blank=True)
    language = models.CharField(max_length=12, default="en")

    class Meta:
        ordering = ["story", "position"]
        constraints = [
            models.UniqueConstraint(fields=["story", "position"], name="article_letter_unique"),
            models.CheckConstraint(
                condition=models.Q(position__lt=len(LETTERS)), name="article_letter_exists"
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="article_has_text"),
        ]

    def __str__(self) -> str:
        return f"{self.letter} · {self.outlet}"

    def get_absolute_url(self) -> str:
        return f"{self.story.get_absolute_url()}#{self.letter}1"

    @property
    def letter(self) -> str:
        return LETTERS[self.position]

    @property
    def key(self) -> str:
        """The letter as style sheets know it: colors and shapes are given to a to f, then repeat."""
        return "abcdef"[self.position % 6]

    def lines(self) -> tuple[Line, ...]:
        decisions = list(self.line_decisions.all())
        return classify_lines(
            self.text,
            keep=frozenset(decision.line for decision in decisions if decision.keep),
            remove=frozenset(decision.line for decision in decisions if not decision.keep),
        )

    def document(self) -> Document:
        return Document(
            letter=self.letter,
            text=self.text,
            lines=self.lines(),
            outlet=self.outlet.name,
            first_publisher=self.first_publisher.name if self.first_publisher else "",
        )


class LineDecision(models.Model):
    """A teacher's word on whether a line belongs to the article, against the classifier's."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="line_decisions")
    line = models.PositiveIntegerField()
    keep = models.BooleanField()
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    decided_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["article", "line"]
        constraints = [
            models.UniqueConstraint(fields=["article", "line"], name="one_decision_for_a_line")
        ]

    def __str__(self) -> str:
        return f"{self.article}, line {self.line}: {'keep' if self.keep else 'remove'}"
