"""Join the lines of a printed page to paragraphs."""

import re
from collections.abc import Iterator
from math import ceil

# The usual longest line is longer than this share of all lines.
LONGEST_SHARE = 0.9
# A line ends its paragraph when the next word would have fitted, with this share of it to spare:
# letters differ in width. After the end of a sentence it need not be to spare.
SPARE = 0.1
SENTENCE_END = re.compile(r"[.?!…][\"'”’»)]*$")
WORD_WITH_HYPHEN = re.compile(r"\b\w+-$")
FIRST_WORD = re.compile(r"\w+")
SOFT_HYPHEN = "\xad"


def join_lines(text: str) -> str:
    """Return the paragraphs of ``text``, parted by blank lines.

    >>> join_lines("The council voted on Mon-\\nday.\\nIt was late.")
    'The council voted on Monday.\\n\\nIt was late.'
    """
    lines = [" ".join(line.split()) for line in text.split("\n")]
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[ceil(LONGEST_SHARE * (len(lengths) - 1))] if lengths else 0
    written = set(re.findall(r"\b\w+-\w+", text))
    return "\n\n".join(_paragraphs(lines, width, written))


def _paragraphs(lines: list[str], width: int, written: set[str]) -> Iterator[str]:
    parts: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if line:
            parts.append(line)
        if parts and _ends(line, following, width):
            yield _joined(parts, written)
            parts = []


def _ends(line: str, following: str, width: int) -> bool:
    """Tell whether ``line`` is the last of its paragraph."""
    if not following or following[0].islower():
        return not following
    room = width - len(f"{line} {following.split()[0]}")
    return room >= (0 if SENTENCE_END.search(line) else SPARE * width)


def _joined(parts: list[str], written: set[str]) -> str:
    pieces: list[str] = []
    for part, following in zip(parts, [*parts[1:], ""], strict=True):
        hyphen = WORD_WITH_HYPHEN.search(part)
        first = FIRST_WORD.match(following)
        if part.endswith(SOFT_HYPHEN):
            pieces.append(part.removesuffix(SOFT_HYPHEN))
        elif hyphen and first and following[0].islower():
            whole = hyphen.group() + first.group()
            pieces.append(part if whole in written else part.removesuffix("-"))
        else:
            pieces.append(f"{part} ")
    return "".join(pieces).strip()
