"""Filters above the rows of a lens."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter of rows: what it shows, its sign, how many rows, and whether it is chosen."""

    key: str
    label: str
    sign: str
    count: int
    is_chosen: bool


def chips_of(
    kinds: Iterable[tuple[str, str, str]], counts: Counter[str], every: int, shown: str
) -> tuple[Chip, ...]:
    """Make a chip for all rows and one for each kind (key, label, sign) that has rows."""
    chips = (
        Chip(key, label, sign, counts[key], shown == key)
        for key, label, sign in kinds
        if counts[key]
    )
    return Chip("", "All", "", every, shown == ""), *chips
