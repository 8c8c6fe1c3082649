"""Numbers of rows as addresses and forms bring them."""

from collections.abc import Iterable

LONGEST_NUMBER = 18  # digits that every database has room for


def number_in(typed: str) -> int | None:
    is_number = typed.isdecimal() and len(typed) <= LONGEST_NUMBER
    return int(typed) if is_number else None


def numbers_in(typed: Iterable[str]) -> list[int]:
    return [number for number in map(number_in, typed) if number is not None]
