"""Which backups are kept: of the last days one each, of the last weeks one each."""

from collections.abc import Callable, Iterable
from datetime import datetime

DAYS, WEEKS = 7, 4


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Return the newest of each of the last 7 days, and of the last 4 weeks, that have a backup.

    Days without a backup do not count: after holidays the last week of term is still there.

    >>> days = [datetime(2026, 3, day, 2) for day in range(1, 31)]
    >>> sorted(moment.day for moment in kept(days))
    [15, 22, 24, 25, 26, 27, 28, 29, 30]
    """
    newest_first = sorted(moments, reverse=True)
    of_days = _first_of_each(newest_first, lambda moment: str(moment.date()), DAYS)
    of_weeks = _first_of_each(newest_first, lambda moment: str(moment.isocalendar()[:2]), WEEKS)
    return frozenset([*of_days, *of_weeks])


def _first_of_each(
    moments: Iterable[datetime], period: Callable[[datetime], str], most: int
) -> list[datetime]:
    first: dict[str, datetime] = {}
    for moment in moments:
        first.setdefault(period(moment), moment)
    return list(first.values())[:most]
