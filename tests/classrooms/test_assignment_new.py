"""The page on which a teacher gives a class a quiz."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import Classroom
from quizzes.models import Quiz
from tests.factories import make_colleague
from tests.quiz_factories import make_news_story, make_quiz

pytestmark = pytest.mark.django_db


def new_url(classroom: Classroom) -> str:
    return f"/classes/{classroom.pk}/assignments/new/"


def test_assignment_new_offers_the_published_quizzes(
    teacher_client: Client, classroom: Classroom
) -> None:
    quiz = make_quiz(title="The vote")
    make_quiz(title="Unready", status=Quiz.Status.DRAFT)
    make_quiz(title="Worn out", status=Quiz.Status.RETIRED)

    response = teacher_client.get(new_url(classroom))

    assertContains(response, f'<option value="{quiz.pk}">The vote (2 questions)</option>')
    assertNotContains(response, "Unready")
    assertNotContains(response, "Worn out")


def test_assignment_new_has_the_quiz_of_its_address_chosen(
    teacher_client: Client, classroom: Classroom
) -> None:
    quiz = make_quiz(title="The vote")

    response = teacher_client.get(f"{new_url(classroom)}?quiz={quiz.pk}")
    unclear = teacher_client.get(f"{new_url(classroom)}?quiz=none")

    assertContains(response, f'<option value="{quiz.pk}" selected>')
    assertNotContains(unclear, " selected>")


def test_assignment_new_offers_no_quiz_of_a_colleague_that_is_not_shared() -> None:
    owner, colleague = make_colleague(username="owner"), make_colleague(username="colleague")
    classroom = Classroom.objects.create(teacher=colleague, name="9C")
    make_quiz(story=make_news_story(owner=owner, is_open=False), title="Private")
    make_quiz(story=make_news_story(owner=owner), title="Open")
    client = Client()
    client.force_login(colleague)

    response = client.get(new_url(classroom))

    assertContains(response, "Open (2 questions)")
    assertNotContains(response, "Private")


def test_assignment_new_without_a_quiz_says_what_to_do(
    teacher_client: Client, classroom: Classroom, teacher: User
) -> None:
    make_quiz(status=Quiz.Status.DRAFT)

    response = teacher_client.get(new_url(classroom))

    assertContains(response, "There is no published quiz yet.")
    assertContains(response, 'href="/stories/">Go to the stories</a>')
    assertNotContains(response, "Give it to the class")


def test_assignment_new_is_for_the_teacher_of_the_class(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = new_url(classroom)

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
