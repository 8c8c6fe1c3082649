"""A class is given a quiz, and the quiz is taken away from it again."""

from datetime import timedelta

import pytest
from django.utils import timezone

from classrooms.leading.assigning import Loss, Plan, give_quiz, loss_with, remove_assignment
from classrooms.models import Assignment, Classroom
from quizzes.models import Attempt, Quiz, Response, Sitting
from tests.classroom_factories import make_answer, make_assignment
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def test_given_quiz_is_a_sitting_of_the_class(classroom: Classroom) -> None:
    now, quiz = timezone.now(), make_quiz()
    closes = now + timedelta(hours=1)

    given = give_quiz(classroom=classroom, plan=Plan(quiz, "teacher", now, closes, True))

    sitting = Sitting.objects.get()
    assert (given.classroom, given.sitting, given.reads_first) == (classroom, sitting, True)
    assert (sitting.quiz, sitting.pace) == (quiz, "teacher")
    assert (sitting.opens_at, sitting.closes_at) == (now, closes)


def test_loss_counts_the_attempts_and_answers_of_this_class_alone(classroom: Classroom) -> None:
    quiz = make_quiz()
    given, other = (make_assignment(classroom=classroom, quiz=quiz) for _ in range(2))
    item = quiz.quiz_items.all()[0].item
    for assignment in (given, given, other):
        make_answer(assignment=assignment, item=item, option=1)

    assert loss_with(given) == Loss(attempts=2, answers=2)


def test_removed_quiz_takes_its_answers_along_and_leaves_the_others(classroom: Classroom) -> None:
    quiz = make_quiz()
    given, other = (make_assignment(classroom=classroom, quiz=quiz) for _ in range(2))
    item = quiz.quiz_items.all()[0].item
    make_answer(assignment=given, item=item, option=1)
    kept = make_answer(assignment=other, item=item, option=1)

    remove_assignment(assignment=given)

    assert list(Assignment.objects.all()) == [other]
    assert list(Attempt.objects.all()) == [kept.attempt]
    assert list(Response.objects.all()) == [kept]
    assert list(Quiz.objects.all()) == [quiz]
