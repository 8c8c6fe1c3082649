"""Provenance: where each text came from, and what the texts have word for word in common."""

from dataclasses import dataclass

from coverage_app.analysis import Comparison
from coverage_app.lenses.origins import Origin, origin_of
from coverage_app.lenses.shared import Shared, shared_of
from coverage_app.lenses.texts import Text, texts_of
from coverage_app.models import Story


@dataclass(frozen=True, slots=True)
class ProvenanceLens:
    """The origins of all texts of a story, and what they share."""

    texts: tuple[Text, ...]
    origins: tuple[Origin, ...]
    shared: Shared


def provenance_lens(story: Story, comparison: Comparison) -> ProvenanceLens | None:
    """Follow the texts of a story back; with fewer than two there is nothing to compare."""
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    origins = tuple(
        origin_of(article, one, text)
        for article, one, text in zip(
            story.articles.all(), comparison.documents, texts, strict=True
        )
    )
    return ProvenanceLens(texts, origins, shared_of(comparison, texts))
