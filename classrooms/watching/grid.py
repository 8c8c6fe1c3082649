"""The grid of students by questions: how each answer stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from classrooms.models import Assignment, Student
from classrooms.watching.names import Named, named
from classrooms.watching.version import grid_version, polls, roster_of
from quizzes.derivation.drafts import Kind
from quizzes.models import Attempt, QuizItem, Response, Sitting
from quizzes.taking.attempts import end_if_late
from quizzes.taking.feedback import pairs_of
from quizzes.taking.questions import Question, places_in_order, questions, scored
from quizzes.taking.scoring import points_of


class State(StrEnum):
    """How an answer stands; the value names its sign and its look."""

    RIGHT = "ok"
    PARTLY = "partly"
    WRONG = "no"
    WAITS = "waits"
    NOT_YET = "dot"

    @property
    def words(self) -> str:
        return WORDS[self]


WORDS = {
    State.RIGHT: "right",
    State.PARTLY: "partly right",
    State.WRONG: "not right",
    State.WAITS: "for you to read",
    State.NOT_YET: "not yet",
}


@dataclass(frozen=True, slots=True)
class Cell:
    number: int
    state: State

    @property
    def is_answered(self) -> bool:
        return self.state is not State.NOT_YET


@dataclass(frozen=True, slots=True)
class Row:
    """A student, whether they have begun, and how their answers stand."""

    student: Named
    has_begun: bool
    is_finished: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A question, and how many have answered it, and how."""

    number: int
    skill: str
    stem: str
    is_open: bool
    answered: int
    right: int
    partly: int
    waiting: int

    @property
    def share(self) -> float:
        """Return which part of the answers is right, of those that have been looked at."""
        return self.right / self.judged

    @property
    def judged(self) -> int:
        return self.answered - self.waiting

    @property
    def percent(self) -> int:
        return round(100 * self.share)


@dataclass(frozen=True, slots=True)
class Grid:
    """Every student of a class by every question of its quiz, and the questions to talk about."""

    assignment: Assignment
    version: str
    polls: bool
    hides_names: bool
    joined: int
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def begun(self) -> int:
        return sum(row.has_begun for row in self.rows)

    @property
    def finished(self) -> int:
        return sum(row.is_finished for row in self.rows)

    @property
    def hardest(self) -> tuple[Column, ...]:
        """Return the questions with right or wrong answers, the smallest share of right first."""
        judged = (it for it in self.columns if it.judged and not it.is_open)
        return tuple(sorted(judged, key=lambda column: (column.share, column.number)))

    @property
    def open(self) -> tuple[Column, ...]:
        """Return the questions that students answer in their own words, once somebody has."""
        return tuple(column for column in self.columns if column.is_open and column.answered)

    @property
    def states(self) -> tuple[State, ...]:
        return tuple(State)


def grid_of(assignment: Assignment, moment: datetime, *, hides_names: bool) -> Grid:
    """Build the grid of an assignment that came with its questions."""
    students = list(Student.objects.in_classroom(assignment.classroom).with_real_names())
    # The version comes before the answers: one that arrives in between is asked for again.
    version = grid_version(assignment, roster_of(students), moment, hides_names=hides_names)
    sitting = assignment.sitting
    places = places_in_order(sitting.quiz)
    attempts = {attempt.participant: attempt for attempt in _attempts(sitting, moment)}
    rows = tuple(
        _row(student, attempts.get(student.key), len(places))
        for student in named(students, hides_names=hides_names)
    )
    return Grid(
        assignment=assignment,
        version=version,
        polls=polls(sitting, moment),
        hides_names=hides_names,
        joined=sum(row.student.is_here for row in rows),
        columns=tuple(_column(number, place, rows) for number, place in enumerate(places, 1)),
        rows=rows,
    )


def state_of(question: Question, *, is_finished: bool) -> State:
    """Say how an answer stands; one whose proof is still looked for is not there yet."""
    response = question.response
    if response is None or not (question.is_done or is_finished):
        return State.NOT_YET
    points = tuple(points_of(question))
    if not points:
        return State.WAITS
    earned = sum(part.earned for part in points)
    if earned == sum(part.most for part in points):
        return State.RIGHT
    return State.PARTLY if earned or _is_near(response) else State.WRONG


def _is_near(response: Response) -> bool:
    """Tell whether an answer is right after a hint, or in a part of a match."""
    return response.is_right or any(pair.is_right for pair in pairs_of(response))


def _attempts(sitting: Sitting, moment: datetime) -> Iterable[Attempt]:
    """Fetch the attempts with their answers; the questions are those of the sitting's quiz."""
    attempts = Attempt.objects.of_sitting(sitting).with_responses()
    for attempt in attempts:
        attempt.sitting, attempt.quiz = sitting, sitting.quiz
        end_if_late(attempt=attempt, moment=moment)
    return attempts


def _row(student: Named, attempt: Attempt | None, total: int) -> Row:
    is_finished = attempt is not None and attempt.finished_at is not None
    known = scored(questions(attempt)) if attempt else ()
    states = [state_of(question, is_finished=is_finished) for question in known]
    states += [State.NOT_YET] * (total - len(states))  # the teacher never came to these
    cells = tuple(Cell(number, state) for number, state in enumerate(states, 1))
    return Row(student, attempt is not None, is_finished, cells)


def _column(number: int, place: QuizItem, rows: Sequence[Row]) -> Column:
    states = [row.cells[number - 1].state for row in rows]
    return Column(
        number=number,
        skill=place.item.get_skill_display(),
        stem=place.item.stem,
        is_open=place.item.kind == Kind.OPEN,
        answered=len(states) - states.count(State.NOT_YET),
        right=states.count(State.RIGHT),
        partly=states.count(State.PARTLY),
        waiting=states.count(State.WAITS),
    )
