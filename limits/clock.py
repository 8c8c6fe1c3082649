"""The time of this server, which a clock that is set in the middle of a lesson does not change."""

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Lock

# A clock that is kept right by a time server moves by less at once.
SMALL = timedelta(seconds=30)
# So long a teacher has to look at the closing times; then the new time is believed.
HELD = timedelta(minutes=15)
LOOKS = timedelta(seconds=10)
logger = logging.getLogger(__name__)


def _steady() -> float:
    """Return seconds that nobody sets, and that a laptop counts in its sleep too."""
    kind = getattr(time, "CLOCK_BOOTTIME", None)  # Linux alone has it, and needs it
    return time.monotonic() if kind is None else time.clock_gettime(kind)


class Clock:
    """The wall clock as it was at first, driven on by a steady one.

    Small corrections are followed at once. A change by more is held back for a quarter of an hour:
    a clock that is put right again by then has changed nothing.

    >>> wall, steady = [1_000_000.0], [0.0]
    >>> clock = Clock(lambda: wall[0], lambda: steady[0])
    >>> wall[0] += 3 * 60 * 60
    >>> clock.now().timestamp(), str(clock.change)
    (1000000.0, '3:00:00')
    >>> steady[0] += 15 * 60
    >>> wall[0] += 15 * 60
    >>> clock.now().timestamp(), clock.change
    (1011700.0, None)
    """

    def __init__(
        self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = _steady
    ) -> None:
        self._wall, self._steady = wall, steady
        self._start = wall() - steady()
        self._seen: float | None = None
        self._lock = Lock()
        self.change: timedelta | None = None  # what is held back right now

    def now(self) -> datetime:
        with self._lock:
            steady = self._steady()
            change = self._wall() - (self._start + steady)
            if abs(change) <= SMALL.total_seconds() or self._is_believed(steady):
                self._start += change
                self._seen, self.change = None, None
            elif self._seen is None:
                self._seen, self.change = steady, timedelta(seconds=round(change))
                logger.warning("The clock of this computer was changed by %s.", self.change)
            return datetime.fromtimestamp(self._start + steady, UTC)

    def watch(self) -> None:
        """Look at the clock for ever, so that a change is seen when nobody asks for the time."""
        while True:
            self.now()
            time.sleep(LOOKS.total_seconds())

    def _is_believed(self, steady: float) -> bool:
        return self._seen is not None and steady - self._seen >= HELD.total_seconds()


CLOCK = Clock()


def now() -> datetime:
    return CLOCK.now()
