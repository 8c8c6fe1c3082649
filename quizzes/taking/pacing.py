"""How a sitting goes on: which answers it takes now, and what a student's page says of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from quizzes.models import Attempt, Sitting

SECONDS_WHEN_LED, SECONDS_ALONE = 2, 5


class Refusal(StrEnum):
    """Why an answer is not stored, in words to the student."""

    PAUSED = (
        "Your teacher has paused the quiz, and your answer is not stored yet. "
        "It stays on this page: send it again when the quiz goes on"
    )
    CLOSED = "Your teacher takes no more answers to this question"
    GONE_ON = "Your teacher has gone on. The answer came too late for its question"
    OVER = "The quiz was over before this answer came. What you sent before is stored"

    @property
    def keeps_the_page(self) -> bool:
        """Whether the student stays where they are, with what they typed."""
        return self in (Refusal.PAUSED, Refusal.CLOSED)


class AnswerRefusedError(Exception):
    """An answer that the sitting does not take now."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Pace:
    """How a page of a sitting asks whether something has changed: in so many seconds, and since."""

    version: str
    seconds: int


def refusal_of(sitting: Sitting | None, number: int, moment: datetime) -> Refusal | None:
    """Say why an answer to question ``number`` that arrived at ``moment`` is not taken, if so."""
    if sitting is None:
        return None
    if sitting.is_on_paper or not sitting.takes_answers(moment):
        return Refusal.OVER
    if sitting.is_teacher_paced and number != sitting.question_number:
        return Refusal.GONE_ON
    if sitting.is_paused:
        return Refusal.PAUSED
    takes_none = sitting.is_teacher_paced and not sitting.is_asking(number)
    return Refusal.CLOSED if takes_none else None


def is_asking(attempt: Attempt, number: int) -> bool:
    """Tell whether the teacher leads, and waits for answers to this question."""
    sitting = _led(attempt)
    return sitting is not None and sitting.is_asking(number)


def is_closed(attempt: Attempt, number: int) -> bool:
    """Tell whether the teacher leads, and takes no more answers to this question."""
    sitting = _led(attempt)
    return sitting is not None and not sitting.is_asking(number)


def is_shown(attempt: Attempt, number: int) -> bool:
    """Tell whether the teacher leads, and has told what is right in this question."""
    sitting = _led(attempt)
    return sitting is not None and sitting.has_shown(number)


def is_held(attempt: Attempt) -> bool:
    """Tell whether there is no question to look at now: it is paused, or waits for the first."""
    sitting = attempt.sitting
    if sitting is None or attempt.finished_at is not None:
        return False
    is_waiting = sitting.is_teacher_paced and sitting.phase == Sitting.Phase.WAITING
    return sitting.is_paused or is_waiting


def pace_of(attempt: Attempt, moment: datetime) -> Pace | None:
    """Return how a page asks about the sitting of an attempt, if there is one."""
    sitting = attempt.sitting
    if sitting is None:
        return None
    seconds = SECONDS_WHEN_LED if sitting.is_teacher_paced else SECONDS_ALONE
    return Pace(_version(sitting, moment), seconds)


def words_on(attempt: Attempt) -> str:
    """Say what the teacher has done while an answer was being given."""
    sitting = attempt.sitting
    if sitting is None:
        return ""
    if sitting.is_paused:
        return "Your teacher has paused the quiz. What you have chosen or written stays here."
    if sitting.is_teacher_paced and sitting.phase == Sitting.Phase.CLOSED:
        return "Your teacher takes no more answers to this question."
    return ""


def _led(attempt: Attempt) -> Sitting | None:
    """Return the sitting that the teacher leads still."""
    sitting = attempt.sitting
    is_led = sitting is not None and sitting.is_teacher_paced and attempt.finished_at is None
    return sitting if is_led else None


def _version(sitting: Sitting, moment: datetime) -> str:
    """Tell one state of the sitting from another; time may be up without anybody doing anything."""
    closes = f"{sitting.closes_at.timestamp():.0f}" if sitting.closes_at else "never"
    return f"{sitting.state}-{'open' if sitting.takes_answers(moment) else 'late'}-{closes}"
