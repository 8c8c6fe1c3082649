"""The hand-made reference for the sample story, which lies outside of the project."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

PATH = Path(__file__).resolve().parents[4] / "shared" / "gold" / "seed_gold.json"
needs_gold = pytest.mark.skipif(
    not PATH.exists(), reason="The hand-made reference is no part of the project: ../shared/gold."
)


@cache
def gold() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(PATH.read_text())
    return found


def by_id(part: str) -> dict[str, dict[str, Any]]:
    return {entry["id"]: entry for entry in gold()[part]}


def ref_of(sentence: str) -> str:
    """Turn "A.s5" and "A.h" into the names of sentences: "A5", and "A0" for the headline."""
    letter, _, place = sentence.partition(".")
    return f"{letter}{place.lstrip('sh') or 0}"
