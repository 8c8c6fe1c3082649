"""Write 1,000 items of hostile characters as GIFT and Moodle XML, read them, count differences."""

import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from coverage_app.analysis import Span
from quizzes.derivation.drafts import Kind, Misconception, Skill, Step
from quizzes.interchange.gift_reading import read_gift
from quizzes.interchange.gift_writing import write_gift
from quizzes.interchange.moodle_reading import read_moodle
from quizzes.interchange.moodle_writing import write_moodle
from quizzes.interchange.questions import MOST_QUESTIONS, ReadQuestions, Written
from quizzes.interchange.records import EvidenceRecord, ItemRecord, OptionRecord

COUNT = 1_000
HOSTILE = (
    "~", "=", "#", "####", "{", "}", ":", "::", "\\", "\\n", "\\\\", "->", "=>", "-->", "--",
    "%50%", "%100%", "//", "// coverage: {", "$CATEGORY: top", "[html]", "[plain]", "[tag:QUOTE]",
    "[id:7]", "]]>", "<![CDATA[", "<!--", "<b>", "</text>", "&amp;", "&", "<", ">", '"', "'", "“",
    "\n", "\n\n", "\r\n", "\r", "\t", " ", "\u00a0", "\u2028", "\u0085", "\x0b", "\x1c", "\x01",
    "\ufffe", "\ufeff", "\u202e", "\u2066", "\u200f", "é", "漢", "𝒳", "👩‍🏫", "A. ", "ANSWER: A",
    "T", "FALSE", "0: ", "word", "two words",
)  # fmt: skip
WRITERS: dict[str, tuple[Callable[[Sequence[ItemRecord]], Written], Callable[..., ReadQuestions]]]
WRITERS = {"GIFT": (write_gift, read_gift), "Moodle XML": (write_moodle, read_moodle)}


def hostile_words(chance: random.Random, *, least: int = 1) -> str:
    return "".join(chance.choices(HOSTILE, k=chance.randint(least, 12)))


def hostile_item(chance: random.Random) -> ItemRecord:
    """Make an item with every part that an item can have, and nothing usual in it."""
    kind = chance.choice(list(Kind))
    return ItemRecord(
        kind=kind,
        skill=chance.choice(list(Skill)),
        step=chance.choice(list(Step)),
        stem=f"{hostile_words(chance)}?{hostile_words(chance)}",
        options=() if kind == Kind.OPEN else _options(chance, kind),
        evidence=tuple(_evidence(chance) for _ in range(chance.randint(0, 3))),
        hint=hostile_words(chance, least=0),
        rubric=tuple(hostile_words(chance, least=0) for _ in range(5)) if kind == Kind.OPEN else (),
        family=chance.randint(0, 17),
        fact=hostile_words(chance, least=0),
        reason=hostile_words(chance, least=0),
        confidence=chance.random(),
        doubt=hostile_words(chance, least=0),
    )


def differences(name: str, items: Sequence[ItemRecord]) -> int:
    """Write the items in files of as many as one may have; count those that come back changed."""
    write, read = WRITERS[name]
    changed = 0
    for start in range(0, len(items), MOST_QUESTIONS):
        part = items[start : start + MOST_QUESTIONS]
        back = read(write(part).content, skill=Skill.OMIT).items
        changed += sum(one != other for one, other in zip(part, back, strict=False))
        changed += abs(len(part) - len(back))
    return changed


def _options(chance: random.Random, kind: Kind) -> tuple[OptionRecord, ...]:
    count = chance.randint(2, 6)
    pairs = set(range(max(2, count - 1)))
    keys = pairs if kind == Kind.MATCH else {chance.randrange(count)}
    return tuple(
        OptionRecord(
            text=f"{hostile_words(chance)}{number}{hostile_words(chance, least=0)}",
            is_key=number in keys,
            rationale=hostile_words(chance, least=0),
            misconception="" if number in keys else chance.choice(list(Misconception)).value,
            letters=chance.choice(["", "A", "AB"]),
            sentence=chance.choice([None, 7]),
            prompt=f"{hostile_words(chance)}{number}"
            if kind == Kind.MATCH and number in keys
            else "",
        )
        for number in range(count)
    )


def _evidence(chance: random.Random) -> EvidenceRecord:
    excerpt = f"{hostile_words(chance)}."
    start = chance.randint(0, 1_000)
    span = Span(start, start + len(excerpt))
    role = chance.choice(["proof", "contrast", "decoy"])
    return EvidenceRecord(role, "A", span, excerpt, span, Span(0, span.end + 9), 3)


def main(count: int = COUNT) -> int:
    chance = random.Random(5)  # noqa: S311  # the same items every time
    items = [hostile_item(chance) for _ in range(count)]
    found = {name: differences(name, items) for name in WRITERS}
    for name, lost in found.items():
        print(f"{name}: {lost} differences in {count:,} items")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
