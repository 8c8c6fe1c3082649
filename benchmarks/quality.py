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

from benchmarks.measure import Measure
from benchmarks.measures import (
    alignment,
    attribution,
    events,
    facts,
    figures,
    html,
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
    "robustness": robustness.measures,
    "speed": speed.measures,
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="?", type=Path, default=PROJECT.parent / "shared" / "data")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES))
    chosen = parser.parse_args(arguments)
    if not chosen.data.is_dir():
        parser.error(f"there is no folder {chosen.data}: name the folder with the data")
    print("| Measure | Data | Figure | Target | Compared with | |")
    print("|---|---|---|---|---|---|")
    missed = 0
    for name in chosen.only:
        for measure in MEASURES[name](chosen.data):
            missed += not measure.is_met
            print(_row(measure), flush=True)
    print(f"\n{missed} below target." if missed else "\nEvery target is met.")
    return 1 if missed else 0


def _row(measure: Measure) -> str:
    sign = "<=" if measure.at_most else ">="
    cells = (
        measure.name,
        measure.data,
        _shown(measure.figure),
        f"{sign} {_shown(measure.target)}",
        measure.compared,
        "" if measure.is_met else "below target",
    )
    return f"| {' | '.join(cells)} |"


def _shown(figure: float) -> str:
    return f"{figure:.0f}" if figure == int(figure) and abs(figure) > 1 else f"{figure:.3f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
