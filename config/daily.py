"""What the running server does once a day by itself: erase what is old enough, and back up."""

import logging
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


def work_daily(stop: Event) -> None:
    """Erase and back up at once, and then on each new day, until ``stop`` is set.

    Buckets of limits go at each look: what stands for an address is kept for a day, not for two.
    """
    erased_on: date | None = None
    backed_up_on: date | None = None
    while not stop.is_set():
        today = timezone.localdate()
        if _has_erased(forget_old_buckets if today == erased_on else erase_expired):
            erased_on = today
        if today != backed_up_on and _has_backed_up():
            backed_up_on = today
        stop.wait(LOOKS_AT_THE_DATE.total_seconds())


def _has_erased(erase: Erasing) -> bool:
    try:
        erase(moment=timezone.now())
    except DatabaseError:
        logger.exception("What has been kept long enough could not be erased; it is tried again.")
        return False
    finally:
        connection.close()
    return True


def _has_backed_up() -> bool:
    try:
        back_up_daily(moment=timezone.now())
    except (BackupError, DatabaseError, OSError):
        logger.exception("The backup of the day failed; it is tried again.")
        return False
    finally:
        connection.close()
    return True
