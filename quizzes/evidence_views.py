"""Evidence as pages show it: the excerpt between the sentences around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch, prefetch_related_objects

from coverage_app.analysis import Span, split_at
from quizzes.models import Evidence, Item


@dataclass(frozen=True, slots=True)
class EvidencePiece:
    """A piece of an excerpt; the focus is the part that matters most."""

    text: str
    is_focus: bool


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A piece of evidence as a page shows it, between the sentences before and after."""

    pk: int
    is_proof: bool
    letter: str
    key: str
    outlet: str
    language: str
    ref: str
    before: str
    pieces: tuple[EvidencePiece, ...]
    after: str
    is_stale: bool
    changed_at: datetime | None


def evidence_view(evidence: Evidence) -> EvidenceView:
    """Show the stored excerpt between the sentences around it, as they stood when it was taken."""
    version = evidence.version() if evidence.is_stale() else None
    return EvidenceView(
        pk=evidence.pk,
        is_proof=evidence.role == Evidence.Role.PROOF,
        letter=evidence.article.letter,
        key=evidence.article.key,
        outlet=evidence.article.outlet.name,
        language=evidence.article.language,
        ref=evidence.ref,
        before=evidence.before,
        pieces=_pieces(evidence),
        after=evidence.after,
        is_stale=evidence.is_stale(),
        changed_at=version.replaced_at if version else None,
    )


def fetch_evidence(items: Sequence[Item]) -> None:
    """Bring along the evidence of the items, and the versions of texts that were changed."""
    prefetch_related_objects(items, Prefetch("evidence", Evidence.objects.with_article()))
    pieces = [piece for item in items for piece in item.evidence.all()]
    changed = [piece.article for piece in pieces if piece.is_revised]
    prefetch_related_objects(changed, "revisions")


def _pieces(evidence: Evidence) -> tuple[EvidencePiece, ...]:
    excerpt = evidence.excerpt
    focus = []
    if evidence.focus_start is not None and evidence.focus_end is not None:
        start = evidence.start
        focus = [(Span(evidence.focus_start - start, evidence.focus_end - start), "focus")]
    return tuple(
        EvidencePiece(segment.text, is_focus="focus" in segment.labels)
        for segment in split_at(excerpt, Span(0, len(excerpt)), focus)
    )
