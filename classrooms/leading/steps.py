"""What a teacher may do next in a sitting, and doing it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from quizzes.models import Sitting
from quizzes.taking import sittings

Phase = Sitting.Phase


class Step(StrEnum):
    """What a button does, by the name under which its form sends it."""

    BEGIN = "begin"
    OPEN = "open"
    CLOSE = "close"
    SHOW = "show"
    PAUSE = "pause"
    RESUME = "resume"
    RELEASE = "release"
    END = "end"


@dataclass(frozen=True, slots=True)
class Button:
    """A step that may be taken now, of which question, and the key that takes it."""

    step: Step
    words: str
    number: int = 0
    key: str = ""
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class Controls:
    """The buttons of a sitting as it stands; ``end`` waits for a second look."""

    buttons: tuple[Button, ...] = ()
    end: Button | None = None


ACTS: dict[Step, Callable[[Sitting, int], Sitting]] = {
    Step.BEGIN: lambda sitting, _: sittings.open_now(sitting=sitting),
    Step.OPEN: lambda sitting, number: sittings.open_question(sitting=sitting, number=number),
    Step.CLOSE: lambda sitting, number: sittings.close_answers(sitting=sitting, number=number),
    Step.SHOW: lambda sitting, number: sittings.show_answer(sitting=sitting, number=number),
    Step.PAUSE: lambda sitting, _: sittings.pause(sitting=sitting),
    Step.RESUME: lambda sitting, _: sittings.resume(sitting=sitting),
    Step.RELEASE: lambda sitting, _: sittings.release(sitting=sitting),
    Step.END: lambda sitting, _: sittings.close_sitting(sitting=sitting),
}
MAIN_KEY, SHOW_KEY, PAUSE_KEY = "n", "s", "p"


def take_step(*, step: Step, sitting: Sitting, number: int) -> Sitting:
    """Take a step; raises ValidationError where the sitting has gone on meanwhile."""
    return ACTS[step](sitting, number)


def controls_of(sitting: Sitting, total: int, moment: datetime) -> Controls:
    """Offer the steps of a sitting of ``total`` questions; what comes next is the main one."""
    if sitting.is_on_paper:
        return Controls()
    if sitting.is_over(moment):
        return Controls(_release(sitting, is_main=True))
    if not sitting.has_begun(moment):
        return Controls((_main(Step.BEGIN, "Open now"),))
    if sitting.is_paused:
        return Controls((_main(Step.RESUME, "Go on"),), _end(sitting))
    if sitting.is_teacher_paced:
        return _led(sitting, total)
    return Controls((_pause(), *_release(sitting, is_main=False)), _end(sitting))


def _led(sitting: Sitting, total: int) -> Controls:
    number = sitting.question_number
    if sitting.phase == Phase.WAITING:
        return Controls((_main(Step.OPEN, "Start the quiz", 1),))
    if sitting.phase == Phase.ASKING:
        show = Button(Step.SHOW, "Show the answer", number, SHOW_KEY)
        close = _main(Step.CLOSE, "Close answers", number)
        return Controls((close, show, _pause()), _end(sitting))
    if sitting.phase == Phase.CLOSED:
        return Controls((_main(Step.SHOW, "Show the answer", number), _pause()), _end(sitting))
    if number < total:
        return Controls((_main(Step.OPEN, "Next question", number + 1), _pause()), _end(sitting))
    return Controls((Button(Step.END, "End the quiz", is_main=True),))


def _main(step: Step, words: str, number: int = 0) -> Button:
    return Button(step, words, number, MAIN_KEY, is_main=True)


def _pause() -> Button:
    return Button(Step.PAUSE, "Pause", key=PAUSE_KEY)


def _end(sitting: Sitting) -> Button:
    words = "End the quiz now" if sitting.is_teacher_paced else "Close the quiz"
    return Button(Step.END, words)


def _release(sitting: Sitting, *, is_main: bool) -> tuple[Button, ...]:
    if not sitting.waits_for_release():
        return ()
    return (Button(Step.RELEASE, "Release the answers", is_main=is_main),)
