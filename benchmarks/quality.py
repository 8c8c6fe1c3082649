"""Measure the analysis on annotated data, print a table, and fail below target.

    python benchmarks/quality.py [DATA] [--only NAME ...]

DATA is a folder laid out like ../shared/data, which is the default.
"""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.measure import Measure, print_table
from benchmarks.measures import (
    alignment,
    attribution,
    derivation,
    events,
    facts,
    figures,
    html,
    items,
    lines,
    names,
    quotes,
    robustness,
    sentences,
    speed,
)

MEASURES: dict[str, Callable[[Path], Iterable[Measure]]] = {
    "lines": lines.measures,
    "html": html.measures,
    "sentences": sentences.measures,
    "names": names.measures,
    "quotes": quotes.measures,
    "attribution": attribution.measures,
    "figures": figures.measures,
    "alignment": alignment.measures,
    "facts": facts.measures,
    "events": events.measures,
    "items": items.measures,
    "derivation": derivation.measures,
    "robustness": robustness.measures,
    "speed": speed.measures,
    "derivation speed": derivation.timings,
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="?", type=Path, default=PROJECT.parent / "shared" / "data")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES))
    chosen = parser.parse_args(arguments)
    if not chosen.data.is_dir():
        parser.error(f"there is no folder {chosen.data}: name the folder with the data")
    return print_table(it for name in chosen.only for it in MEASURES[name](chosen.data))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
