"""Which attempts count for a class."""

from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from classrooms.results.takings import students_of, takings_in
from quizzes.models import Attempt, Sitting
from quizzes.taking.attempts import start_practice
from tests.classroom_factories import make_class_student
from tests.classrooms.taking_part import make_taken
from tests.quiz_factories import make_attempt


def test_only_attempts_of_the_class_in_the_sitting_count(teacher: User) -> None:
    assignment = make_taken(teacher, [1, 2])
    (student,) = students_of(assignment.classroom)
    attempt = Attempt.objects.with_questions().get()
    start_practice(attempt=attempt)
    make_attempt(quiz=attempt.quiz, participant=student.key, answers=[1, 1])
    Attempt.objects.create(
        quiz=attempt.quiz,
        sitting=assignment.sitting,
        participant="00000000-0000-0000-0000-000000000001",
    )
    make_class_student(classroom=assignment.classroom, nickname="Away")

    takings = takings_in(assignment.sitting, students_of(assignment.classroom))

    assert [(it.student.nickname, it.attempt.pk) for it in takings] == [("Reader 1", attempt.pk)]


def test_who_has_not_looked_since_the_time_was_up_has_finished_with_it(teacher: User) -> None:
    assignment = make_taken(teacher, [1])
    begun, ended = (timezone.now() - timedelta(hours=hours) for hours in (2, 1))
    Attempt.objects.update(started_at=begun)
    Sitting.objects.update(opens_at=begun, closes_at=ended)
    sitting = Sitting.objects.get()

    (taking,) = takings_in(sitting, students_of(assignment.classroom))

    assert (taking.is_finished, taking.attempt.finished_at) == (True, ended)
    assert Attempt.objects.unfinished().count() == 1  # who looks stores nothing
