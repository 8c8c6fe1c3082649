"""Outlets, stories and their articles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.conf.global_settings import LANGUAGES
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils.text import slugify

from coverage_app.analysis import Document, Line, classify_lines, decide_lines
from coverage_app.imports.pages import MOST_CHARACTERS

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

LETTERS = "ABCDEFGH"
# Every line has a box to tick in the form; DATA_UPLOAD_MAX_NUMBER_FIELDS must leave room for them.
MOST_LINES = 5_000


def known_languages() -> Sequence[tuple[str, str]]:
    # A function, so that the migration does not list a hundred languages.
    return LANGUAGES


def validate_text(text: str) -> None:
    if not text.strip():
        raise ValidationError("Paste the text of the article.")
    if "\0" in text:
        raise ValidationError(
            "This is not plain text: it has a character (NUL) that no article has. "
            "Copy the words from the page and paste them again."
        )
    for count_of, number, most in (
        ("characters", len(text), MOST_CHARACTERS),
        ("lines", text.count("\n") + 1, MOST_LINES),
    ):
        if number > most:
            raise ValidationError(
                f"This text has {number:,} {count_of}. A text may have {most:,}: "
                "paste only the article."
            )


class OutletQuerySet(models.QuerySet["Outlet"]):
    def named(self, name: str) -> Outlet:
        """Return the outlet of that name, whatever its capitals; a new name makes a new outlet."""
        name = " ".join(name.split())
        outlet = self.filter(name__iexact=name).first()
        if outlet is None:
            outlet = Outlet(name=name)
            outlet.full_clean()
            outlet.save()
        return outlet

    def with_text_counts(self) -> Self:
        return self.annotate(text_count=models.Count("articles"))


class Outlet(models.Model):
    text_count: int  # as `with_text_counts` counts them

    name = models.CharField(max_length=120)

    objects = OutletQuerySet.as_manager()

    class Meta:
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(
                Lower("name"),
                name="outlet_name_unique_whatever_its_capitals",
                violation_error_message="There is an outlet of this name already.",
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="outlet_has_a_name"),
        )

    def __str__(self) -> str:
        return self.name


class StoryQuerySet(models.QuerySet["Story"]):
    def visible_to(self, user: User | AnonymousUser) -> Self:
        return self if user.is_staff else self.filter(is_open=True)

    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self if user.has_perm("coverage_app.change_story") else self.none()

    def with_articles(self) -> Self:
        """Fetch the texts that are compared: those that a teacher has checked."""
        return self.prefetch_related(
            models.Prefetch("articles", Article.objects.checked().with_outlets()),
            "articles__line_decisions",
        )

    def with_text_counts(self) -> Self:
        return self.annotate(text_count=models.Count("articles"))

    def newest_first(self) -> Self:
        return self.order_by("-created_at", "-pk")

    def free_slug(self, title: str) -> str:
        """Return an address made of ``title`` that no story has yet."""
        base = slugify(title)[:70] or "story"
        taken = set(self.filter(slug__startswith=base).values_list("slug", flat=True))
        numbered = (f"{base}-{number}" for number in count(2))
        return base if base not in taken else next(slug for slug in numbered if slug not in taken)


class Story(models.Model):
    """One event, told by several outlets."""

    text_count: int  # as `with_text_counts` counts them

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
    names_hidden = models.BooleanField("outlet names hidden", default=False, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = StoryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "stories"
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("coverage_app:story_read", args=[self.slug])

    def sentence_address(self, ref: str, beside: str = "") -> str:
        """Return where sentence ``ref`` ("C4") is read, next to the text of letter ``beside``.

        Without a pair in the address the first two texts are shown; where there is a text B, those
        are A and B.
        """
        letters = {ref[0], beside} - {""}
        if letters <= {"A", "B"}:
            return f"{self.get_absolute_url()}#{ref}"
        pair = dict(zip(("right", "left"), sorted(letters, reverse=True), strict=False))
        address = reverse("coverage_app:story_read", args=[self.slug], query=pair)
        return f"{address}#{ref}"

    def is_full(self) -> bool:
        return self.free_position() is None

    def free_position(self) -> int | None:
        """Return the place of the first letter that no text of the story goes by."""
        taken = set(self.articles.values_list("position", flat=True))
        return next((place for place in range(len(LETTERS)) if place not in taken), None)


class ArticleQuerySet(models.QuerySet["Article"]):
    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.filter(story__in=Story.objects.editable_by(user))

    def checked(self) -> Self:
        return self.filter(is_checked=True)

    def with_outlets(self) -> Self:
        return self.select_related("outlet", "first_publisher")

    def with_story_and_lines(self) -> Self:
        return self.select_related("story").prefetch_related("line_decisions")


class Article(models.Model):
    """One outlet's text. The text is stored as it came in and never rewritten."""

    story = models.ForeignKey(Story, models.CASCADE, related_name="articles")
    position = models.PositiveSmallIntegerField(choices=list(enumerate(LETTERS)))
    outlet = models.ForeignKey(Outlet, models.PROTECT, related_name="articles")
    first_publisher = models.ForeignKey(
        Outlet,
        models.PROTECT,
        related_name="first_published_articles",
        null=True,
        blank=True,
    )
    text = models.TextField(validators=[validate_text])
    headline = models.CharField(max_length=300, blank=True)
    byline = models.CharField(max_length=200, blank=True)
    published_on = models.DateField(null=True, blank=True)
    address = models.URLField(max_length=500, blank=True)
    language = models.CharField(max_length=12, default="en", choices=known_languages)
    is_checked = models.BooleanField("checked", default=True, editable=False)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = "text"
        ordering = ("story_id", "position")
        constraints = (
            models.UniqueConstraint(fields=["story", "position"], name="article_letter_unique"),
            models.CheckConstraint(
                condition=models.Q(position__lt=len(LETTERS)), name="article_letter_exists"
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="article_has_text"),
            models.CheckConstraint(
                condition=~models.Q(first_publisher=models.F("outlet")),
                name="article_first_publisher_is_another_outlet",
            ),
        )

    def __str__(self) -> str:
        return f"{self.letter} · {self.outlet}"

    def get_absolute_url(self) -> str:
        return self.story.sentence_address(f"{self.letter}1")

    def clean(self) -> None:
        """Give a new text its letter, and refuse a text that the story has already."""
        if self.story_id is None:
            return
        if self.position is None:
            self.position = self._free_position()
        twin = self.story.articles.with_outlets().exclude(pk=self.pk).filter(text=self.text).first()
        if twin:
            raise ValidationError({"text": f"The story has this text already: it is text {twin}."})

    def _free_position(self) -> int:
        position = self.story.free_position()
        if position is None:
            raise ValidationError(
                {"story": f"This story has {len(LETTERS)} texts already, as many as it can hold."}
            )
        return position

    @property
    def letter(self) -> str:
        return LETTERS[self.position]

    @property
    def key(self) -> str:
        """The letter as style sheets know it: they have six colors and shapes, which repeat."""
        return "abcdef"[self.position % 6]

    @property
    def is_english(self) -> bool:
        return self.language.split("-")[0] == "en"

    def lines(self) -> tuple[Line, ...]:
        decisions = list(self.line_decisions.all())
        return decide_lines(
            classify_lines(self.text),
            keep=frozenset(decision.line for decision in decisions if decision.keep),
            remove=frozenset(decision.line for decision in decisions if not decision.keep),
        )

    def document(self) -> Document:
        return Document(
            letter=self.letter,
            text=self.text,
            lines=classify_lines(self.text),
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
        verbose_name = "decision on a line"
        verbose_name_plural = "decisions on lines"
        ordering = ("article_id", "line")
        constraints = (
            models.UniqueConstraint(fields=["article", "line"], name="one_decision_for_a_line"),
            models.CheckConstraint(condition=models.Q(line__gte=1), name="lines_count_from_1"),
        )

    def __str__(self) -> str:
        return f"{self.article}, line {self.line}: {'keep' if self.keep else 'remove'}"
