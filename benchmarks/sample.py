"""The sample story and the hand-made reference for it."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from coverage_app.analysis import AnnotatedDocument, Comparison, Document, Span, compare

PROJECT = Path(__file__).resolve().parent.parent
(FOLDER,) = (path.parent for path in (PROJECT / "seeds").glob("*/story.toml"))
FILES = {"A": "advanced-business-reports.txt", "B": "turan.txt"}
GOLD = Path("gold") / "seed_gold.json"
OUTLETS = {"A": "Advanced Business Reports", "B": "TURAN"}
THE_TWO_ARTICLES = "the two articles"


@cache
def sample_gold(data: Path) -> dict[str, Any]:
    """Read the reference: beside ``data`` as in ../shared, else beside this project."""
    places = (data.resolve().parent / GOLD, PROJECT.parent / "shared" / GOLD)
    path = next(place for place in places if place.exists())
    gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return gold


@cache
def sample_text(letter: str) -> str:
    return (FOLDER / FILES[letter]).read_bytes().decode()


@cache
def sample_comparison() -> Comparison:
    return compare(
        tuple(
            Document.from_text(sample_text(letter), letter=letter, outlet=OUTLETS[letter])
            for letter in FILES
        )
    )


def sample_document(letter: str) -> AnnotatedDocument:
    return sample_comparison().document(letter)


def span_of(marked: dict[str, Any]) -> Span:
    """Read the span of an object of the reference."""
    return Span(marked["start"], marked["end"])
