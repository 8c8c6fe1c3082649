"""The hand-made reference of the sample story, which is not part of the project."""

import json
from pathlib import Path
from typing import Any

import pytest

GOLD = Path(__file__).resolve().parents[3].parent / "shared" / "gold" / "seed_gold.json"

needs_gold = pytest.mark.skipif(not GOLD.exists(), reason="../shared/gold is not on this machine")


def read_gold(key: str) -> Any:
    return json.loads(GOLD.read_text())[key]


def label(sentence: str) -> str:
    """Name a sentence as the pages do: "A.s4" is "A4", "A.h" the headline of A."""
    letter, _, place = sentence.partition(".")
    return f"{letter} headline" if place == "h" else f"{letter}{place.removeprefix('s')}"
