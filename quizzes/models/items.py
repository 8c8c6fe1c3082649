"""Items with their options."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.functional import cached_property

from coverage_app.models import Story
from coverage_app.plain_names import NameField
from quizzes.derivation.drafts import Kind
from quizzes.models.choices import (
    kind_choices,
    misconception_choices,
    skill_choices,
    step_choices,
)
from quizzes.models.evidence import Evidence

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

    from quizzes.models.quizzes import Quiz


class ItemQuerySet(models.QuerySet["Item"]):
    def for_story(self, story: Story) -> Self:
        return self.filter(story=story)

    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.filter(story__in=Story.objects.editable_by(user)).select_related("story")

    def drafts(self) -> Self:
        return self.filter(status=Item.Status.DRAFT)

    def accepted(self) -> Self:
        return self.filter(status=Item.Status.ACCEPTED)

    def not_in(self, quiz: Quiz) -> Self:
        return self.exclude(pk__in=quiz.items.all())

    def not_about_facts_of(self, quiz: Quiz) -> Self:
        return self.exclude(fact__in=quiz.items.exclude(fact="").values("fact"))

    def met(self) -> Self:
        """Those that students have met or may have met: published once, or answered."""
        published = Q(quizzes__published_at__isnull=False)
        answered = Q(responses__isnull=False)
        return self.filter(pk__in=Item.objects.filter(published | answered).values("pk"))

    def settled(self) -> Self:
        return self.filter(Q(status=Item.Status.RETIRED) | Q(pk__in=Item.objects.met()))

    def undecided_or_accepted(self) -> Self:
        return self.filter(status__in=[Item.Status.DRAFT, Item.Status.ACCEPTED])

    def derived_once(self) -> Self:
        """Those that derivation made and no student has met, edited by a teacher or not."""
        return self.exclude(fingerprint="").exclude(pk__in=Item.objects.met()).with_life()

    def stale(self) -> Self:
        """Drafts and accepted ones to look at again since a text or a decision was changed."""
        return self.undecided_or_accepted().with_life().filter(Q(is_lost=True) | Q(is_changed=True))

    def ready(self) -> Self:
        """Drafts as derived, with nothing to look at: without a doubt and without a stale proof."""
        drafts = self.drafts().with_life().filter(is_derived=True, doubt="", is_lost=False)
        return drafts.filter(is_changed=False)

    def with_life(self) -> Self:
        """Tell which are in a published quiz, and which rest on a text that was changed since."""
        in_quiz = Item.objects.filter(pk=OuterRef("pk"), quizzes__status="published")
        stale = Evidence.objects.stale().filter(item=OuterRef("pk"))
        return self.annotate(is_published=Exists(in_quiz), is_changed=Exists(stale))

    def with_options_and_evidence(self) -> Self:
        evidence = models.Prefetch("evidence", Evidence.objects.with_article())
        return self.prefetch_related("options", evidence)

    def whole(self) -> Self:
        """Bring along options and evidence, but no texts: whoever reads them has the texts once."""
        return self.prefetch_related("options", "evidence")

    def in_quizzes(self, quizzes: Iterable[Quiz]) -> Self:
        return self.filter(quizzes__in=quizzes).distinct()


class Item(models.Model):
    """One question about a story, with its options, its key and the proof of the key."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        ACCEPTED = "accepted", "Accepted"
        REJECTED = "rejected", "Rejected"
        RETIRED = "retired", "Retired"

    UNPROVED = "Imported: add the sentence that proves the answer"  # a doubt

    is_published: bool  # both as `with_life` tells
    is_changed: bool

    story = models.ForeignKey(Story, models.CASCADE, related_name="items")
    family = models.PositiveSmallIntegerField(help_text="The number of the item family.")
    kind = models.CharField(max_length=20, choices=kind_choices, default=Kind.CHOICE.value)
    skill = models.CharField(max_length=20, choices=skill_choices)
    step = models.CharField(max_length=20, choices=step_choices)
    stem = models.TextField("question")
    hint = models.TextField(blank=True)
    reason = models.TextField(blank=True, help_text="Why the item was made.")
    confidence = models.FloatField(default=1.0, help_text="From 0 to 1.")
    doubt = models.CharField(
        max_length=200, blank=True, help_text="What to look at before the item is accepted."
    )
    rubric = models.JSONField(
        default=list, blank=True, help_text="What an open answer earns 0, 1, 2, 3, 4 points for."
    )
    fact = models.TextField(blank=True, help_text="What the item is about.")
    fingerprint = models.CharField(max_length=40, blank=True)
    is_derived = models.BooleanField("derived", default=False)
    is_lost = models.BooleanField(
        default=False, editable=False, help_text="Not derived any more when that was last done."
    )
    status = models.CharField(max_length=20, choices=Status, default=Status.DRAFT)
    rejection = NameField(max_length=200, blank=True, help_text="Why it was rejected.")
    version_of = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="versions",
        help_text="The item with answers that this one follows.",
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
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

    @property
    def is_ready(self) -> bool:
        """Whether it may be published without a closer look."""
        return not self.doubt

    def is_undecided(self) -> bool:
        return self.status == Item.Status.DRAFT

    def is_ready_as_derived(self) -> bool:
        """Tell what `ready` asks of the database, of an item that came `with_life`."""
        is_stale = self.is_lost or self.is_changed
        return self.is_undecided() and self.is_derived and self.is_ready and not is_stale

    def takes_sentences(self) -> bool:
        """Tell whether its proof can be ticked: where options are sentences, the key is it."""
        return self.status != Item.Status.RETIRED and self.kind != Kind.SENTENCE

    def key(self) -> Option | None:
        return next((option for option in self.options.all() if option.is_key), None)

    def right_options(self) -> list[Option]:
        """Return the right options: one, or in an item to match one for each prompt."""
        return [option for option in self.options.all() if option.is_key]

    def option_at(self, position: int) -> Option:
        return {option.position: option for option in self.options.all()}[position]

    def proof(self) -> list[Evidence]:
        return [piece for piece in self.evidence.all() if piece.role == Evidence.Role.PROOF]

    def contrast(self) -> list[Evidence]:
        return [piece for piece in self.evidence.all() if piece.role == Evidence.Role.CONTRAST]

    def decoys(self) -> list[Evidence]:
        return [piece for piece in self.evidence.all() if piece.role == Evidence.Role.DECOY]

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
    sentence = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Its number, when the option is a sentence of a text."
    )
    prompt = models.TextField(blank=True, help_text="What the option belongs to in a match.")
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
                fields=["item", "prompt"], condition=Q(is_key=True), name="one_key_for_a_prompt"
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
