"""The floors of the house hold: each import contract fails when it is broken."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("classrooms", "config", "coverage_app", "limits", "quizzes")
BREACHES = [
    ("Imports point downwards", "coverage_app/seeds.py", "quizzes.items.authoring"),
    ("The analysis is pure Python", "coverage_app/analysis/spans.py", "django.db"),
    ("What reads files is pure Python", "coverage_app/imports/pages.py", "django.db"),
    (
        "What reads and writes quiz files is pure Python",
        "quizzes/interchange/records.py",
        "quizzes.models",
    ),
    (
        "Nobody imports past the public face of the analysis",
        "coverage_app/comparisons.py",
        "coverage_app.analysis.alignment",
    ),
    (
        "The analysis flows one way",
        "coverage_app/analysis/spans.py",
        "coverage_app.analysis.quotes",
    ),
    (
        "The search flows one way",
        "coverage_app/analysis/searching/corpus.py",
        "coverage_app.analysis.searching.details",
    ),
    (
        "The alignment flows one way",
        "coverage_app/analysis/aligning/terms.py",
        "coverage_app.analysis.aligning.similarity",
    ),
    (
        "The rooms of the quizzes flow one way",
        "quizzes/taking/scoring.py",
        "quizzes.items.authoring",
    ),
    (
        "Item families do not import one another",
        "quizzes/derivation/families/reported_words.py",
        "quizzes.derivation.families.changed_quote",
    ),
]


def copy_of_the_house(folder: Path) -> Path:
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("static"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def kept_and_broken(house: Path) -> dict[str, bool]:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    unmeasured = {**os.environ, "COVERAGE_PROCESS_CONFIG": ""}  # nothing of ours runs there
    result = subprocess.run(command, cwd=house, env=unmeasured, capture_output=True, text=True)
    found = re.findall(
        r"^(.+) (KEPT|BROKEN)(?: \(\d+ ignored imports\))?$", result.stdout, re.MULTILINE
    )
    return {contract: outcome == "KEPT" for contract, outcome in found}


@pytest.mark.parametrize(("contract", "path", "imported"), BREACHES)
def test_a_broken_contract_is_found(
    contract: str, path: str, imported: str, tmp_path: Path
) -> None:
    house = copy_of_the_house(tmp_path)
    file = house / path
    file.write_text(f"{file.read_text()}\nimport {imported}\n")

    assert kept_and_broken(house)[contract] is False


def test_all_contracts_are_kept_and_each_has_a_breach_to_test_it(tmp_path: Path) -> None:
    contracts = kept_and_broken(copy_of_the_house(tmp_path))

    assert contracts == {contract: True for contract, _, _ in BREACHES}
