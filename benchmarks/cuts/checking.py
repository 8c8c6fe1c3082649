"""Cut the power at many moments, and look for what had been told before each."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.cuts.disk import Act, Disk, Event

# An answer, and all that was answered.
ROWS = """SELECT attempt_id, item_id, round, option_id, first_option_id, text, matched
    FROM quizzes_response"""
KEPT = (0.0, 0.1, 0.5, 0.9)  # how much of what was not synced a cut leaves


@dataclass(frozen=True, slots=True)
class Cut:
    """What was told before a power cut, how much of it is gone, and whether the rest is sound."""

    told: int
    lost: int
    is_damaged: bool


def cuts(
    disk: Disk, happened: Sequence[Event], count: int, chance: Random, place: Path
) -> Iterator[Cut]:
    """Cut the power before so many events, none before the first answer was told."""
    first = next(number for number, event in enumerate(happened) if event.act is Act.TELL)
    moments = sorted(chance.choices(range(first + 1, len(happened)), k=count))
    told: list[list[object]] = []
    for number, event in enumerate(happened):
        while moments and moments[0] == number:
            moments.pop(0)
            yield _look(disk.after_cut(chance, chance.choice(KEPT)), told, place)
        if event.act is Act.TELL:
            told.append(json.loads(event.data))
        else:
            disk.do(event)


def _look(files: dict[str, bytes], told: list[list[object]], place: Path) -> Cut:
    for old in place.iterdir():
        old.unlink()
    for path, content in files.items():
        (place / Path(path).name).write_bytes(content)
    try:
        with closing(sqlite3.connect(place / "coverage.sqlite3")) as database:
            is_sound = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            stored = frozenset(database.execute(ROWS))
    except sqlite3.DatabaseError:
        return Cut(len(told), len(told), is_damaged=True)
    lost = sum(tuple(row) not in stored for row in told)
    return Cut(len(told), lost, is_damaged=not is_sound)
