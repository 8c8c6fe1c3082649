"""Take tokens out of buckets: each act is one short transaction of its own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from operator import attrgetter

from django.db import transaction
from django.utils import timezone

from limits.levels import Level, Limit, refilled
from limits.models import Bucket, BucketQuerySet

KEPT = timedelta(days=1)


class TooManyError(Exception):
    """No token is left. There are new ones at ``until``."""

    def __init__(self, limit: Limit, until: datetime, moment: datetime) -> None:
        super().__init__()
        self.limit = limit
        self.until = until
        self.seconds = max(1, ceil((until - moment).total_seconds()))

    @property
    def wait(self) -> str:
        if self.seconds < 60:
            return f"{self.seconds} second{'s' if self.seconds > 1 else ''}"
        minutes = ceil(self.seconds / 60)
        return f"{minutes} minute{'s' if minutes > 1 else ''}"

    def __str__(self) -> str:
        """Say it at a field of a form, where what was typed stays."""
        at = f"{timezone.localtime(self.until):%H:%M}"
        return f"{self.limit.title}. Try again at {at}, in {self.wait}. {self.limit.advice}"


@dataclass(frozen=True, slots=True)
class Taker:
    """Who takes tokens at this moment.

    A sender goes by another hash each day: around midnight there are two, of which the first is
    today's, and the emptier bucket counts.
    """

    names: tuple[str, ...]
    moment: datetime

    def look(self, limit: Limit) -> None:
        """Raise `TooManyError` while no token is left; else take none, and wait for no lock."""
        if self._level(limit, self._buckets(limit)).tokens == 0:
            self.take(limit)  # so that also here a clock that was set back begins the window anew

    def take(self, limit: Limit) -> None:
        """Take one token, or raise `TooManyError`."""
        level = self._change(limit, Level.less_one)
        if level.tokens < 0:
            raise TooManyError(limit, level.since + limit.window, self.moment)

    def give_back(self, limit: Limit) -> None:
        """Put back a token that was taken for what has turned out well, or is over."""
        self._change(limit, lambda level: level.and_one(limit))

    def _change(self, limit: Limit, change: Callable[[Level], Level]) -> Level:
        """Store the changed level and return it; a bucket that is empty stays so."""
        mine = self.names[0]
        full = Bucket(limit=limit.name, who=mine, tokens=limit.tokens, since=self.moment)
        with transaction.atomic():
            Bucket.objects.bulk_create([full], ignore_conflicts=True)
            buckets = self._buckets(limit).select_for_update()
            changed = change(self._level(limit, buckets))
            kept = replace(changed, tokens=max(0, changed.tokens))
            # A refusal stores nothing: whoever goes on trying makes nobody wait for the disk.
            if any(bucket.who == mine and bucket.level != kept for bucket in buckets):
                buckets.of_any([mine]).update(tokens=kept.tokens, since=kept.since)
        return changed

    def _buckets(self, limit: Limit) -> BucketQuerySet:
        return Bucket.objects.for_limit(limit.name).of_any(self.names)

    def _level(self, limit: Limit, buckets: BucketQuerySet) -> Level:
        levels = [refilled(bucket.level, limit, self.moment) for bucket in buckets]
        return min(levels, key=attrgetter("tokens"), default=Level(limit.tokens, self.moment))


def forget_old_buckets(*, moment: datetime) -> None:
    """Erase what is a day old; what a clock that went wrong has dated ahead begins to age now."""
    Bucket.objects.begun_by(moment - KEPT).delete()
    Bucket.objects.begun_after(moment).update(since=moment)
