"""Sentences of one text by their names, in order and each once."""

from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.lenses.texts import Text


@dataclass(frozen=True, slots=True)
class Ref:
    """A sentence, or the headline as number 0, and the text it stands in."""

    text: Text
    number: int

    @property
    def name(self) -> str:
        return f"{self.text.letter}{self.number}"


class Refs:
    """Names the sentences of one story's texts."""

    def __init__(self, texts: tuple[Text, ...]) -> None:
        self._by_letter = {text.letter: text for text in texts}

    def ref(self, letter: str, number: int) -> Ref:
        return Ref(self._by_letter[letter], number)

    def all(self, letter: str, numbers: Iterable[int]) -> tuple[Ref, ...]:
        """Name sentences of one text, each once and in order."""
        return tuple(self.ref(letter, number) for number in sorted(set(numbers)))
