"""The buckets of tokens, in the database and so for all processes of the server."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Self

from django.db import models
from django.utils import timezone

from limits.levels import Level


class BucketQuerySet(models.QuerySet["Bucket"]):
    def for_limit(self, name: str) -> Self:
        return self.filter(limit=name)

    def of_any(self, names: Collection[str]) -> Self:
        return self.filter(who__in=names)

    def begun_by(self, moment: datetime) -> Self:
        return self.filter(since__lte=moment)

    def begun_after(self, moment: datetime) -> Self:
        return self.filter(since__gt=moment)


class Bucket(models.Model):
    """What is left of a limit for somebody: an account, or a keyed hash of sender and day."""

    limit = models.CharField(max_length=20)
    who = models.CharField(max_length=64)
    tokens = models.PositiveSmallIntegerField()
    since = models.DateTimeField()

    objects = BucketQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["limit", "who"], name="one_bucket_each")]

    def __str__(self) -> str:
        return f"{self.limit} of {self.who[:8]}: {self.tokens}"

    @property
    def level(self) -> Level:
        return Level(self.tokens, self.since)


class SentFormQuerySet(models.QuerySet["SentForm"]):
    def sent_by(self, moment: datetime) -> Self:
        return self.filter(sent_at__lte=moment)


class SentForm(models.Model):
    """A form that was taken in, by a random key, and where its answer led; of nobody by name."""

    key = models.UUIDField(primary_key=True)
    led_to = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField(default=timezone.now)

    objects = SentFormQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.key} led to {self.led_to or 'nothing yet'}"
