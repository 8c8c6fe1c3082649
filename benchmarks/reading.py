"""Print ready items of real news stories, to be read against their texts.

    python benchmarks/reading.py [DATA] [--groups 25] [--items 4] [--seed 1] [--unseen]
        [--but FILE ...]

DATA is a folder laid out like ../shared/data, which is the default. While rules are made only one
half of the groups is looked at; --unseen prints items of the other half. --but passes over what was
printed into files before.
"""

import argparse
import random
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.measures.derivation import groups_of
from coverage_app.analysis import Comparison
from quizzes.derivation import derive_items
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, OptionDraft


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="?", type=Path, default=PROJECT.parent / "shared" / "data")
    parser.add_argument("--groups", type=int, default=25)
    parser.add_argument("--items", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--unseen", action="store_true")
    parser.add_argument("--but", nargs="*", type=Path, default=[])
    chosen = parser.parse_args(arguments)
    read = frozenset(line for file in chosen.but for line in file.read_text().splitlines())
    found = groups_of(chosen.data)
    names = [name for name in sorted(found) if is_unseen(name) or not chosen.unseen]
    drafts = ((name, _unread(found[name], read)) for name in _shuffled(names, chosen.seed))
    items = _choose(drafts, chosen.groups, chosen.items, chosen.seed)
    for number, (group, draft) in enumerate(items, 1):
        print(f"\n## {number}. {group}, family {draft.family}, {draft.skill.value}\n")
        print("\n".join(_told(draft)))


def is_unseen(name: str) -> bool:
    """Tell whether a group belongs to the half that nobody looks at while rules are made."""
    return zlib.crc32(name.encode()) % 2 == 1


def _unread(comparison: Comparison, read: frozenset[str]) -> tuple[ItemDraft, ...]:
    return tuple(draft for draft in derive_items(comparison) if _asked(draft) not in read)


def _shuffled(values: Sequence[T], seed: int) -> list[T]:
    return random.Random(seed).sample(values, len(values))  # noqa: S311 (no secret hangs on it)


def _choose(
    drafts: Iterable[tuple[str, tuple[ItemDraft, ...]]], groups: int, items: int, seed: int
) -> Iterator[tuple[str, ItemDraft]]:
    """Take so many ready items of so many groups, of as many families as there are.

    Groups without a ready item are passed over.
    """
    ready = ((name, [draft for draft in made if draft.is_ready]) for name, made in drafts)
    for name, found in islice((pair for pair in ready if pair[1]), groups):
        for draft in _spread(_shuffled(found, seed))[:items]:
            yield name, draft


def _spread(drafts: list[ItemDraft]) -> list[ItemDraft]:
    """Put the first of each family first, then the second ones."""
    seen: list[int] = []
    places = []
    for draft in drafts:
        places.append(seen.count(draft.family))
        seen.append(draft.family)
    return [draft for _, draft in sorted(zip(places, drafts, strict=True), key=lambda it: it[0])]


def _told(draft: ItemDraft) -> Iterator[str]:
    yield f"{_asked(draft)}\n({draft.hint})\n"
    yield from map(_option, draft.options)
    yield ""
    yield from (f"proof {_cited(piece)}" for piece in draft.evidence)
    yield from (f"nearest {_cited(piece)}" for piece in draft.contrast)
    yield f"reason: {draft.reason}"
    decoys = [f"{piece.letter}{piece.sentence}" for piece in draft.decoys]
    yield f"decoys: {', '.join(decoys) or 'none'}"


def _asked(draft: ItemDraft) -> str:
    return f"**{draft.stem}**"


def _option(option: OptionDraft) -> str:
    sign = "KEY" if option.is_key else option.misconception or ""
    prompt = f"{option.prompt}: " if option.prompt else ""
    return f"- {prompt}{option.text} [{sign}] {option.rationale}"


def _cited(piece: EvidenceDraft) -> str:
    place = piece.letter if piece.sentence is None else f"{piece.letter}{piece.sentence}"
    return f"{place}: {piece.excerpt}"


if __name__ == "__main__":
    main(sys.argv[1:])
