"""The overview strip: blocks are sentences, their width is their words, lines join what pairs."""

from collections import Counter
from dataclasses import dataclass

from coverage_app.analysis import Comparison, find_words
from coverage_app.lenses.rows import Row, only_label
from coverage_app.lenses.texts import Text

WIDTH = 1000
GAP = 5
TOPS = (0, 96)


@dataclass(frozen=True, slots=True)
class Block:
    """A sentence as a block, in units of the drawing."""

    key: str
    relation: str
    x: str
    y: int
    width: str


@dataclass(frozen=True, slots=True)
class Link:
    """A line from a block above to one below, as the path of an SVG curve."""

    relation: str
    path: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The drawing and what it says in words."""

    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    summary: str


def strip_of(comparison: Comparison, rows: tuple[Row, ...], left: Text, right: Text) -> Strip:
    extents = {text.letter: _extents(comparison, left, right, text) for text in (left, right)}
    blocks, links = [], []
    for row in rows:
        refs = [[sentence.ref for sentence in side.sentences] for side in row.sides]
        for side, top, names in zip(row.sides, TOPS, refs, strict=True):
            for name in names:
                start, end = extents[side.text.letter][name]
                width = f"{end - start:.1f}"
                blocks.append(Block(side.text.key, row.relation.value, f"{start:.1f}", top, width))
        if refs[0] and refs[1]:
            above = _middle(extents[left.letter], refs[0])
            below = _middle(extents[right.letter], refs[1])
            path = f"M{above} 25C{above} 60 {below} 60 {below} 95"
            links.append(Link(row.relation.value, path))
    return Strip(tuple(blocks), tuple(links), _summary(comparison, rows, left, right))


def _extents(
    comparison: Comparison, left: Text, right: Text, text: Text
) -> dict[str, tuple[float, float]]:
    """Lay the sentences of a text along the strip; both texts share the scale of the longer one."""
    counts = {one.letter: _word_counts(comparison, one) for one in (left, right)}
    scale = min(
        (WIDTH - GAP * (len(words) - 1)) / max(sum(words.values()), 1) for words in counts.values()
    )
    extents, x = {}, 0.0
    for ref, words in counts[text.letter].items():
        extents[ref] = (x, x + words * scale)
        x += words * scale + GAP
    return extents


def _word_counts(comparison: Comparison, text: Text) -> dict[str, int]:
    one = comparison.document(text.letter)
    return {
        sentence.ref: len(find_words(one.document.text, sentence.span))
        for sentence in one.sentences
    }


def _middle(extents: dict[str, tuple[float, float]], refs: list[str]) -> str:
    return f"{(extents[refs[0]][0] + extents[refs[-1]][1]) / 2:.1f}"


def _summary(comparison: Comparison, rows: tuple[Row, ...], left: Text, right: Text) -> str:
    count = Counter(row.filter_key for row in rows)
    one, other = left.letter, right.letter
    only = [
        f"{count[here]} {_uncapitalized(only_label(comparison, here, there))}"
        for here, there in ((one, other), (other, one))
    ]
    return (
        f"Overview: {count['differs']} told differently, {count['same']} in the same words, "
        f"{only[0]}, {only[1]}, {count['check']} to check."
    )


def _uncapitalized(words: str) -> str:
    return words[0].lower() + words[1:]
