"""Where a sitting stands, in words to its teacher."""

from dataclasses import dataclass
from datetime import datetime

from classrooms.models import Assignment, Classroom
from quizzes.models import Sitting
from quizzes.templatetags.moments import in_words

Phase = Sitting.Phase
PHASES = {
    Phase.ASKING.value: "answers come in",
    Phase.CLOSED.value: "no more answers",
    Phase.SHOWN.value: "answer shown",
}


PACES = {
    Sitting.Pace.SELF.value: "each at their own pace",
    Sitting.Pace.TEACHER.value: "together",
    Sitting.Pace.PAPER.value: "on paper",
}


@dataclass(frozen=True, slots=True)
class Given:
    """A quiz that a class is given, and how it stands, in words."""

    assignment: Assignment
    pace: str
    state: str


def given_to(classroom: Classroom, moment: datetime) -> tuple[Given, ...]:
    given = Assignment.objects.of_classroom(classroom).with_sittings().newest_first()
    return tuple(
        Given(it, PACES[it.sitting.pace], state_in_words(it.sitting, moment)) for it in given
    )


def state_in_words(sitting: Sitting, moment: datetime) -> str:
    if sitting.is_on_paper:
        return "Handed out"
    if sitting.is_over(moment):
        return "Over"
    if not sitting.has_begun(moment):
        return f"Opens at {in_words(sitting.opens_at)}"
    if sitting.is_paused:
        return "Paused"
    if sitting.is_teacher_paced:
        return _led_in_words(sitting)
    if sitting.closes_at is None:
        return "Open until you close it"
    return f"Open until {in_words(sitting.closes_at)}"


def version_of(sitting: Sitting, moment: datetime) -> str:
    """Tell one standing from another; the clock brings some of them."""
    begun, over = sitting.has_begun(moment), sitting.is_over(moment)
    ends = int(sitting.closes_at.timestamp()) if sitting.closes_at else 0
    return f"{sitting.state}-{begun:d}{over:d}-{ends}"


def _led_in_words(sitting: Sitting) -> str:
    if sitting.phase == Phase.WAITING:
        return "Waiting to start"
    return f"Question {sitting.question_number}: {PHASES[sitting.phase]}"
