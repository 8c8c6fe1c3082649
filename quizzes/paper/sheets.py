"""What is printed: the handout for students, and the key for the teacher."""

from dataclasses import dataclass

from quizzes.derivation.drafts import Kind
from quizzes.evidence_views import EvidenceView, evidence_view
from quizzes.models import Quiz
from quizzes.models.responses import MOST_POINTS_OF_AN_OPEN_ANSWER
from quizzes.paper.questions import Choice, PaperQuestion, paper_questions
from quizzes.paper.texts import PrintedText, printed_texts
from quizzes.taking.feedback import Rung


@dataclass(frozen=True, slots=True)
class Handout:
    """The texts and the questions, with room for the answers and nothing that tells them."""

    quiz: Quiz
    texts: tuple[PrintedText, ...]
    questions: tuple[PaperQuestion, ...]

    @property
    def asks_proof(self) -> bool:
        return any(question.proofs for question in self.questions)

    @property
    def example_of_a_number(self) -> str:
        """A sentence number to show how one is written."""
        return next((it.ref for text in self.texts for it in text.sentences), "A1")


@dataclass(frozen=True, slots=True)
class KeyPair:
    """What belongs to a line of a match."""

    prompt: str
    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A question with what is right and why, what each wrong option shows, and the evidence."""

    paper: PaperQuestion
    right: tuple[Choice, ...]
    pairs: tuple[KeyPair, ...]
    wrong: tuple[Choice, ...]
    proof_marks: tuple[str, ...]
    evidence: tuple[EvidenceView, ...]
    rubric: tuple[Rung, ...]
    points: int


@dataclass(frozen=True, slots=True)
class Key:
    quiz: Quiz
    rows: tuple[KeyRow, ...]


def handout_of(quiz: Quiz) -> Handout:
    """Lay out a quiz that came `with_questions`, for students."""
    texts = printed_texts(quiz.story)
    return Handout(quiz, texts, paper_questions(quiz, texts))


def key_of(quiz: Quiz) -> Key:
    """Lay out the right answers of a quiz that came `with_questions`, by the same marks."""
    return Key(quiz, tuple(_key_row(it) for it in handout_of(quiz).questions))


def _key_row(paper: PaperQuestion) -> KeyRow:
    item = paper.question.item
    is_match = item.kind == Kind.MATCH
    right = set(paper.key_marks)
    proofs = {piece.pk for piece in item.proof()}
    return KeyRow(
        paper=paper,
        right=() if is_match else tuple(it for it in paper.choices if it.mark in right),
        pairs=tuple(
            KeyPair(option.prompt, mark, option.text)
            for option, mark in zip(paper.prompts, paper.key_marks, strict=False)
        ),
        wrong=tuple(it for it in paper.choices if it.mark not in right),
        proof_marks=tuple(it.mark for it in paper.proofs if it.evidence.pk in proofs),
        evidence=tuple(evidence_view(it) for it in (*item.proof(), *item.contrast())),
        rubric=tuple(Rung(points, words) for points, words in enumerate(item.rubric)),
        points=MOST_POINTS_OF_AN_OPEN_ANSWER if paper.question.is_open else 1 + bool(paper.proofs),
    )
