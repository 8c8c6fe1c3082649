"""The answers to a quiz of a class as a table: one row for each student and question."""

from collections.abc import Iterable, Iterator

from classrooms.models import Assignment
from classrooms.results.misconceptions import misread
from classrooms.results.takings import Taking, students_of, takings_in
from classrooms.tables.table import Cell, Table, zone_name
from quizzes.models import Response
from quizzes.taking.questions import Question
from quizzes.taking.scoring import points_of

COLUMNS = (
    "Nickname",
    "Real name",
    "Question number",
    "Question",
    "Skill",
    "Answer",
    "First answer, before the hint",
    "Right",
    "Misread",
    "Proof",
    "Points",
    "Out of",
    "How sure",
)
MOMENTS = ("Quiz begun", "Answered", "Changed last", "Quiz finished")


def answers_table(assignment: Assignment, name: str) -> Table:
    """List the questions of every attempt; one that was not answered has blanks and no points."""
    takings = takings_in(assignment.sitting, students_of(assignment.classroom))
    moments = (f"{moment} ({zone_name()})" for moment in MOMENTS)
    return Table(name, "Answers", (*COLUMNS, *moments), tuple(_rows(takings)))


def _rows(takings: Iterable[Taking]) -> Iterator[tuple[Cell, ...]]:
    for taking in takings:
        for question in taking.questions:
            yield (*_who(taking), *_what(question), *_when(taking, question.response))


def _who(taking: Taking) -> tuple[Cell, ...]:
    return (taking.student.nickname, taking.student.real_name_or_blank)


def _what(question: Question) -> tuple[Cell, ...]:
    response = question.response
    parts = list(points_of(question))
    return (
        question.number,
        question.item.stem,
        question.item.get_skill_display(),
        str(response or ""),
        str(response.first_option or "") if response else "",
        _right(question),
        "; ".join(misread(question)),
        _proof(question),
        sum(part.earned for part in parts) if parts else None,
        sum(part.most for part in parts) if parts else None,
        response.get_confidence_display() if response and response.confidence else "",
    )


def _right(question: Question) -> str:
    response = question.response
    if response is None or not response.is_answered or question.is_open:
        return ""
    if not question.is_right:
        return "no"
    return "yes" if response.first_option_id is None else "after the hint"


def _proof(question: Question) -> str:
    response = question.response
    if response is None or response.tapped is None:
        return ""
    return "yes" if response.is_proved else "no"


def _when(taking: Taking, response: Response | None) -> tuple[Cell, ...]:
    return (
        taking.attempt.started_at,
        response.answered_at if response else None,
        response.changed_at if response else None,
        taking.attempt.finished_at,
    )
