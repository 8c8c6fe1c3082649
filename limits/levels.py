"""How full a bucket of tokens is at a moment: pure functions of what is stored."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """So many tokens, all there again once ``window`` has passed since the first was taken.

    The words are for whoever has to wait: what was too much, what happens until the time that the
    page gives, and what to do.
    """

    name: str
    tokens: int
    window: timedelta
    title: str
    meanwhile: str
    advice: str


@dataclass(frozen=True, slots=True)
class Level:
    """The tokens that are left, and when the first of the missing ones was taken."""

    tokens: int
    since: datetime

    def less_one(self) -> "Level":
        return replace(self, tokens=self.tokens - 1)

    def and_one(self, limit: Limit) -> "Level":
        return replace(self, tokens=min(self.tokens + 1, limit.tokens))


def refilled(level: Level, limit: Limit, moment: datetime) -> Level:
    """Return what a stored level is at a moment.

    A clock that was set back gives no token, and its new time begins the window anew: nobody waits
    longer than one window.

    >>> from datetime import UTC, datetime, timedelta
    >>> codes = Limit(
    ...     name="codes", tokens=10, window=timedelta(minutes=10), title="", meanwhile="", advice=""
    ... )
    >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    >>> empty = Level(0, noon)
    >>> refilled(empty, codes, noon + timedelta(minutes=9)).tokens
    0
    >>> refilled(empty, codes, noon + timedelta(minutes=10)).tokens
    10
    >>> refilled(empty, codes, noon - timedelta(hours=1))
    Level(tokens=0, since=datetime.datetime(2026, 3, 2, 11, 0, tzinfo=datetime.timezone.utc))
    """
    if moment >= level.since + limit.window:
        return Level(limit.tokens, moment)
    return Level(min(level.tokens, limit.tokens), min(level.since, moment))
