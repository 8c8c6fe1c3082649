"""What a page tells after an answer: right or not, why, and the proof.

Nothing here can be made without a stored response, so that no key is shown before its answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch, prefetch_related_objects

from coverage_app.analysis import Span, split_at
from quizzes.models import Evidence, Item, Response
from quizzes.questions import Question


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


@dataclass(frozen=True, slots=True)
class Pair:
    """What was chosen for a prompt of a match, and what belongs to it."""

    prompt: str
    chosen: str
    right: str
    rationale: str

    @property
    def is_right(self) -> bool:
        return self.chosen == self.right


@dataclass(frozen=True, slots=True)
class Tap:
    """The sentence that was tapped as the proof; ``near`` is the proof that stands next to it."""

    ref: str
    is_proof: bool
    near: str


@dataclass(frozen=True, slots=True)
class Rung:
    """What an open answer earns so many points for."""

    points: int
    words: str


@dataclass(frozen=True, slots=True)
class Feedback:
    heading: str
    is_full: bool
    is_right: bool
    chosen: str
    rationale: str
    right_answer: str
    proof: tuple[EvidenceView, ...]
    contrast: tuple[EvidenceView, ...]
    pairs: tuple[Pair, ...] = ()
    tap: Tap | None = None
    rubric: tuple[Rung, ...] = ()
    grade: int | None = None
    is_open: bool = False

    @property
    def first_ref(self) -> str:
        """The sentence to begin with when the proof is read in the whole text."""
        return next((piece.ref for piece in self.proof if piece.ref), "")


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


def feedback_on(question: Question, response: Response) -> Feedback:
    item = question.item
    fetch_evidence([item])
    return Feedback(
        heading=_heading(question, response),
        is_full=question.is_full,
        is_right=response.is_right,
        chosen=str(response).removesuffix("."),  # the page ends the sentence
        rationale=response.option.rationale if response.option else "",
        right_answer=str(item.key() or "").removesuffix("."),
        proof=tuple(evidence_view(evidence) for evidence in item.proof()),
        contrast=tuple(evidence_view(evidence) for evidence in item.contrast()),
        pairs=pairs_of(response),
        tap=_tap(response),
        rubric=tuple(Rung(points, words) for points, words in enumerate(item.rubric)),
        grade=response.grade,
        is_open=question.is_open,
    )


def pairs_of(response: Response) -> tuple[Pair, ...]:
    """Set what was chosen for each prompt beside what belongs to it."""
    item = response.item
    chosen = [item.option_at(position) for position in response.matched]
    return tuple(
        Pair(key.prompt, option.text, key.text, option.rationale)
        for key, option in zip(item.right_options(), chosen, strict=False)
    )


def _heading(question: Question, response: Response) -> str:
    if question.is_open:
        return "Your answer is kept"
    if not response.is_right:
        return "Not this one"
    if not question.is_full:
        return "Right answer, and another sentence proves it"
    if response.first_option_id:
        return "Right at the second try, and here is the proof"
    return "Right, and here is the proof"


def _tap(response: Response) -> Tap | None:
    sentences = {one.pk: one for one in response.item.evidence.all()}
    if response.tapped_id is None:
        return None
    near = response.near_proof()
    return Tap(sentences[response.tapped_id].ref, response.is_proved, near.ref if near else "")


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
