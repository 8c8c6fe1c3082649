"""What the page of a question shows: its form, and what is told once it is answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict

from quizzes.derivation.drafts import Kind
from quizzes.models import Attempt, Quiz, Response
from quizzes.taking.feedback import Feedback, Pair, feedback_on, pairs_of
from quizzes.taking.forms import Look, StepForm, form_of
from quizzes.taking.pacing import is_asking, is_closed
from quizzes.taking.places import texts_of
from quizzes.taking.progress import ProgressStep, progress
from quizzes.taking.questions import Question, Stage, rewound, scored
from quizzes.taking.telling import may_change, told_numbers


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one skill, when a quiz groups them."""

    number: int
    total: int
    label: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what goes with it.

    ``changes`` are the forms of an answer that may still be changed; where no answer is taken any
    more it ``is_closed``.
    """

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
    changes: tuple[StepForm, ...]
    is_closed: bool


def ask(
    attempt: Attempt,
    all_questions: Sequence[Question],
    question: Question,
    data: QueryDict | None = None,
) -> Asked:
    quiz = attempt.quiz
    response = question.response
    told = told_numbers(attempt, all_questions)
    is_told = question.number in told
    look = _look(attempt, question, is_told=is_told)
    form = _form(attempt, question, look, data)
    return Asked(
        attempt=attempt,
        question=question,
        form=form,
        total=len(scored(all_questions)),
        is_last=question.number == len(all_questions),
        comes_back=question.round == 1 and question.is_missed and attempt.brings_missed_back,
        hint=look.hint,
        section=_section(quiz, all_questions, question),
        pairs=pairs_of(response) if response else (),
        feedback=_feedback(question) if is_told else None,
        progress=progress(all_questions, current=question, told=told),
        changes=_changes(attempt, all_questions, question),
        is_closed=data is None and is_closed(attempt, question.number),
    )


def form_given(
    attempt: Attempt, all_questions: Sequence[Question], question: Question, data: QueryDict
) -> StepForm:
    """Return the form that was sent for a step of a question."""
    is_told = question.number in told_numbers(attempt, all_questions)
    return _form(attempt, question, _look(attempt, question, is_told=is_told), data)


def _form(
    attempt: Attempt, question: Question, look: Look, data: QueryDict | None = None
) -> StepForm:
    form = form_of(question, data, look)
    if attempt.asks_confidence and question.stage is Stage.ANSWER and question.round == 1:
        form.add_confidence()
    return form


def _changes(
    attempt: Attempt, all_questions: Sequence[Question], question: Question
) -> tuple[StepForm, ...]:
    """Give a form for each step that is taken, while the teacher waits for the others."""
    response = question.response
    is_open = question.is_done and is_asking(attempt, question.number)
    if response is None or not is_open:
        return ()
    return tuple(
        _change(attempt, rewound(question, step), response)
        for step in question.steps_taken
        if may_change(attempt, all_questions, question, step)
    )


def _change(attempt: Attempt, before: Question, stored: Response) -> StepForm:
    form = _form(attempt, before, _look(attempt, before, is_told=False))
    form.show(stored)
    return form


def _feedback(question: Question) -> Feedback | None:
    response = question.response
    return feedback_on(question, response) if response and question.is_done else None


def _look(attempt: Attempt, question: Question, *, is_told: bool) -> Look:
    """Fetch what the form needs, and keep the hint for the second try where there may be one.

    There it has a box of its own.
    """
    is_kept = attempt.gives_hints and question.may_be_tried_again
    articles = texts_of(attempt.quiz.story) if question.item.kind == Kind.SENTENCE else ()
    return Look("" if is_kept else question.hint, is_told, articles)


def _section(quiz: Quiz, all_questions: Sequence[Question], question: Question) -> Section | None:
    if not quiz.has_sections:
        return None
    labels = list(dict.fromkeys(it.item.get_skill_display() for it in scored(all_questions)))
    label = question.item.get_skill_display()
    return Section(labels.index(label) + 1, len(labels), label)
