"""What the running server does once a day by itself: erase what has been kept long enough."""

import logging
from datetime import date, timedelta
from threading import Event

from django.db import DatabaseError, connection
from django.utils import timezone

from classrooms.keeping.retention import erase_expired

# A laptop that slept over midnight finds out soon; a database that was away is tried again.
LOOKS_AT_THE_DATE = timedelta(minutes=10)
logger = logging.getLogger(__name__)


def erase_daily(stop: Event) -> None:
    """Erase at once, and then on each new day, until ``stop`` is set."""
    done_on: date | None = None
    while not stop.is_set():
        today = timezone.localdate()
        if today != done_on and _has_erased():
            done_on = today
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
