"""One measured figure, its target, and what others reach; and the table of many."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure measured on one piece of data, and the target it is held to.

    ``compared`` says what a first draft or a published tool reaches on the same data; ``at_most``
    that lower is better.

    >>> Measure("sentences, exact", "the two articles", 30, 30).is_met
    True
    """

    name: str
    data: str
    figure: float
    target: float
    compared: str = ""
    at_most: bool = False

    @property
    def is_met(self) -> bool:
        """Tell whether the figure reaches the target.

        >>> Measure("one article, ms", "generated", 31.0, 25.0, at_most=True).is_met
        False
        """
        return self.figure <= self.target if self.at_most else self.figure >= self.target


def print_table(measures: Iterable[Measure]) -> int:
    """Print a row for each measure as it comes; return the exit code, 1 when one is not met."""
    print("| Measure | Data | Figure | Target | Compared with | |")
    print("|---|---|---|---|---|---|")
    missed = 0
    for measure in measures:
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
