"""A quiz of a class as its teacher and the big screen see it while it goes on."""

from dataclasses import dataclass
from datetime import datetime

from classrooms.leading.counts import Counts, counts_of
from classrooms.leading.led_questions import LedQuestion, led_question
from classrooms.leading.states import state_in_words, version_of
from classrooms.leading.steps import Controls, controls_of
from classrooms.models import Assignment
from quizzes.models import Sitting
from quizzes.taking.questions import places_in_order


@dataclass(frozen=True, slots=True)
class Live:
    """How an assignment stands; the version tells one standing from another."""

    assignment: Assignment
    version: str
    state: str
    is_over: bool
    total: int
    controls: Controls
    question: LedQuestion | None
    counts: Counts


def live_of(assignment: Assignment, moment: datetime) -> Live:
    sitting = assignment.sitting
    places = places_in_order(sitting.quiz)
    is_over = sitting.is_over(moment)
    is_led = sitting.is_teacher_paced and not is_over
    question = led_question(sitting, places) if is_led else None
    return Live(
        assignment=assignment,
        version=version_of(sitting, moment),
        state=state_in_words(sitting, moment),
        is_over=is_over,
        total=len(places),
        controls=controls_of(sitting, len(places), moment),
        question=question,
        counts=counts_of(
            assignment,
            moment,
            question.item if question else None,
            seeks_proof=question is not None and question.asks_proof and _takes_answers(sitting),
        ),
    )


def _takes_answers(sitting: Sitting) -> bool:
    return sitting.is_asking(sitting.question_number)
