"""All that is stored about a student can be handed out, and nothing that is not told yet."""

import dataclasses
import uuid
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from classrooms.keeping.stored import (
    StoredAnswer,
    StoredAttempt,
    StoredRequest,
    StoredStudent,
    stored_about,
    stored_about_me,
)
from classrooms.models import Classroom, RealName, ReturnRequest, Student
from quizzes.models import Attempt, Quiz, Response
from quizzes.taking.attempts import start_in_sitting, start_practice
from tests.classroom_factories import make_assignment, make_class_student
from tests.quiz_factories import make_attempt, make_item, make_news_story, make_open_item, make_quiz
from tests.quizzes.answering import DECOYS, again, choose, tap

pytestmark = pytest.mark.django_db


def take(student: Student, quiz: Quiz) -> Attempt:
    given = make_assignment(classroom=student.classroom, quiz=quiz)
    return start_in_sitting(sitting=given.sitting, participant=student.key)


def test_stored_is_everything_with_its_times(otter: Student, teacher: User) -> None:
    story = make_news_story()
    open_item = make_open_item(story=story)
    quiz = make_quiz(
        items=[make_item(story=story, decoys=DECOYS), open_item], feedback=Quiz.Feedback.RETRY
    )
    attempt = take(otter, quiz)
    choose(attempt, 1, 2)
    first = Response.objects.get()
    first.option = first.item.option_at(1)
    first.confidence = Response.Confidence.SURE
    first.save()
    tap(attempt, 1, "It voted for the park.")
    moment = timezone.now()
    second = Response.objects.create(
        attempt=attempt,
        item=open_item,
        text="They voted.",
        revision=2,
        grade=3,
        graded_by=teacher,
        graded_at=moment,
    )
    RealName.objects.create(student=otter, name="Aysel M.")
    asked = ReturnRequest.objects.create(student=otter, browser=uuid.uuid4())
    first.refresh_from_db()

    stored = stored_about(otter)

    assert otter.joined_at is not None
    assert stored == StoredStudent(
        classroom="Class 9B",
        nickname="Quiet Otter",
        nickname_key=otter.nickname_key,
        key=otter.key,
        real_name="Aysel M.",
        joined_at=otter.joined_at,
        erased_on=timezone.localdate(second.answered_at) + timedelta(days=180),
        return_requests=(StoredRequest(asked.browser, asked.asked_at, None),),
        attempts=(
            StoredAttempt(
                key=attempt.pk,
                quiz="The vote",
                occasion="given to the class",
                started_at=attempt.started_at,
                finished_at=None,
                seed=attempt.seed,
                changes=2,
                answers=(
                    StoredAnswer(
                        question="Which text gives the result of the vote?",
                        answer="Gazette only",
                        first_answer="Herald only",
                        sentence_tapped="It voted for the park.",
                        how_sure="I am sure",
                        is_second_round=False,
                        answered_at=first.answered_at,
                        changed_at=first.changed_at,
                        revision=0,
                        points_from_teacher=None,
                        points_given_at=None,
                    ),
                    StoredAnswer(
                        question="Say in your own words what was decided.",
                        answer="They voted.",
                        first_answer="",
                        sentence_tapped="",
                        how_sure="",
                        is_second_round=False,
                        answered_at=second.answered_at,
                        changed_at=second.changed_at,
                        revision=2,
                        points_from_teacher=3,
                        points_given_at=moment,
                    ),
                ),
            ),
        ),
    )


@pytest.mark.parametrize(("is_released", "points"), [(False, None), (True, 3)])
def test_points_are_there_once_the_student_is_told(
    otter: Student, is_released: bool, points: int | None
) -> None:
    item = make_open_item()
    attempt = take(otter, make_quiz(items=[item], feedback=Quiz.Feedback.RELEASE))
    moment = timezone.now()
    Response.objects.create(
        attempt=attempt, item=item, text="They voted.", grade=3, graded_at=moment
    )
    attempt.finished_at = attempt.started_at
    attempt.save()
    assert attempt.sitting is not None
    attempt.sitting.released_at = moment if is_released else None
    attempt.sitting.save()

    (stored,) = stored_about(otter).attempts[0].answers

    assert stored.points_from_teacher == points
    assert stored.points_given_at == (moment if is_released else None)


def test_stored_says_on_which_occasion_an_attempt_was_made(otter: Student) -> None:
    attempt = take(otter, make_quiz(title="In class"))
    choose(attempt, 1, 2)
    choose(attempt, 2, 1)
    start_practice(attempt=again(attempt))
    make_attempt(quiz=make_quiz(title="At home"), participant=otter.key)

    attempts = stored_about(otter).attempts

    assert {(it.quiz, it.occasion) for it in attempts} == {
        ("In class", "given to the class"),
        ("In class", "practice of what was missed"),
        ("At home", "taken alone"),
    }


def test_stored_about_me_does_not_say_the_real_name(otter: Student) -> None:
    nothing = stored_about_me(otter)
    RealName.objects.create(student=otter, name="Aysel M.")

    stored = stored_about_me(otter)

    assert nothing == dataclasses.replace(stored, real_name="")
    assert stored.real_name == "Your teacher has typed it, and shows it to you if you ask."


def test_card_that_nobody_has_used_is_kept_as_long_as_its_class(classroom: Classroom) -> None:
    card = make_class_student(classroom=classroom, nickname="Only a card", is_here=False)

    stored = stored_about(card)

    assert classroom.code_until is not None
    assert stored.joined_at is None
    assert stored.erased_on == timezone.localdate(classroom.code_until) + timedelta(days=180)


def test_stored_takes_a_steady_number_of_queries(
    otter: Student, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(3):
        quiz = make_quiz(title=f"Quiz {number}")
        make_attempt(quiz=quiz, participant=otter.key, answers=[1, 2])

    with django_assert_max_num_queries(9):
        stored_about(otter)
