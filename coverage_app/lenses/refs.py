"""Sentence numbers as links: to the sentence in context, beside a text that can be seen with it."""

from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.lenses.texts import Text


@dataclass(frozen=True, slots=True)
class Ref:
    """A sentence, or the headline as number 0: its text, its name, and where Read shows it."""

    text: Text
    number: int
    query: str

    @property
    def label(self) -> str:
        return f"{self.text.letter}{self.number}" if self.number else f"{self.text.letter} headline"

    @property
    def address(self) -> str:
        """What to put behind the address of Read."""
        return f"{self.query}#{self.text.letter}{self.number}"


class Refs:
    """Makes the links for the texts of one story."""

    def __init__(self, texts: tuple[Text, ...]) -> None:
        self._by_letter = {text.letter: text for text in texts}
        shown = {text.letter for text in texts[:2]}
        self._queries = {
            text.letter: "" if text.letter in shown else f"?left={text.letter}&right={first}"
            for first in (texts[0].letter,)
            for text in texts
        }

    def ref(self, letter: str, number: int) -> Ref:
        return Ref(self._by_letter[letter], number, self._queries[letter])

    def all(self, letter: str, numbers: Iterable[int]) -> tuple[Ref, ...]:
        """Link sentences of one text, each once and in order."""
        return tuple(self.ref(letter, number) for number in sorted(set(numbers)))
