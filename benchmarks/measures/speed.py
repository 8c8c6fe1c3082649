"""How long the analysis takes and how much memory, beside what the machine does for comparison."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import mean, median
from time import process_time

from benchmarks.measure import Measure
from coverage_app.analysis import Comparison, Document, compare
from coverage_app.analysis.annotation import annotate

PROJECT = Path(__file__).resolve().parents[2]
LETTERS = "ABCDEFGH"
WORDS = 450
NEARLY = range(350, 551)
RUNS = 5
INTERPRETERS = 7
MEGABYTE = 1_000_000

# Programs for a fresh interpreter: each prints one number.
_CPU_TIME = "from time import process_time as now; start = now(); {}; print(now() - start)"
_PEAK = """
{}
from pathlib import Path
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(int(status["VmHWM"].split()[0]) * 1024)
"""
_COMPARE = """
from pathlib import Path
from coverage_app.analysis import Document, compare
texts = [Path(path).read_text(encoding="utf-8") for path in {!r}]
compare(tuple(Document.from_text(text, letter=letter) for letter, text in zip("{}", texts)))
"""


def measures(data: Path) -> Iterator[Measure]:
    """Time articles of about 450 words from ``events``, and weigh the memory.

    The two texts of a folder that are nearest to 450 words count when both have 350 to 550; of
    folders with eight texts the eight nearest. All times are CPU times, so that other programs
    count for little: the quickest of five runs each, and the median over all articles, pairs and
    eights; for the import the median of seven fresh interpreters. An article is timed with its
    lines and annotations; pairs and eights from text to comparison. Memory is the peak of an
    interpreter that compares eight texts over the peak of one that does nothing, as Linux tells it;
    elsewhere the row is left out.

    Beside each stands what else tells how fast the machine is: the CPU time of splitting the same
    450 words at white space 1,000 times, or of importing Django.
    """
    folders = [_nearest(folder) for folder in sorted((data / "events").iterdir())]
    pairs = [two for two in (_read(paths[:2]) for paths in folders) if all(map(_is_near, two))]
    eights = [paths[:8] for paths in folders if len(paths) >= len(LETTERS)]
    articles = [text for two in pairs for text in two]
    words = mean(len(text.split()) for text in articles)
    splitting = _median([partial(_split, text) for text in articles])
    machine = f"{splitting:.0f} ms to split {words:.0f} words 1,000 times"
    annotations = [partial(_annotated, text) for text in articles]
    comparisons = [partial(_compared, two) for two in pairs]
    largest = [partial(_compared, _read(paths)) for paths in eights]
    yield Measure("one article, ms", "events", _median(annotations), 25, machine, at_most=True)
    yield Measure("a pair, ms", "events", _median(comparisons), 30, machine, at_most=True)
    yield Measure("eight texts, ms", "events", _median(largest), 600, machine, at_most=True)
    django, ours = _import("django.forms"), _import("coverage_app.analysis")
    machine = f"{django:.3f} s for django.forms"
    yield Measure("import, s", "a fresh interpreter", ours, 0.3, machine, at_most=True)
    if Path("/proc/self/status").exists():
        yield _memory(eights[0])


def _memory(paths: Sequence[Path]) -> Measure:
    bare = _output(_PEAK.format(""))
    program = _COMPARE.format([str(path.resolve()) for path in paths], LETTERS)
    added = (_output(_PEAK.format(program)) - bare) / MEGABYTE
    machine = f"{bare / MEGABYTE:.0f} MB for Python alone"
    return Measure("added memory, MB", "eight texts", added, 60, machine, at_most=True)


def _compared(texts: Sequence[str]) -> Comparison:
    return compare(
        tuple(
            Document.from_text(text, letter=letter)
            for text, letter in zip(texts, LETTERS, strict=False)
        )
    )


def _annotated(text: str) -> object:
    return annotate(Document.from_text(text))


def _split(text: str) -> None:
    for _ in range(1_000):
        text.split()


def _nearest(folder: Path) -> list[Path]:
    """Return the texts of a folder, those nearest to 450 words first."""
    lengths = {path: len(text.split()) for path, text in _texts(folder)}
    return sorted(lengths, key=lambda path: (abs(lengths[path] - WORDS), path.name))


def _texts(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in folder.glob("*.txt"):
        yield path, path.read_text(encoding="utf-8")


def _read(paths: Sequence[Path]) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in paths]


def _is_near(text: str) -> bool:
    return len(text.split()) in NEARLY


def _median(runs: Sequence[Callable[[], object]]) -> float:
    """Return the median over ``runs`` of the milliseconds of the quickest of several times."""
    return 1_000 * median(min(_seconds(run) for _ in range(RUNS)) for run in runs)


def _seconds(run: Callable[[], object]) -> float:
    start = process_time()
    run()
    return process_time() - start


def _import(module: str) -> float:
    program = _CPU_TIME.format(f"import {module}")
    return median(_output(program) for _ in range(INTERPRETERS))


def _output(program: str) -> float:
    done = subprocess.run(  # noqa: S603 (the programs stand above)
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, check=True, text=True
    )
    return float(done.stdout)
