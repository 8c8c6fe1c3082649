"""Let Lighthouse judge the lenses as a slow phone sees them, print a table, fail below target.

    python benchmarks/lighthouse.py [LENS ...]

LENS is the short name of a lens; Read and Facts are judged by default. The first run installs
Lighthouse with npm into var/lighthouse; nothing else needs the internet.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from statistics import median
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.measure import Measure, print_table
from config.environment import folder
from coverage_app.lenses.tabs import TABS
from tests.browser.screens import SAMPLE
from tests.browser.server import QUIET, Server, find_chromium, free_port

VERSION = "12.8.2"
TARGETS = {"accessibility": 100, "best-practices": 100, "performance": 95}
RUNS = 3
SECONDS = 180
PERCENT = 100


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    names = [tab.name for tab in TABS]
    parser.add_argument("lenses", nargs="*", metavar="LENS", default=["read", "facts"])
    chosen = parser.parse_args(arguments).lenses
    if unknown := set(chosen) - set(names):
        parser.error(
            f"no lens is called {', '.join(sorted(unknown))}; there are {', '.join(names)}"
        )
    npm, chromium = which("npm"), find_chromium()
    if npm is None or chromium is None:
        parser.error("Lighthouse needs npm and Chromium: install them first")
    program = _installed(npm, folder("COVERAGE_VAR", PROJECT / "var") / "lighthouse")
    with tempfile.TemporaryDirectory() as place:
        server = Server(Path(place), free_port())
        server.start()
        try:
            return print_table(_measures(program, chromium, server, chosen))
        finally:
            server.stop()


def _installed(npm: str, place: Path) -> Path:
    """Return the program, installed in that version when it is not there yet."""
    place.mkdir(exist_ok=True)
    program = place / "node_modules" / ".bin" / "lighthouse"
    found = place / "node_modules" / "lighthouse" / "package.json"
    if not found.exists() or json.loads(found.read_text())["version"] != VERSION:
        command = [npm, "install", "--prefix", str(place), "--no-audit", "--no-fund"]
        command.append(f"lighthouse@{VERSION}")
        subprocess.run(command, check=True, stdout=sys.stderr)  # noqa: S603 (written here)
    return program


def _measures(program: Path, chromium: str, server: Server, lenses: list[str]) -> Iterator[Measure]:
    """Judge each lens of the sample story on a phone, the median of three runs.

    Beside each figure stands that of the page "about", and what Lighthouse finds fault with.
    """
    about = [_judge(program, chromium, f"{server.address}/about/") for _ in range(RUNS)]
    for lens in lenses:
        address = f"{server.address}/stories/{SAMPLE}/{lens}/"
        reports = [_judge(program, chromium, address) for _ in range(RUNS)]
        for category, target in TARGETS.items():
            yield Measure(
                f"{lens}, {category}",
                f"sample story, Lighthouse {VERSION}, phone",
                _score(reports, category),
                target,
                "; ".join(
                    (f"about {_score(about, category):.0f}", *_faults(reports[-1], category))
                ),
            )


def _judge(program: Path, chromium: str, address: str) -> dict[str, Any]:
    flags = " ".join(("--headless=new", *QUIET))
    command = [
        *(str(program), address, "--output=json", "--quiet", "--no-enable-error-reporting"),
        *(f"--only-categories={','.join(TARGETS)}", f"--chrome-flags={flags}"),
    ]
    environment = {**os.environ, "CHROME_PATH": chromium}
    answer = subprocess.run(  # noqa: S603 (written here)
        command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=SECONDS
    )
    report: dict[str, Any] = json.loads(answer.stdout)
    return report


def _score(reports: list[dict[str, Any]], category: str) -> float:
    return median(PERCENT * float(report["categories"][category]["score"]) for report in reports)


def _faults(report: dict[str, Any], category: str) -> Iterator[str]:
    """Name what counts in the category and is not perfect."""
    for audit in report["categories"][category]["auditRefs"]:
        result = report["audits"][audit["id"]]
        if audit["weight"] and result["score"] is not None and result["score"] < 1:
            yield f"{audit['id']} {result.get('displayValue', '')}".strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
