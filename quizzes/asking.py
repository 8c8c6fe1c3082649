"""What the page of a question shows: its form, and what is told once it is answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict

from quizzes.derivation.drafts import Kind
from quizzes.feedback import Feedback, Pair, feedback_on, fetch_evidence, pairs_of
from quizzes.models import Attempt, Quiz
from quizzes.progress import ProgressStep, progress
from quizzes.question_forms import Look, StepForm, form_of
from quizzes.questions import Question, Stage, are_told, scored


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one skill, when a quiz groups them."""

    number: int
    total: int
    label: str


@dataclass(frozen=True, slots=True)
class Asked:
    attempt: Attempt
    question: Question
    form: StepForm
    total: int
    is_last: bool
    is_told: bool
    comes_back: bool
    hint: str
    section: Section | None
    pairs: tuple[Pair, ...]
    feedback: Feedback | None
    progress: tuple[ProgressStep, ...]


def ask(
    attempt: Attempt,
    all_questions: Sequence[Question],
    question: Question,
    data: QueryDict | None = None,
) -> Asked:
    quiz, response = attempt.quiz, question.response
    is_told = are_told(quiz, all_questions)
    hint = _hint(quiz, question)
    if question.stage is Stage.PROOF:
        fetch_evidence([question.item])
    articles = quiz.story.articles.with_outlets() if question.item.kind == Kind.SENTENCE else ()
    form = form_of(question, data, Look(hint, is_told, articles))
    if quiz.asks_confidence and question.stage is Stage.ANSWER and question.round == 1:
        form.add_confidence()
    feedback = (
        feedback_on(question, response) if _is_shown(question, is_told) and response else None
    )
    return Asked(
        attempt=attempt,
        question=question,
        form=form,
        total=len(scored(all_questions)),
        is_last=question.number == len(all_questions),
        is_told=is_told,
        comes_back=question.round == 1 and question.is_missed and quiz.brings_missed_back,
        hint=hint,
        section=_section(quiz, all_questions, question),
        pairs=pairs_of(response) if response else (),
        feedback=feedback,
        progress=progress(all_questions, current=question, is_told=is_told),
    )


def _is_shown(question: Question, is_told: bool) -> bool:
    return question.is_done and is_told


def _hint(quiz: Quiz, question: Question) -> str:
    """Keep the hint for the second try where there may be one; there it has a box of its own."""
    is_kept = quiz.feedback == Quiz.Feedback.RETRY and question.may_be_tried_again
    return "" if is_kept else question.item.hint


def _section(quiz: Quiz, all_questions: Sequence[Question], question: Question) -> Section | None:
    if not quiz.has_sections:
        return None
    labels = list(dict.fromkeys(it.item.get_skill_display() for it in scored(all_questions)))
    label = question.item.get_skill_display()
    return Section(labels.index(label) + 1, len(labels), label)
