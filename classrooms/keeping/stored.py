"""All that is stored about one student, as it is handed out to the student.

It is about what the student did, and so says nowhere what is right. The teacher's points are a
judgment: they are there once the student is told.
"""

import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby

from classrooms.keeping.retention import erased_on, last_use_of
from classrooms.models import ReturnRequest, Student
from quizzes.models import Attempt, Response
from quizzes.taking.questions import questions
from quizzes.taking.telling import told_numbers

IN_CLASS, ALONE, PRACTICE = "given to the class", "taken alone", "practice of what was missed"
KEPT_BY_THE_TEACHER = "Your teacher has typed it, and shows it to you if you ask."


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """An answer: a question that came back has it twice. ``revision`` counts its changes."""

    question: str
    answer: str
    first_answer: str
    sentence_tapped: str
    how_sure: str
    is_second_round: bool
    answered_at: datetime
    changed_at: datetime
    revision: int
    points_from_teacher: int | None
    points_given_at: datetime | None


@dataclass(frozen=True, slots=True)
class StoredAttempt:
    """A go at a quiz; the seed says in which order options were shown.

    Changes are what was stored in it, and the steps of the teacher who leads it.
    """

    key: uuid.UUID
    quiz: str
    occasion: str
    started_at: datetime
    finished_at: datetime | None
    seed: int
    changes: int
    answers: tuple[StoredAnswer, ...]


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """That somebody asked to come back under this nickname, from the browser of this key."""

    browser: uuid.UUID
    asked_at: datetime
    granted_at: datetime | None


@dataclass(frozen=True, slots=True)
class StoredStudent:
    """A student with everything; erased on that day, if nothing more happens."""

    classroom: str
    nickname: str
    nickname_key: str
    key: uuid.UUID
    real_name: str
    joined_at: datetime | None
    erased_on: date
    return_requests: tuple[StoredRequest, ...]
    attempts: tuple[StoredAttempt, ...]


def stored_about(student: Student) -> StoredStudent:
    """Gather it for the teacher."""
    known = Student.objects.of_participant(student.key).with_classroom().with_real_names()
    row = known.with_last_use().get()
    last_used_at = row.last_used_at if row.was_used else last_use_of(row.classroom)
    asked = ReturnRequest.objects.of_student(row)
    return StoredStudent(
        classroom=row.classroom.name,
        nickname=row.nickname,
        nickname_key=row.nickname_key,
        key=row.key,
        real_name=row.real_name_or_blank,
        joined_at=row.joined_at,
        erased_on=erased_on(last_used_at, row.classroom.days_kept),
        return_requests=tuple(
            StoredRequest(it.browser, it.asked_at, it.granted_at) for it in asked
        ),
        attempts=_attempts_of(row),
    )


def stored_about_me(student: Student) -> StoredStudent:
    """Gather it for the student; a real name is shown by the teacher only, whatever the device."""
    stored = stored_about(student)
    return replace(stored, real_name=KEPT_BY_THE_TEACHER if stored.real_name else "")


def _attempts_of(student: Student) -> tuple[StoredAttempt, ...]:
    responses = Response.objects.of_participant(student.key)
    answers = {
        attempt: tuple(those) for attempt, those in groupby(responses, lambda it: it.attempt_id)
    }
    mine = Attempt.objects.for_participant(student.key).with_questions().newest_first()
    return tuple(_attempt(attempt, answers.get(attempt.pk, ())) for attempt in mine)


def _attempt(attempt: Attempt, responses: tuple[Response, ...]) -> StoredAttempt:
    all_questions = questions(attempt)
    numbers = told_numbers(attempt, all_questions)
    told = {question.item.pk for question in all_questions if question.number in numbers}
    in_class = IN_CLASS if attempt.sitting_id else ALONE
    return StoredAttempt(
        key=attempt.pk,
        quiz=attempt.quiz.title,
        occasion=PRACTICE if attempt.is_practice else in_class,
        started_at=attempt.started_at,
        finished_at=attempt.finished_at,
        seed=attempt.seed,
        changes=attempt.changes,
        answers=tuple(_answer(it, is_told=it.item_id in told) for it in responses),
    )


def _answer(response: Response, *, is_told: bool) -> StoredAnswer:
    return StoredAnswer(
        question=response.item.stem,
        answer=str(response),
        first_answer=str(response.first_option or ""),
        sentence_tapped=response.tapped.excerpt if response.tapped else "",
        how_sure=response.get_confidence_display() if response.confidence else "",
        is_second_round=response.round > 1,
        answered_at=response.answered_at,
        changed_at=response.changed_at,
        revision=response.revision,
        points_from_teacher=response.grade if is_told else None,
        points_given_at=response.graded_at if is_told else None,
    )
