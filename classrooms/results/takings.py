"""Who of a class took which quiz, and the questions that count of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from classrooms.models import Classroom, Student
from limits.clock import now
from quizzes.models import Attempt, Response, Sitting
from quizzes.models.attempts import AttemptQuerySet
from quizzes.taking.attempts import end_if_late
from quizzes.taking.questions import Question, questions, scored
from quizzes.taking.scoring import Score, score


@dataclass(frozen=True, slots=True)
class Taking:
    """A student's attempt at a quiz of the class; ``questions`` are as they were met first."""

    student: Student
    attempt: Attempt
    questions: tuple[Question, ...]
    score: Score

    @property
    def is_finished(self) -> bool:
        return self.attempt.finished_at is not None

    @property
    def reckoned(self) -> tuple[Question, ...]:
        """The questions that tell something of the class: not those that are still to come."""
        if self.is_finished:
            return self.questions
        return tuple(question for question in self.questions if question.is_done)


def students_of(classroom: Classroom) -> tuple[Student, ...]:
    return tuple(Student.objects.in_classroom(classroom).with_real_names().by_nickname())


def takings_in(sitting: Sitting, students: Iterable[Student]) -> tuple[Taking, ...]:
    """List the takings of one quiz in the order of the students."""
    return takings_of(Attempt.objects.of_sitting(sitting), students)


def takings_of(attempts: AttemptQuerySet, students: Iterable[Student]) -> tuple[Taking, ...]:
    by_key: dict[object, list[Attempt]] = {}
    for attempt in attempts.counted().with_questions():
        end_if_late(attempt=attempt, moment=now())
        by_key.setdefault(attempt.participant, []).append(attempt)
    return tuple(
        _taking(student, attempt) for student in students for attempt in by_key.get(student.key, ())
    )


def has_chosen(question: Question) -> bool:
    """Whether a first answer is there; a hint and a second choice may still follow."""
    response = question.response
    return response is not None and (response.is_answered or response.first_option_id is not None)


def first_choices(response: Response) -> tuple[int, ...]:
    """Return the keys of the options that came first to mind: the one before a hint, if any."""
    if response.matched:
        return tuple(response.item.option_at(position).pk for position in response.matched)
    chosen = response.first_option_id or response.option_id
    return () if chosen is None else (chosen,)


def _taking(student: Student, attempt: Attempt) -> Taking:
    all_questions = questions(attempt)
    return Taking(student, attempt, scored(all_questions), score(all_questions))
