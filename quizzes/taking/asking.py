"""What the page of a question shows: its form, and what is told once it is answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict

from quizzes.derivation.drafts import Kind
from quizzes.evidence_views import fetch_evidence
from quizzes.models import Attempt, Quiz
from quizzes.taking.feedback import Feedback, Pair, feedback_on, pairs_of
from quizzes.taking.forms import Look, StepForm, form_of
from quizzes.taking.progress import ProgressStep, progress
from quizzes.taking.questions import Question, Stage, are_told, scored


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
    look = _look(quiz, question, is_told=is_told)
    form = form_of(question, data, look)
    if quiz.asks_confidence and question.stage is Stage.ANSWER and question.round == 1:
        form.add_confidence()
    return Asked(
        attempt=attempt,
        question=question,
        form=form,
        total=len(scored(all_questions)),
        is_last=question.number == len(all_questions),
        comes_back=question.round == 1 and question.is_missed and quiz.brings_missed_back,
        hint=look.hint,
        section=_section(quiz, all_questions, question),
        pairs=pairs_of(response) if response else (),
        feedback=_feedback(question) if is_told else None,
        progress=progress(all_questions, current=question, is_told=is_told),
    )


def _feedback(question: Question) -> Feedback | None:
    response = question.response
    return feedback_on(question, response) if response and question.is_done else None


def _look(quiz: Quiz, question: Question, *, is_told: bool) -> Look:
    """Fetch what the form needs, and keep the hint for the second try where there may be one.

    There it has a box of its own.
    """
    item = question.item
    if question.stage is Stage.PROOF:
        fetch_evidence([item])
    is_kept = quiz.feedback == Quiz.Feedback.RETRY and question.may_be_tried_again
    articles = quiz.story.articles.with_outlets() if item.kind == Kind.SENTENCE else ()
    return Look("" if is_kept else question.hint, is_told, articles)


def _section(quiz: Quiz, all_questions: Sequence[Question], question: Question) -> Section | None:
    if not quiz.has_sections:
        return None
    labels = list(dict.fromkeys(it.item.get_skill_display() for it in scored(all_questions)))
    label = question.item.get_skill_display()
    return Section(labels.index(label) + 1, len(labels), label)
