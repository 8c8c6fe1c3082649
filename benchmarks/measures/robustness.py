"""No text makes the analysis fail, leave its text, or take more than linear time."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import process_time

from benchmarks.generated import TEXTS, prose
from benchmarks.measure import Measure
from coverage_app.analysis import AnnotatedDocument, Document, Fact, QuotePair, Span, compare
from coverage_app.analysis.aligning.figure_pairs import FigurePair
from coverage_app.analysis.aligning.paraphrases import Paraphrase
from coverage_app.analysis.annotation import annotate
from coverage_app.analysis.words import Word

TIMES = 10
MOST_TIMES = 12
# Comparing is pairwise by nature: every sentence could report what any other does, and 100 times
# the time for 10 times the text would be its due. The limit is our own choice.
MOST_TIMES_TO_COMPARE = 60
# A length is long enough to be timed when it takes so many seconds; none is longer than the last.
LENGTHS = (2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 100_000)
LONG_ENOUGH = 0.02
# A ratio this near the limit is measured again, and the quickest runs are taken.
CLOSE = 11
AGAIN = 3
LENGTH_TO_COMPARE = 2_700  # 450 words
# Two texts of one thing over and over: copies of a sentence are compared up to a number, but every
# figure and every quotation pairs with every other: 16 times the time for 4 times the text.
SHORT_TO_COMPARE = 1_000
TIMES_TO_COMPARE = 4
MOST_TIMES_QUADRATIC = 20
# Which of its two texts a part of a pair or a paraphrase stands in.
FIRST, SECOND = slice(1), slice(-1, None)
SIDES = {"left": FIRST, "right": SECOND, "quote": FIRST, "sentence": SECOND, "span": SECOND}


@dataclass(slots=True)
class Tally:
    """What went wrong, by the texts with which it did."""

    failed: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def check(self, name: str, left: str, right: str) -> None:
        """Compare two texts, and look at every span."""
        try:
            documents = (
                Document.from_text(left, letter="A"),
                Document.from_text(right, letter="B"),
            )
            done = compare(documents)
        except Exception as error:
            self.failed.append(f"{name}: {error!r}")
            return
        lengths = {document.letter: len(document.text) for document in documents}
        if any(end > lengths[letter] for letter, end in ends_in(done, "A")):
            self.outside.append(name)


def measures(data: Path) -> Iterator[Measure]:
    """Count failures on real and generated text, and time 10 times the text.

    Real: every article of ``events`` and ``paste`` through `compare` (which classifies the lines of
    both texts and annotates them) with the next one. Generated: the texts of `benchmarks.generated`
    likewise. A span is outside when it ends after the text that it belongs to; all spans of all
    values of the result are looked at.

    Time is CPU time of lines and annotations together; a text is made as long as takes 20
    milliseconds, 100,000 characters at most, then ten times as long, up to a million. The garbage
    collector runs as it does in a server; what the text before left is taken out first.
    """
    tally = Tally()
    generated = [(name, make(LENGTHS[0])) for name, make in TEXTS.items()]
    for (name, left), (_, right) in pairwise([*_articles(data), *generated]):
        tally.check(name, left, right)
    everything = "events, paste, generated"
    yield Measure("exceptions", everything, len(tally.failed), 0, _first(tally.failed), True)
    yield Measure("spans outside", everything, len(tally.outside), 0, _first(tally.outside), True)
    ratio, name = max((_ratio(make), name) for name, make in TEXTS.items())
    yield Measure("time for 10 times the text", "generated", ratio, MOST_TIMES, name, True)
    pairs = [
        _seconds(partial(_compare, length), again=2)
        for length in (LENGTH_TO_COMPARE, TIMES * LENGTH_TO_COMPARE)
    ]
    yield Measure(
        "time to compare 10 times the text",
        "generated",
        pairs[1] / pairs[0],
        MOST_TIMES_TO_COMPARE,
        f"{pairs[0] * 1000:.0f} ms and {pairs[1] * 1000:.0f} ms",
        at_most=True,
    )
    ratio, name = max((_ratio_to_compare(make), name) for name, make in TEXTS.items())
    yield Measure(
        "time to compare 4 times the text", "generated", ratio, MOST_TIMES_QUADRATIC, name, True
    )


def ends_in(value: object, letters: str) -> Iterator[tuple[str, int]]:
    """Yield where every span in a value of the analysis ends, with the letter of its text.

    ``letters`` are the texts that the value speaks of: those of ``left`` and ``right`` for a pair,
    those of the quote and of the sentence for a paraphrase.
    """
    waiting = [(value, letters)]
    while waiting:
        one, own = waiting.pop()
        if isinstance(one, Span | Word):
            yield own, one.end
        elif isinstance(one, tuple):
            waiting += [(part, own) for part in one]
        elif is_dataclass(one):
            own = _letters(one, own)
            for part in fields(one):
                side = own[SIDES[part.name]] if part.name in SIDES else own
                waiting.append((getattr(one, part.name), side))


def _letters(value: object, letters: str) -> str:
    if isinstance(value, AnnotatedDocument):
        return value.document.letter
    if isinstance(value, Fact):
        return value.sentences[0].letter
    if isinstance(value, QuotePair | FigurePair | Paraphrase):
        return value.letters
    return str(getattr(value, "letter", letters))


def _articles(data: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(data.glob("events/*/*.txt")) + sorted(data.glob("paste/*.txt")):
        if not path.name.endswith(".body.txt"):
            yield f"{path.parent.name}/{path.name}", path.read_text(encoding="utf-8")


def _first(names: list[str]) -> str:
    return names[0] if names else ""


def _ratio(make: Callable[[int], str]) -> float:
    length = next(
        (length for length in LENGTHS[:-1] if _time(make(length)) >= LONG_ENOUGH), LENGTHS[-1]
    )
    short, long = make(length), make(TIMES * length)
    ratio = _time(long) / _time(short, again=2)
    return ratio if ratio < CLOSE else _time(long, again=AGAIN) / _time(short, again=AGAIN)


def _ratio_to_compare(make: Callable[[int], str]) -> float:
    short, long = (
        tuple(Document.from_text(make(length), letter=letter) for letter in "AB")
        for length in (SHORT_TO_COMPARE, TIMES_TO_COMPARE * SHORT_TO_COMPARE)
    )
    return _seconds(partial(compare, long), again=1) / _seconds(partial(compare, short), AGAIN)


def _time(text: str, again: int = 1) -> float:
    return _seconds(lambda: annotate(Document.from_text(text)), again)


def _compare(length: int) -> object:
    return compare(
        tuple(
            Document.from_text(prose(length, seed), letter=letter)
            for seed, letter in enumerate("AB")
        )
    )


def _seconds(run: Callable[[], object], again: int) -> float:
    """Return the CPU time of the quickest of several runs."""
    return min(_run(run) for _ in range(again))


def _run(run: Callable[[], object]) -> float:
    gc.collect()
    start = process_time()
    run()
    return process_time() - start
