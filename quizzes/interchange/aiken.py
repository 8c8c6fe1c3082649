"""Questions as Aiken: the plainest format, choices of one line each."""

import re
from collections.abc import Iterable
from string import ascii_uppercase

from quizzes.derivation.drafts import Kind
from quizzes.interchange.questions import Written, fits
from quizzes.interchange.records import ItemRecord
from quizzes.interchange.words import plain_words

LIKE_AN_ANSWER = re.compile(r"[A-Z][.)]\s|ANSWER:")


def write_aiken(items: Iterable[ItemRecord]) -> Written:
    """Return those of the items that Aiken can hold: choices with single lines and one key."""
    items = tuple(items)
    held = [item for item in items if fits_aiken(item)]
    content = "\n".join(map(_question, held))
    return Written(content.encode(), len(held), len(items) - len(held))


def fits_aiken(item: ItemRecord) -> bool:
    """Tell whether Aiken can hold an item.

    >>> from quizzes.derivation.drafts import Skill, Step
    >>> fits_aiken(ItemRecord(Kind.OPEN, Skill.FRAME, Step.JUDGE, "Who thinks so?"))
    False
    """
    if item.kind in (Kind.MATCH, Kind.OPEN) or not fits(item):
        return False
    words = [plain_words(item.stem), *(plain_words(option.text) for option in item.options)]
    return all(len(text.splitlines()) == 1 for text in words) and not LIKE_AN_ANSWER.match(words[0])


def _question(item: ItemRecord) -> str:
    letters = ascii_uppercase[: len(item.options)]
    lines = [plain_words(item.stem)]
    lines += [
        f"{letter}. {plain_words(option.text)}"
        for letter, option in zip(letters, item.options, strict=True)
    ]
    key = next(
        letter for letter, option in zip(letters, item.options, strict=True) if option.is_key
    )
    return "\n".join([*lines, f"ANSWER: {key}", ""])
