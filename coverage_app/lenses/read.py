"""Read: the texts side by side in aligned rows, with an overview and filters."""

from collections import Counter
from dataclasses import dataclass

from coverage_app.analysis import Comparison
from coverage_app.lenses.chips import Chip, chips_of
from coverage_app.lenses.pairs import SideChoice, chosen_pair, sides_of
from coverage_app.lenses.rows import Row, only_label, rows_of
from coverage_app.lenses.strip import Strip, strip_of
from coverage_app.lenses.texts import Text, texts_of
from coverage_app.models import Story


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
    one, other = chosen_pair(texts, left, right)
    rows = rows_of(comparison, one, other)
    counts = Counter(row.filter_key for row in rows)
    shown = show if show in counts else ""
    return ReadLens(
        texts=texts,
        left=one,
        right=other,
        sides=sides_of(texts, one, other),
        chips=_chips(comparison, counts, one, other, shown),
        rows=tuple(row for row in rows if shown in ("", row.filter_key)),
        strip=strip_of(comparison, rows, one, other),
        shown=shown,
    )


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
    return chips_of(kinds, counts, counts.total(), shown)
