"""A table before it is written: a header, and rows of texts, numbers and moments."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

Cell = str | int | datetime | None


@dataclass(frozen=True, slots=True)
class Table:
    """``name`` is that of the file, without its ending, and ``title`` that of the sheet."""

    name: str
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def zone_name() -> str:
    """Name the zone in which moments are written, for the header of their column."""
    return timezone.get_current_timezone_name()


def moment_in_words(moment: datetime) -> str:
    """Write a moment in the local zone, with what it is ahead of UTC (ISO 8601)."""
    return timezone.localtime(moment).isoformat(timespec="seconds")
