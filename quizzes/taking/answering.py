"""What becomes of an answer as a page sends it."""

from dataclasses import dataclass
from datetime import datetime

from django.http import QueryDict

from quizzes.models import Attempt
from quizzes.taking.asking import form_given
from quizzes.taking.forms import revision_of
from quizzes.taking.pacing import AnswerRefusedError, Refusal, refusal_of
from quizzes.taking.questions import Question, Stage, questions, reachable_question, rewound
from quizzes.taking.telling import takes_step


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an answer, and the questions as they stand then.

    Where the question may not be looked at, it ``is_out_of_reach``. One ``to_show_again`` is shown
    with what was sent: the form is not filled in, or the answer is refused.
    """

    attempt: Attempt
    questions: tuple[Question, ...]
    to_show_again: Question | None = None
    refusal: Refusal | None = None
    is_out_of_reach: bool = False


def take_answer(attempt: Attempt, number: int, data: QueryDict, moment: datetime) -> Outcome:
    """Store the answer to a question of an attempt, if it takes that."""
    asked = questions(attempt)
    question = reachable_question(attempt, asked, number)
    if question is None:
        refusal = refusal_of(attempt.sitting, number, moment)
        return Outcome(attempt, asked, refusal=refusal, is_out_of_reach=True)
    answered = _answered(attempt, asked, question, data)
    if answered is None:
        return Outcome(attempt, asked)
    form = form_given(attempt, asked, answered, data)
    if not form.is_valid():
        return Outcome(attempt, asked, to_show_again=answered)
    try:
        return Outcome(attempt, form.store(attempt, moment))
    except AnswerRefusedError as error:
        return Outcome(attempt, asked, to_show_again=answered, refusal=error.refusal)


def _answered(
    attempt: Attempt, all_questions: tuple[Question, ...], question: Question, data: QueryDict
) -> Question | None:
    """Return the question as the step of the form was shown for it; none if that comes too late."""
    given = data.get("step", Stage.ANSWER.value)
    step = next((stage for stage in Stage if stage.value == given), Stage.DONE)
    is_taken = takes_step(attempt, all_questions, question, step, revision_of(data))
    return rewound(question, step) if is_taken else None
