"""What the running server does once a day by itself: erase what is old enough, and back up."""

import logging
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from threading import Event
from typing import Protocol

from django.db import DatabaseError, connection
from django.utils import timezone

from classrooms.keeping.retention import erase_expired
from config.backups.manifest import BackupError
from config.backups.nightly import back_up_daily
from limits.buckets import forget_old_buckets

# A laptop that slept over midnight finds out soon; a database that was away is tried again.
LOOKS_AT_THE_DATE = timedelta(minutes=10)
logger = logging.getLogger(__name__)


class Erasing(Protocol):
    def __call__(self, *, moment: datetime) -> object: ...


@dataclass(slots=True)
class Failures:
    """What fails right now, and what of each was told in full: a failure that lasts is told short.

    What it says may differ each time, by the name of a file.
    """

    told: dict[str, type[BaseException]] = field(default_factory=dict)

    def tell(self, sentence: str, error: Exception) -> None:
        kind = type(error.__cause__ or error)
        if self.told.get(sentence) is kind:
            logger.error("%s (The same as before.)", sentence)
        else:
            logger.exception(sentence)
        self.told[sentence] = kind

    def are_over(self, sentence: str) -> None:
        self.told.pop(sentence, None)


NOT_ERASED = "What has been kept long enough could not be erased; it is tried again."
NOT_BACKED_UP = "The backup of the day failed; it is tried again."


def work_daily(stop: Event) -> None:
    """Erase and back up at once, and then on each new day, until ``stop`` is set.

    Buckets of limits go at each look: what stands for an address is kept for a day, not for two.
    """
    erased_on: date | None = None
    backed_up_on: date | None = None
    failures = Failures()
    while not stop.is_set():
        today = timezone.localdate()
        if _has_erased(forget_old_buckets if today == erased_on else erase_expired, failures):
            erased_on = today
        if today != backed_up_on and _has_backed_up(failures):
            backed_up_on = today
        stop.wait(LOOKS_AT_THE_DATE.total_seconds())


def _has_erased(erase: Erasing, failures: Failures) -> bool:
    try:
        erase(moment=timezone.now())
    except DatabaseError as error:
        failures.tell(NOT_ERASED, error)
        return False
    finally:
        connection.close()
    failures.are_over(NOT_ERASED)
    return True


def _has_backed_up(failures: Failures) -> bool:
    try:
        back_up_daily(moment=timezone.now())
    except (BackupError, DatabaseError, OSError) as error:
        failures.tell(NOT_BACKED_UP, error)
        return False
    finally:
        connection.close()
    failures.are_over(NOT_BACKED_UP)
    return True
