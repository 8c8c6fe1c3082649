"""Stories: one event, told by several outlets."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.text import slugify

from coverage_app.models.articles import LETTERS, Article
from coverage_app.people import Guest, is_teacher, may_edit
from coverage_app.plain_names import NameField

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


def place_in_read(ref: str, beside: str = "") -> str:
    """Return what follows the address of Read where sentence ``ref`` is read next to a text.

    Without a pair in the address the first two texts are shown; where there is a text B, those are
    A and B.

    >>> place_in_read("C4", "B"), place_in_read("B2", "A")
    ('?right=C&left=B#C4', '#B2')
    """
    letters = {ref[0], beside} - {""}
    if letters <= {"A", "B"}:
        return f"#{ref}"
    pair = zip(("right", "left"), sorted(letters, reverse=True), strict=False)
    return f"?{'&'.join(f'{side}={letter}' for side, letter in pair)}#{ref}"


class StoryQuerySet(models.QuerySet["Story"]):
    def visible_to(self, user: User | AnonymousUser) -> Self:
        if user.is_superuser:
            return self
        if user.is_staff:
            own = models.Q(created_by=user.pk)
            return self.filter(own | models.Q(is_shared=True) | models.Q(is_open=True))
        opened = user.opened_stories() if isinstance(user, Guest) else ()
        return self.filter(models.Q(is_open=True) | models.Q(pk__in=opened))

    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.filter(may_edit(user))

    def with_owner(self) -> Self:
        return self.select_related("created_by")

    def with_articles(self) -> Self:
        """Fetch the texts that are compared, those that a teacher has checked.

        What was decided about their lines and sentences comes along.
        """
        return self.prefetch_related(
            models.Prefetch("articles", Article.objects.checked().with_outlets()),
            "articles__line_decisions",
            "fact_decisions",
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

    def slug_like(self, slug: str) -> str:
        """Return ``slug`` as it is, or a free one like it when a story has it."""
        return self.free_slug(slug) if self.filter(slug=slug).exists() else slug


class Story(models.Model):
    """One event, told by several outlets."""

    text_count: int  # as `with_text_counts` counts them

    title = NameField(max_length=200)
    slug = models.SlugField(max_length=80, unique=True)
    standfirst = models.TextField(
        blank=True,
        max_length=2_000,
        help_text="Two neutral sentences that no text would object to.",
    )
    source = models.TextField(blank=True, max_length=2_000, help_text="Where the texts come from.")
    is_open = models.BooleanField(
        "open to visitors",
        default=False,
        help_text="Anyone who can reach this server may read it and take its published quizzes.",
    )
    is_shared = models.BooleanField(
        "shared with other teachers",
        default=False,
        help_text="They may read it and copy it; only you change it.",
    )
    names_hidden = models.BooleanField("outlet names hidden", default=False, editable=False)
    # What is remembered of the texts and their outlets is remembered under this number.
    changes = models.PositiveIntegerField(default=0, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name="teacher",
        null=True,
        blank=True,
        limit_choices_to={"is_staff": True},
        help_text="Only this teacher and administrators change the story.",
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
        """Return where sentence ``ref`` ("C4") is read, next to the text of letter ``beside``."""
        return f"{self.get_absolute_url()}{place_in_read(ref, beside)}"

    def count_change(self) -> None:
        """Count that one of its texts, or the name of an outlet of one, is not as it was."""
        Story.objects.filter(pk=self.pk).update(changes=models.F("changes") + 1)

    def is_editable_by(self, user: User | AnonymousUser) -> bool:
        """Tell of this story what `editable_by` asks of the database."""
        return is_teacher(user) and (user.is_superuser or self.created_by_id == user.pk)

    @property
    def audience(self) -> str:
        if self.is_open:
            return "open to visitors"
        seen_by = "only teachers see it" if self.is_shared else "only its teacher sees it"
        return f"not open to visitors: {seen_by}"

    def is_full(self) -> bool:
        return self.free_position() is None

    def free_position(self) -> int | None:
        """Return the place of the first letter that no text of the story goes by."""
        taken = set(self.articles.values_list("position", flat=True))
        return next((place for place in range(len(LETTERS)) if place not in taken), None)
