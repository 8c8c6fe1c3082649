"""Read: the texts side by side in aligned rows, with an overview and filters."""

from collections import Counter
from dataclasses import dataclass

from coverage_app.analysis import Comparison
from coverage_app.lenses.rows import Row, only_label, rows_of
from coverage_app.lenses.strip import Strip, strip_of
from coverage_app.lenses.texts import Text, texts_of
from coverage_app.models import Story


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter of rows: what it shows, its sign, how many rows, and whether it is chosen."""

    key: str
    label: str
    sign: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A text to put on one side, and the letters of the pair that this makes."""

    text: Text
    left: str
    right: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class SideChoice:
    """The texts to choose from for one side of the page."""

    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class ReadLens:
    """Two chosen texts of a story, row by row; `sides` is what there is to choose from."""

    texts: tuple[Text, ...]
    left: Text
    right: Text
    sides: tuple[SideChoice, SideChoice]
    chips: tuple[Chip, ...]
    rows: tuple[Row, ...]
    strip: Strip
    shown: str


def read_lens(
    story: Story, comparison: Comparison, *, left: str = "", right: str = "", show: str = ""
) -> ReadLens | None:
    """Put the texts of the letters ``left`` and ``right`` side by side; by default the first two.

    A story with fewer than two texts has nothing to compare: the answer is ``None``.
    """
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    by_letter = {text.letter: text for text in texts}
    one = by_letter.get(left, texts[0])
    other = by_letter.get(right, texts[1])
    if other is one:
        other = next(text for text in texts if text is not one)
    rows = rows_of(comparison, one, other)
    counts = Counter(row.filter_key for row in rows)
    shown = show if show in counts else ""
    return ReadLens(
        texts=texts,
        left=one,
        right=other,
        sides=_sides(texts, one, other),
        chips=_chips(comparison, counts, one, other, shown),
        rows=tuple(row for row in rows if shown in ("", row.filter_key)),
        strip=strip_of(comparison, rows, one, other),
        shown=shown,
    )


def _sides(texts: tuple[Text, ...], left: Text, right: Text) -> tuple[SideChoice, SideChoice]:
    """Offer every text on each side; the text of the other side changes places with this one."""
    on_left = [(text, text, left if text is right else right) for text in texts]
    on_right = [(text, right if text is left else left, text) for text in texts]
    first, second = (
        tuple(Choice(text, one.letter, other.letter, text is chosen) for text, one, other in pairs)
        for pairs, chosen in ((on_left, left), (on_right, right))
    )
    return SideChoice("Left", first), SideChoice("Right", second)


def _chips(
    comparison: Comparison, counts: Counter[str], left: Text, right: Text, shown: str
) -> tuple[Chip, ...]:
    one, other = left.letter, right.letter
    kinds = (
        ("differs", "Told differently", "differs"),
        ("same", "Same words", "same"),
        (one, only_label(comparison, one, other), "only"),
        (other, only_label(comparison, other, one), "only"),
        ("check", "Check", "check"),
    )
    every = Chip("", "All", "", counts.total(), shown == "")
    return (
        every,
        *(
            Chip(key, label, sign, counts[key], shown == key)
            for key, label, sign in kinds
            if counts[key]
        ),
    )
