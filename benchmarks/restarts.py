"""Stop and start the server twenty times in a row, as a service manager does; print a table.

    python benchmarks/restarts.py [ROUNDS]

A start lasts until the first page has come, a stop from SIGTERM until no process is left. The CPU
time of a round is that of all its processes: on a busy machine it tells more than the clock.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.measure import Measure, print_table
from tests.browser.server import Server, free_port

ROUNDS, SECONDS = 20, 5


@dataclass(frozen=True, slots=True)
class Round:
    """A start and a stop in seconds, and the CPU time of both."""

    start: float
    stop: float
    work: float


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as place:
        server = Server(Path(place), free_port())
        print("first start, with a new database and static files:", _told(_round(server)))
        return print_table(_measures([_round(server) for _ in range(rounds)]))


def _round(server: Server) -> Round:
    before = os.times()
    start, stop = _seconds(server.start), _seconds(server.stop)
    after = os.times()
    work = after.children_user + after.children_system
    return Round(start, stop, work - before.children_user - before.children_system)


def _seconds(act: Callable[[], None]) -> float:
    before = time.monotonic()
    act()
    return time.monotonic() - before


def _told(it: Round) -> str:
    return f"{it.start:.1f} s, stopped in {it.stop:.1f} s, {it.work:.1f} s of CPU time\n"


def _measures(rounds: list[Round]) -> Iterator[Measure]:
    for it in rounds:
        print("#", _told(it), end="", file=sys.stderr, flush=True)
    starts, stops = [it.start for it in rounds], [it.stop for it in rounds]
    count = f"{len(rounds)} in a row"
    work = f"{median(it.work for it in rounds):.1f} s of CPU time a round"
    told = f"median {median(starts):.2f}; {work}"
    yield Measure("slowest start, s", count, max(starts), SECONDS, told, at_most=True)
    told = f"median {median(stops):.2f}"
    yield Measure("slowest stop, s", count, max(stops), SECONDS, told, at_most=True)


if __name__ == "__main__":
    sys.exit(main())
