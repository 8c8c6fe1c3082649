"""A teacher gives a class a quiz."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from classrooms.models import Assignment, Classroom
from quizzes.models import Quiz
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db


def create_url(classroom: Classroom) -> str:
    return f"/classes/{classroom.pk}/assignments/"


def test_assignment_create_gives_the_quiz_and_goes_to_its_page(
    teacher_client: Client, classroom: Classroom
) -> None:
    quiz = make_quiz()

    response = teacher_client.post(
        create_url(classroom), {"quiz": quiz.pk, "pace": "teacher", "reads_first": "on"}
    )

    given = Assignment.objects.get()
    assertRedirects(response, f"/assignments/{given.pk}/")
    assert (given.classroom, given.reads_first) == (classroom, True)
    assert (given.sitting.quiz, given.sitting.pace) == (quiz, "teacher")


def test_assignment_create_shows_what_is_missing_and_keeps_the_rest(
    teacher_client: Client, classroom: Classroom
) -> None:
    make_quiz()

    response = teacher_client.post(create_url(classroom), {"pace": "paper", "opens_at": "soon"})

    assertContains(response, "There is a problem")
    assertContains(response, '<a href="#id_quiz">Choose a quiz.</a>', html=True)
    assertContains(response, '<a href="#id_opens_at">Give a day and a time.</a>', html=True)
    assertContains(response, 'value="paper" id="id_pace_2" required checked>')
    assertContains(response, 'value="soon"')
    assert Assignment.objects.count() == 0


def test_assignment_create_gives_published_quizzes_only(
    teacher_client: Client, classroom: Classroom
) -> None:
    make_quiz()
    draft = make_quiz(status=Quiz.Status.DRAFT)

    response = teacher_client.post(create_url(classroom), {"quiz": draft.pk, "pace": "self"})

    assertContains(response, '<a href="#id_quiz">Choose a quiz.</a>', html=True)
    assert Assignment.objects.count() == 0


def test_assignment_create_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url, sent = create_url(classroom), {"quiz": make_quiz().pk, "pace": "self"}

    assert stranger.post(url, sent)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, sent).status_code == 404
    assert Assignment.objects.count() == 0


def test_assignment_create_is_only_for_forms(teacher_client: Client, classroom: Classroom) -> None:
    assert teacher_client.get(create_url(classroom)).status_code == 405
