"""Let students of a class answer a quiz it was given, without a browser."""

from collections.abc import Sequence

from django.contrib.auth.models import User
from django.utils import timezone

from classrooms.models import Assignment, Student
from quizzes.models import Attempt, Evidence, Item, Quiz, Response
from quizzes.taking.attempts import start_in_sitting
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.quiz_factories import make_quiz

# An option by its position, one that followed a wrong one, the positions of a match, or words.
Given = int | tuple[int, ...] | str | None


def take(
    assignment: Assignment,
    student: Student,
    answers: Sequence[Given] = (),
    *,
    firsts: Sequence[int | None] = (),
    proved: Sequence[bool] = (),
    grade: int | None = None,
) -> Attempt:
    """Answer the questions from the first on; one answer for each finishes the attempt.

    ``firsts`` are the wrong options before a hint, ``proved`` tells where the proof was tapped and
    where another sentence, and ``grade`` is what the teacher gives the open answers.
    """
    attempt = start_in_sitting(sitting=assignment.sitting, participant=student.key)
    items = [place.item for place in attempt.quiz.quiz_items.with_items()]
    for place, (item, given) in enumerate(zip(items, answers, strict=False)):
        if given is not None:
            first = firsts[place] if place < len(firsts) else None
            is_proved = proved[place] if place < len(proved) else None
            _respond(attempt, item, given, first, is_proved, grade)
    if len(answers) == len(items):
        attempt.finished_at = timezone.now()
        attempt.save()
    return attempt


def make_twins(before: Quiz, after: Quiz) -> None:
    """Make form A and form B of two quizzes."""
    before.form, before.twin = Quiz.Form.BEFORE, after
    after.form, after.twin = Quiz.Form.AFTER, before
    Quiz.objects.bulk_update([before, after], ["form", "twin"])


def make_taken(
    teacher: User, *answers: Sequence[Given], quiz: Quiz | None = None, name: str = "9B"
) -> Assignment:
    """Give a quiz to a new class whose students, Reader 1 and so on, answered so."""
    classroom = make_classroom(teacher=teacher, name=name)
    assignment = make_assignment(classroom=classroom, quiz=quiz or make_quiz())
    for number, given in enumerate(answers, 1):
        student = make_class_student(classroom=classroom, nickname=f"Reader {number}")
        take(assignment, student, given)
    return assignment


def _respond(
    attempt: Attempt,
    item: Item,
    given: Given,
    first: int | None,
    is_proved: bool | None,
    grade: int | None,
) -> None:
    role = Evidence.Role.PROOF if is_proved else Evidence.Role.DECOY
    Response.objects.create(
        attempt=attempt,
        item=item,
        option=item.option_at(given) if isinstance(given, int) and given else None,
        first_option=item.option_at(first) if first else None,
        matched=list(given) if isinstance(given, tuple) else [],
        text=given if isinstance(given, str) else "",
        tapped=None if is_proved is None else item.evidence.filter(role=role)[0],
        grade=grade if isinstance(given, str) else None,
    )
