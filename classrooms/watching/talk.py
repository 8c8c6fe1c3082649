"""A question to talk about with the class: what was answered, what that shows, what to ask."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from classrooms.leading.led_questions import LedQuestion, Told, question_at, told_of
from classrooms.misreadings import in_words
from classrooms.models import Assignment, Student
from classrooms.watching.prompts import prompts_for
from quizzes.models import Attempt, Item, Option, Response
from quizzes.taking.questions import places_in_order


@dataclass(frozen=True, slots=True)
class Misreading:
    """How many gave answers that show the same misreading, and which, in words."""

    count: int
    words: str


@dataclass(frozen=True, slots=True)
class Rung:
    """How many answers in their own words were given so many points, and for what."""

    points: int
    words: str
    count: int
    width: int


@dataclass(frozen=True, slots=True)
class Talk:
    """A question with its answers; ``is_early`` when some students may still answer it."""

    assignment: Assignment
    total: int
    question: LedQuestion
    told: Told
    right: int
    misreadings: tuple[Misreading, ...]
    rungs: tuple[Rung, ...]
    to_read: int
    prompts: tuple[str, ...]
    is_early: bool

    @property
    def first_ref(self) -> str:
        """The sentence to begin with when the proof is read in the whole text."""
        return next((piece.ref for piece in self.told.proof if piece.ref), "")


def talk_of(assignment: Assignment, number: int, moment: datetime) -> Talk | None:
    """Return what there is to say about question ``number``, if the quiz has that many."""
    sitting = assignment.sitting
    places = places_in_order(sitting.quiz)
    if not 1 <= number <= len(places):
        return None
    place = places[number - 1]
    item, told = place.item, told_of(sitting, place.item)
    question = question_at(sitting, number, place, told)
    given = list(Response.objects.with_answers().of_sitting(sitting).to_item(item))
    for response in given:
        response.item = item
    misreadings = _misreadings(item, given)
    return Talk(
        assignment=assignment,
        total=len(places),
        question=question,
        told=told,
        right=sum(response.is_right for response in given),
        misreadings=misreadings,
        rungs=_rungs(item, given),
        to_read=sum(response.grade is None for response in given),
        prompts=prompts_for(question, told, given),
        is_early=_is_early(assignment, number, moment),
    )


def _misreadings(item: Item, given: Iterable[Response]) -> tuple[Misreading, ...]:
    """Count the students behind each misreading, the most frequent first."""
    shown = Counter(
        words
        for response in given
        for words in {
            in_words(option.misconception) or f"chose “{option.text}”"
            for option in _wrong_options(item, response)
        }
    )
    in_order = sorted(shown.items(), key=lambda one: (-one[1], one[0]))
    return tuple(Misreading(count, words) for words, count in in_order)


def _wrong_options(item: Item, response: Response) -> list[Option]:
    """Return what was chosen and is not right; in a match that is right for nothing asked."""
    matched = [item.option_at(position) for position in response.matched]
    chosen = [response.option or response.first_option, *matched]
    return [option for option in chosen if option and not option.is_key]


def _rungs(item: Item, given: Iterable[Response]) -> tuple[Rung, ...]:
    counts = Counter(response.grade for response in given)
    most = max((counts[points] for points in range(len(item.rubric))), default=0)
    return tuple(
        Rung(points, words, counts[points], round(100 * counts[points] / most) if most else 0)
        for points, words in reversed(list(enumerate(item.rubric)))
    )


def _is_early(assignment: Assignment, number: int, moment: datetime) -> bool:
    """Tell whether what is right would help somebody who may answer yet, or change an answer."""
    sitting = assignment.sitting
    if sitting.is_over(moment) or sitting.is_on_paper:
        return False
    if sitting.is_teacher_paced:
        return not sitting.has_shown(number)
    here = Student.objects.in_classroom(assignment.classroom).here()
    finished = Attempt.objects.of_sitting(sitting).finished()
    return not here.exists() or here.exclude(key__in=finished.values("participant")).exists()
