"""Articles: one outlet's text in a story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

from django.conf.global_settings import LANGUAGES
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Length

from coverage_app.analysis import Document, Line, classify_lines, decide_lines
from coverage_app.imports.pages import MOST_CHARACTERS
from coverage_app.models.outlets import Outlet
from coverage_app.people import may_edit
from coverage_app.plain_names import NameField

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

LETTERS = "ABCDEFGH"
# Every line has a box to tick in the form; DATA_UPLOAD_MAX_NUMBER_FIELDS must leave room for them.
MOST_LINES = 5_000
# What all texts of a story have together: each is compared with each.
MOST_OF_A_STORY = 200_000


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


@lru_cache(maxsize=64)
def _classified(text: str) -> tuple[Line, ...]:
    """Remember the lines of texts: every page about a story asks for them."""
    return classify_lines(text)


class ArticleQuerySet(models.QuerySet["Article"]):
    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.filter(may_edit(user, "story__"))

    def of_story(self, pk: int) -> Self:
        return self.filter(story=pk)

    def naming(self, outlet: Outlet) -> Self:
        return self.filter(models.Q(outlet=outlet) | models.Q(first_publisher=outlet))

    def checked(self) -> Self:
        return self.filter(is_checked=True)

    def with_outlets(self) -> Self:
        return self.select_related("outlet", "first_publisher")

    def with_revisions(self) -> Self:
        return self.prefetch_related("revisions")

    def with_story_and_lines(self) -> Self:
        return self.select_related("story").prefetch_related("line_decisions")

    def whole(self) -> Self:
        """Bring along what is known of each text and what was decided about it."""
        return self.with_outlets().prefetch_related("line_decisions", "statement_decisions")

    def characters(self) -> int:
        total: int | None = self.aggregate(total=models.Sum(Length("text")))["total"]
        return total or 0

    def of_lengths(self, lengths: Iterable[int]) -> Self:
        return self.annotate(length=Length("text")).filter(length__in=set(lengths))


class Article(models.Model):
    """One outlet's text. The text is stored as it came in and never rewritten."""

    story = models.ForeignKey("coverage_app.Story", models.CASCADE, related_name="articles")
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
    headline = NameField(max_length=300, blank=True)
    byline = NameField(max_length=200, blank=True)
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

    def save(self, **options: Any) -> None:
        super().save(**options)
        self.story.count_change()

    def get_absolute_url(self) -> str:
        return self.story.sentence_address(f"{self.letter}1")

    def clean(self) -> None:
        """Give a new text its letter; refuse one that the story has already, or has no room for."""
        if self.story_id is None:
            return
        if self.position is None:
            self.position = self._free_position()
        twin = self.story.articles.with_outlets().exclude(pk=self.pk).filter(text=self.text).first()
        if twin:
            raise ValidationError({"text": f"The story has this text already: it is text {twin}."})
        self._refuse_too_much()

    def _refuse_too_much(self) -> None:
        together = len(self.text) + self.story.articles.exclude(pk=self.pk).characters()
        if together > MOST_OF_A_STORY:
            raise ValidationError(
                {
                    "text": f"With this text the story has {together:,} characters. The texts of a "
                    f"story may have {MOST_OF_A_STORY:,} together: paste only the article."
                }
            )

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
            _classified(self.text),
            keep=frozenset(decision.line for decision in decisions if decision.keep),
            remove=frozenset(decision.line for decision in decisions if not decision.keep),
        )

    def document(self) -> Document:
        return Document(
            letter=self.letter,
            text=self.text,
            lines=_classified(self.text),
            outlet=self.outlet.name,
            first_publisher=self.first_publisher.name if self.first_publisher else "",
            language=self.language,
        )
