"""What one student did in the class: each quiz, the skills over all of them, what was missed."""

from collections.abc import Iterable
from dataclasses import dataclass

from classrooms.models import Assignment, Student
from classrooms.results.gradebook import NOT_TAKEN, Mark, mark_of
from classrooms.results.misconceptions import misread
from classrooms.results.takings import Taking, takings_of
from quizzes.models import Attempt
from quizzes.taking.questions import Question
from quizzes.taking.scoring import SkillScore, score


@dataclass(frozen=True, slots=True)
class Miss:
    """A question whose points were not all earned: what was answered, and what was misread."""

    question: Question
    answer: str
    is_right: bool
    misread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A quiz of the class and how the student did in it."""

    assignment: Assignment
    taking: Taking | None
    mark: Mark
    missed: tuple[Miss, ...]


@dataclass(frozen=True, slots=True)
class History:
    """The newest quiz comes first; the skills are over all quizzes."""

    student: Student
    skills: tuple[SkillScore, ...]
    entries: tuple[Entry, ...]


def history_of(student: Student) -> History:
    given = Assignment.objects.of_classroom(student.classroom).with_sittings().newest_first()
    attempts = Attempt.objects.for_participant(student.key).in_sittings()
    takings = {it.attempt.sitting_id: it for it in takings_of(attempts, [student])}
    reckoned = [question for taking in takings.values() for question in taking.reckoned]
    return History(
        student=student,
        skills=score(reckoned).skills,
        entries=tuple(_entry(one, takings.get(one.sitting_id)) for one in given),
    )


def _entry(assignment: Assignment, taking: Taking | None) -> Entry:
    if taking is None:
        return Entry(assignment, None, NOT_TAKEN, ())
    return Entry(assignment, taking, mark_of(taking), _missed(taking.reckoned))


def _missed(questions: Iterable[Question]) -> tuple[Miss, ...]:
    return tuple(
        Miss(question, str(question.response or ""), question.is_right, misread(question))
        for question in questions
        if not question.is_open and not _is_whole(question)
    )


def _is_whole(question: Question) -> bool:
    """Whether the question was right at first, and proved where that was asked."""
    response = question.response
    return question.is_full and response is not None and response.first_option_id is None
