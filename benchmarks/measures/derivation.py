"""What is derived from every group of ``events``: how much, how safely, and how fast."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.measure import Measure
from coverage_app.analysis import Comparison, Document, compare, find_outsiders
from quizzes.derivation import derive_items
from quizzes.derivation.drafts import ItemDraft, Kind
from quizzes.derivation.lint import lint

LETTERS = "ABCDEFGH"
FEWEST_DRAFTS = 8
WORDS = 300
RUNS = 5


def measures(data: Path) -> Iterator[Measure]:
    """Derive items from the first eight texts of each group, by the names of the files.

    A group counts for "8 drafts" when all of its texts are about one event and have 300 words each.
    An item is looked at: every excerpt is the slice, one option is the key (one for each prompt), a
    ready one has no flaw. Times are CPU times of derivation alone, after the comparison.
    """
    groups = groups_of(data)
    failed, found = [], {}
    for name, comparison in groups.items():
        try:
            found[name] = derive_items(comparison)
        except Exception as error:
            failed.append(f"{name}: {error!r}")
    drafts = [(groups[name], draft) for name, items in found.items() for draft in items]
    poor = [name for name, items in found.items() if _is_poor(groups[name], items)]
    unlike = [name for name, items in found.items() if derive_items(_again(groups[name])) != items]
    told = f"{len(groups)} groups, {len(drafts)} drafts, "
    told += f"{sum(draft.is_ready for _, draft in drafts)} ready"
    yield _none("derivation, exceptions", failed, told)
    yield _none("groups with fewer than 8 drafts", poor, f"{_due(groups)} groups in question")
    yield _none("excerpts that are no slices", [d for c, d in drafts if not _is_cited(c, d)])
    yield _none("items without one key", [draft for _, draft in drafts if not _has_one_key(draft)])
    flawed = [draft for _, draft in drafts if draft.is_ready and lint(draft)]
    yield _none("ready items with a flaw", flawed)
    yield _none("derived again, another result", unlike)


def timings(data: Path) -> Iterator[Measure]:
    """Time derivation from the first two texts of each group, and from eight."""
    stories = list(_stories(data).values())
    twos = [_compared(texts[:2]) for texts in stories]
    eights = [_compared(texts[:8]) for texts in stories if len(texts) >= len(LETTERS)]
    for name, comparisons, limit in (("two texts", twos, 100), ("eight texts", eights, 1_000)):
        times = [_milliseconds(comparison) for comparison in comparisons]
        told = f"median {median(times):.0f} ms of {len(times)} stories"
        row = f"items of {name}, longest, ms"
        yield Measure(row, "events", max(times), limit, told, at_most=True)


@cache
def _stories(data: Path) -> dict[str, tuple[str, ...]]:
    return {
        folder.name: tuple(
            path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))
        )
        for folder in sorted((data / "events").iterdir())
    }


@cache
def groups_of(data: Path) -> dict[str, Comparison]:
    """Compare the first eight texts of each group."""
    return {name: _compared(texts[: len(LETTERS)]) for name, texts in _stories(data).items()}


def _compared(texts: tuple[str, ...]) -> Comparison:
    return compare(
        tuple(
            Document.from_text(text, letter=letter, outlet=f"Outlet {letter}")
            for letter, text in zip(LETTERS, texts, strict=False)
        )
    )


def _again(comparison: Comparison) -> Comparison:
    return compare(tuple(one.document for one in comparison.documents))


def _none(name: str, faults: list[object] | list[str] | list[ItemDraft], told: str = "") -> Measure:
    first = f"{faults[0]}"[:80] if faults else ""
    return Measure(name, "events", len(faults), 0, told or first, at_most=True)


def _is_poor(comparison: Comparison, items: tuple[ItemDraft, ...]) -> bool:
    return _is_due(comparison) and len(items) < FEWEST_DRAFTS


def _due(groups: dict[str, Comparison]) -> int:
    return sum(map(_is_due, groups.values()))


def _is_due(comparison: Comparison) -> bool:
    texts = [one.document.text for one in comparison.documents]
    is_long = len(texts) > 1 and all(len(text.split()) >= WORDS for text in texts)
    return is_long and not find_outsiders(comparison.documents)


def _is_cited(comparison: Comparison, draft: ItemDraft) -> bool:
    return all(
        piece.excerpt == piece.span.slice(comparison.document(piece.letter).document.text)
        for piece in (*draft.evidence, *draft.contrast, *draft.decoys)
    )


def _has_one_key(draft: ItemDraft) -> bool:
    prompts = [option.prompt for option in draft.options if option.is_key]
    if draft.kind is Kind.OPEN:
        return not draft.options
    return len(set(prompts)) == len(prompts) and (draft.kind is Kind.MATCH or len(prompts) == 1)


def _milliseconds(comparison: Comparison) -> float:
    times = []
    for _ in range(RUNS):
        start = process_time()
        derive_items(comparison)
        times.append(1_000 * (process_time() - start))
    return min(times)
