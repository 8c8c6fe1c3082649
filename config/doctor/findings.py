"""What a look at one thing found, in words, and how it is put right."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    FINE = "fine"
    LOOK = "look"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    state: State
    words: str
    fix: str = ""

    def __str__(self) -> str:
        return f"{self.words}. {self.fix}" if self.fix else self.words


def fine(words: str) -> Finding:
    return Finding(State.FINE, words)


def look(words: str, fix: str) -> Finding:
    return Finding(State.LOOK, words, fix)


def bad(words: str, fix: str) -> Finding:
    return Finding(State.BAD, words, fix)
