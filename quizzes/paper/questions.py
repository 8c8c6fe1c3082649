"""The questions of a quiz on paper: what is ticked, and by which mark.

On paper everybody has the options in one order. An option goes by a small letter; a sentence goes
by its number where the texts have it.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from quizzes.derivation.drafts import Kind
from quizzes.evidence_views import fetch_evidence
from quizzes.models import Attempt, Evidence, Option, Quiz
from quizzes.paper.texts import PrintedText, SentenceNumbers
from quizzes.taking.option_order import have_marks, sentences_to_tap
from quizzes.taking.questions import Question, arranged


@dataclass(frozen=True, slots=True)
class Choice:
    """An option as it is printed; ``letters`` are the texts it names, where options show them."""

    mark: str
    option: Option
    letters: str = ""


@dataclass(frozen=True, slots=True)
class ProofChoice:
    """A sentence that may be given as the proof; its words are printed unless it has a number."""

    mark: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question as it is printed: its ``section`` is named where that begins."""

    question: Question
    section: str
    choices: tuple[Choice, ...]
    prompts: tuple[Option, ...]
    proofs: tuple[ProofChoice, ...]
    has_numbered_proofs: bool

    @property
    def number(self) -> int:
        return self.question.number

    @property
    def marks(self) -> tuple[str, ...]:
        return tuple(choice.mark for choice in self.choices)

    @property
    def proof_marks(self) -> tuple[str, ...]:
        return tuple(choice.mark for choice in self.proofs)

    @property
    def has_sentences(self) -> bool:
        return self.question.item.kind == Kind.SENTENCE

    @property
    def key_marks(self) -> tuple[str, ...]:
        """The marks of what is right: one, or one for each prompt of a match."""
        if not self.prompts:
            return tuple(choice.mark for choice in self.choices if choice.option.is_key)
        by_text = {choice.option.text: choice.mark for choice in self.choices}
        return tuple(by_text[option.text] for option in self.prompts)


def paper_attempt(quiz: Quiz) -> Attempt:
    """Return an attempt, not stored, at the order in which everybody has the options on paper."""
    return Attempt(quiz=quiz, seed=quiz.pk)


def paper_questions(quiz: Quiz, texts: Sequence[PrintedText]) -> tuple[PaperQuestion, ...]:
    """Lay out the questions of a quiz that came `with_questions`."""
    all_questions = arranged(paper_attempt(quiz), ())
    fetch_evidence([question.item for question in all_questions])
    numbers = SentenceNumbers(texts)
    sections = [it.item.get_skill_display() if quiz.has_sections else "" for it in all_questions]
    return tuple(
        _paper_question(question, section if section != before else "", numbers)
        for question, section, before in zip(all_questions, sections, ["", *sections], strict=False)
    )


def plain(typed: str) -> str:
    """Make marks equal that a teacher takes for one: “A)”, “ａ” and “a”."""
    return unicodedata.normalize("NFKC", typed).casefold().strip(" .)(")


def _paper_question(question: Question, section: str, numbers: SentenceNumbers) -> PaperQuestion:
    tapped = sentences_to_tap(question.item) if question.asks_proof else []
    are_numbered = all(numbers.lead_to(evidence) for evidence in tapped)
    return PaperQuestion(
        question=question,
        section=section,
        choices=tuple(_choices(question, numbers)),
        prompts=_prompts(question),
        proofs=_proofs(tapped, are_numbered=are_numbered),
        has_numbered_proofs=are_numbered,
    )


def _choices(question: Question, numbers: SentenceNumbers) -> Iterator[Choice]:
    options, kind = question.options, question.item.kind
    if kind == Kind.MATCH:
        options = _distinct(options)
    is_by_number = kind == Kind.SENTENCE and all(map(numbers.lead_to_option, options))
    are_marked = kind != Kind.SENTENCE and have_marks(options)
    for letter, option in zip(ascii_lowercase, options, strict=False):
        mark = f"{option.letters}{option.sentence}" if is_by_number else letter
        yield Choice(mark, option, option.letters if are_marked else "")


def _distinct(options: Sequence[Option]) -> list[Option]:
    """Keep one option of those with the same words: several lines may have one answer."""
    by_text: dict[str, Option] = {}
    for option in options:
        by_text.setdefault(option.text, option)
    return list(by_text.values())


def _prompts(question: Question) -> tuple[Option, ...]:
    is_match = question.item.kind == Kind.MATCH
    return tuple(question.item.right_options()) if is_match else ()


def _proofs(tapped: Sequence[Evidence], *, are_numbered: bool) -> tuple[ProofChoice, ...]:
    if not are_numbered:
        return tuple(map(ProofChoice, ascii_lowercase, tapped))
    by_ref: dict[str, Evidence] = {}
    for evidence in tapped:
        # Of two pieces of one sentence, the proof is what its number stands for.
        if evidence.ref not in by_ref or evidence.role == Evidence.Role.PROOF:
            by_ref[evidence.ref] = evidence
    return tuple(ProofChoice(ref, evidence) for ref, evidence in by_ref.items())
