"""Read JSON that anyone may have written: each value is of its kind and size, or named at fault."""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NoReturn

from coverage_app.analysis import Span
from quizzes.interchange.faults import UnreadableFileError

LONGEST_TEXT = 200_000
LARGEST = 2**31 - 1
LARGEST_SMALL = 2**15 - 1
# PostgreSQL stores no NUL, and no database stores half of a character.
NOT_STORABLE = re.compile("[\0\ud800-\udfff]")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def parse_json(where: str, content: str) -> object:
    """Return what a JSON document says. Raises `UnreadableFileError` when it is none."""
    try:
        value: object = json.loads(content, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError(f"{where} is not JSON that Coverage can read.") from error
    return value


@dataclass(frozen=True, slots=True)
class Table:
    """A JSON object with exactly the keys that are known; ``where`` names it in error messages."""

    where: str
    values: Mapping[str, object]

    @classmethod
    def of(cls, where: str, value: object, known: Collection[str]) -> "Table":
        """Open a JSON object. Raises `UnreadableFileError` unless it has the ``known`` keys.

        >>> Table.of("story.json", {"title": "A vote"}, {"title"}).text("title")
        'A vote'
        """
        if not isinstance(value, dict):
            raise UnreadableFileError(f"{where} must be an object in braces.")
        for name in sorted(set(known) - value.keys()):
            raise UnreadableFileError(f"{where}: {name} is missing.")
        for name in sorted(value.keys() - set(known)):
            raise UnreadableFileError(f"{where}: {name} is not known to this version of Coverage.")
        return cls(where, value)

    def fault(self, name: str, words: str) -> UnreadableFileError:
        """Return the error that says what a value must be."""
        return UnreadableFileError(f"{self.where}: {name} must be {words}.")

    def text(self, name: str, *, most: int = LONGEST_TEXT, least: int = 0) -> str:
        """Return a text of ``least`` to ``most`` characters."""
        value = self.values[name]
        if not isinstance(value, str) or NOT_STORABLE.search(value):
            raise self.fault(name, "a text")
        if len(value) > most:
            raise self.fault(name, f"a text of at most {most:,} characters")
        if len(value) < least:
            raise self.fault(name, "a text that is not empty")
        return value

    def word(self, name: str, words: Collection[str]) -> str:
        """Return one of ``words``."""
        value = self.values[name]
        if not isinstance(value, str) or value not in words:
            raise self.fault(name, f"one of {', '.join(words)}")
        return value

    def whole(self, name: str, *, least: int = 0, most: int = LARGEST) -> int:
        """Return a whole number from ``least`` to ``most``."""
        value = self.values[name]
        if type(value) is not int or not least <= value <= most:
            raise self.fault(name, f"a whole number from {least} to {most}")
        return value

    def maybe_whole(self, name: str) -> int | None:
        """Return a small number, or nothing for null."""
        return None if self.values[name] is None else self.whole(name, most=LARGEST_SMALL)

    def share(self, name: str) -> float:
        """Return a number from 0 to 1."""
        value = self.values[name]
        if type(value) not in (int, float) or not 0 <= value <= 1:  # type: ignore[operator]
            raise self.fault(name, "a number from 0 to 1")
        return float(value)  # type: ignore[arg-type]

    def flag(self, name: str) -> bool:
        """Return true or false."""
        value = self.values[name]
        if not isinstance(value, bool):
            raise self.fault(name, "true or false")
        return value

    def span(self, name: str) -> Span:
        """Return a span of at least one character, written as its start and end."""
        value = self.values[name]
        if not isinstance(value, list) or [type(end) for end in value] != [int, int]:
            raise self.fault(name, "two numbers, a start and an end")
        start, end = value
        if not 0 <= start < end <= LARGEST:
            raise self.fault(name, "a start and an end after it")
        return Span(start, end)

    def maybe_span(self, name: str) -> Span | None:
        """Return a span, or nothing for null."""
        return None if self.values[name] is None else self.span(name)

    def tables(self, name: str, known: Collection[str], *, most: int) -> "tuple[Table, ...]":
        """Return the objects of a list; they count from 1 in error messages."""
        return tuple(
            Table.of(f"{self.where}: {name} {number}", value, known)
            for number, value in enumerate(self._list(name, most), 1)
        )

    def texts(self, name: str, *, most: int, longest: int = LONGEST_TEXT) -> tuple[str, ...]:
        """Return the texts of a list."""
        items = {str(number): it for number, it in enumerate(self._list(name, most), 1)}
        table = Table(f"{self.where}: {name}", items)
        return tuple(table.text(number, most=longest) for number in items)

    def _list(self, name: str, most: int) -> list[object]:
        value = self.values[name]
        if not isinstance(value, list) or len(value) > most:
            raise self.fault(name, f"a list of at most {most:,}")
        return value
