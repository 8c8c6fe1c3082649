"""What the running server does once a day by itself: erase what is old enough, and back up."""

import logging
from datetime import date, timedelta
from threading import Event

from django.db import DatabaseError, connection
from django.utils import timezone

from classrooms.keeping.retention import erase_expired
from config.backups.manifest import BackupError
from config.backups.nightly import back_up_daily

# A laptop that slept over midnight finds out soon; a database that was away is tried again.
LOOKS_AT_THE_DATE = timedelta(minutes=10)
logger = logging.getLogger(__name__)


def work_daily(stop: Event) -> None:
    """Erase and back up at once, and then on each new day, until ``stop`` is set."""
    erased_on: date | None = None
    backed_up_on: date | None = None
    while not stop.is_set():
        today = timezone.localdate()
        if today != erased_on and _has_erased():
            erased_on = today
        if today != backed_up_on and _has_backed_up():
            backed_up_on = today
        stop.wait(LOOKS_AT_THE_DATE.total_seconds())


def _has_erased() -> bool:
    try:
        erase_expired(moment=timezone.now())
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
