"""The order in which an attempt shows the options of an item, and the sentences to tap.

The order in which they are stored may tell the key; the order here depends on the attempt alone,
or on what the options say.
"""

import hashlib
import re
from collections.abc import Iterable

from quizzes.derivation.drafts import Kind
from quizzes.models import Evidence, Item, Option

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
MAGNITUDES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
BEYOND_ALL_NUMBERS = float("inf")


def shown_options(item: Item, seed: int) -> list[Option]:
    """Order the options: numbers ascend, sentences stand as in the text, others are shuffled.

    Options that name the texts ("A only", "both") keep the order that a reader expects.
    """
    options = list(item.options.all())
    if item.kind == Kind.NUMBER:
        return sorted(options, key=lambda option: (_value(option.text), option.text))
    if item.kind == Kind.SENTENCE:
        return _in_text_order(options)
    if item.kind == Kind.CHOICE and _name_texts(options):
        return options
    return sorted(options, key=lambda option: _chance(option, seed))


def have_marks(options: Iterable[Option]) -> bool:
    """Tell whether options show which texts they name; one alone would stand out by that."""
    return sum(option.letters != "" for option in options) > 1


def sentences_to_tap(item: Item) -> list[Evidence]:
    """Put the proof among the other sentences to choose from, text by text, in text order."""
    sentences = [*item.proof(), *item.decoys()]
    return sorted(sentences, key=lambda one: (one.article.position, one.start, one.end))


def _in_text_order(options: list[Option]) -> list[Option]:
    if any(option.sentence is None for option in options):
        return options  # lines of a page: they are stored in their order
    return sorted(options, key=lambda option: (option.letters, option.sentence or 0))


def _name_texts(options: list[Option]) -> bool:
    return have_marks(options) and len({it.letters for it in options}) == len(options)


def _value(text: str) -> float:
    found = NUMBER.search(text)
    if found is None:
        return BEYOND_ALL_NUMBERS
    words = text[found.end() :].lower().split()
    return float(found[0].replace(",", "")) * MAGNITUDES.get(words[0] if words else "", 1)


def _chance(option: Option, seed: int) -> bytes:
    return hashlib.sha256(f"{seed} {option.item_id} {option.position}".encode()).digest()
