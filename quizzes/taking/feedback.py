"""What a page tells after an answer: right or not, why, and the proof.

Nothing here can be made without a stored response, so that no key is shown before its answer.
"""

from dataclasses import dataclass

from quizzes.evidence_views import EvidenceView, evidence_view
from quizzes.models import Response
from quizzes.taking.questions import Question


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


def feedback_on(question: Question, response: Response) -> Feedback:
    """Tell what comes of an answer; the item has its evidence along."""
    item = question.item
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
