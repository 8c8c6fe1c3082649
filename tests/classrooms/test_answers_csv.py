"""The answers to a quiz as CSV: one row for each student and question."""

import csv
import io
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from classrooms.models import Assignment, RealName
from quizzes.models import Attempt, Response
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import make_taken, take
from tests.quiz_factories import make_item, make_open_item, make_quiz
from tests.quizzes.answering import make_proved_item


def rows(client: Client, assignment: Assignment) -> list[dict[str, str]]:
    content = client.get(f"/assignments/{assignment.pk}/answers.csv").content
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_an_answer_has_its_question_skill_misreading_points_and_times(
    teacher_client: Client, teacher: User, settings: Settings
) -> None:
    settings.TIME_ZONE = "Europe/Berlin"
    classroom = make_classroom(teacher=teacher)
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(items=[make_proved_item()]))
    student = make_class_student(classroom=classroom, nickname="Wren")
    RealName.objects.create(student=student, name="Aysel M.")
    take(assignment, student, [1], firsts=[2], proved=[False])
    Attempt.objects.update(
        started_at=datetime(2026, 11, 28, 9, 0, tzinfo=UTC),
        finished_at=datetime(2026, 11, 28, 9, 4, tzinfo=UTC),
    )
    Response.objects.update(
        answered_at=datetime(2026, 11, 28, 9, 1, 30, tzinfo=UTC),
        changed_at=datetime(2026, 11, 28, 9, 2, tzinfo=UTC),
        confidence=Response.Confidence.SURE,
    )

    (row,) = rows(teacher_client, assignment)

    assert row == {
        "Nickname": "Wren",
        "Real name": "Aysel M.",
        "Question number": "1",
        "Question": "Which text gives the result of the vote?",
        "Skill": "Who reported it",
        "Answer": "Gazette only",
        "First answer, before the hint": "Herald only",
        "Right": "after the hint",
        "Misread": "took the same topic for the same detail",
        "Proof": "no",
        "Points": "0",
        "Out of": "2",
        "How sure": "I am sure",
        "Quiz begun (Europe/Berlin)": "2026-11-28T10:00:00+01:00",
        "Answered (Europe/Berlin)": "2026-11-28T10:01:30+01:00",
        "Changed last (Europe/Berlin)": "2026-11-28T10:02:00+01:00",
        "Quiz finished (Europe/Berlin)": "2026-11-28T10:04:00+01:00",
    }


def test_every_question_of_every_student_has_a_row(teacher_client: Client, teacher: User) -> None:
    assignment = make_taken(teacher, [1, 2], [2])

    found = rows(teacher_client, assignment)

    columns = ("Nickname", "Question number", "Answer", "Right", "Points", "Out of")
    assert [tuple(row[column] for column in columns) for row in found] == [
        ("Reader 1", "1", "Gazette only", "yes", "1", "1"),
        ("Reader 1", "2", "Herald only", "no", "0", "1"),
        ("Reader 2", "1", "Herald only", "no", "0", "1"),
        ("Reader 2", "2", "", "", "0", "1"),
    ]


def test_the_proof_is_told_and_a_question_that_waits_for_a_second_try(
    teacher_client: Client, teacher: User
) -> None:
    proved = make_proved_item()
    quiz = make_quiz(items=[proved, make_item(story=proved.story)])
    assignment = make_taken(teacher, quiz=quiz)
    student = make_class_student(classroom=assignment.classroom)
    take(assignment, student, [1, 0], firsts=[None, 2], proved=[True])

    found = rows(teacher_client, assignment)

    columns = ("Answer", "First answer, before the hint", "Right", "Proof", "Points")
    assert [tuple(row[column] for column in columns) for row in found] == [
        ("Gazette only", "", "yes", "yes", "2"),
        ("", "Herald only", "", "", "0"),
    ]


def test_own_words_are_never_a_formula_and_have_points_once_they_are_read(
    teacher_client: Client, teacher: User
) -> None:
    quiz = make_quiz(items=[make_open_item()])
    assignment = make_taken(teacher, ["=1+1"], quiz=quiz)
    student = make_class_student(classroom=assignment.classroom, nickname="+Wren")
    take(assignment, student, ["The park,\n＝all of it"], grade=3)

    found = rows(teacher_client, assignment)

    columns = ("Nickname", "Answer", "Right", "Points", "Out of")
    assert [tuple(row[column] for column in columns) for row in found] == [
        ("'+Wren", "The park,\n'＝all of it", "", "3", "4"),
        ("Reader 1", "'=1+1", "", "", ""),
    ]


@pytest.mark.parametrize("number", [1, 3])
def test_the_file_costs_the_same_for_one_student_and_for_three(
    teacher_client: Client,
    teacher: User,
    django_assert_num_queries: DjangoAssertNumQueries,
    number: int,
) -> None:
    assignment = make_taken(teacher, *[[1, 2]] * number)

    with django_assert_num_queries(15):  # five of them take a token of the limit of exports
        teacher_client.get(f"/assignments/{assignment.pk}/answers.csv")


def test_another_teachers_answers_are_not_found(
    other_teacher_client: Client, teacher: User
) -> None:
    assignment = make_taken(teacher, [1, 1])

    response = other_teacher_client.get(f"/assignments/{assignment.pk}/answers.csv")

    assert response.status_code == 404
