"""A quiz, or two forms of it, are made of the accepted items of a story."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Story
from quizzes.models import Quiz
from tests.quizzes.accepted import accepted_items, stems_of
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

URL = "/stories/vote/quizzes/create/"
WANTED = {"title": "The vote", "count": "2", "making": "one"}


@pytest.fixture(autouse=True)
def four_accepted_items(db: None) -> None:
    accepted_items(count=4)
    Story.objects.update(slug="vote")


def test_quiz_create_makes_a_draft_and_shows_it(teacher_client: Client, teacher: User) -> None:
    response = teacher_client.post(URL, WANTED)

    quiz = Quiz.objects.get()
    assertRedirects(response, f"/quizzes/{quiz.pk}/edit/")
    assert (quiz.title, quiz.status, quiz.created_by) == ("The vote", "draft", teacher)
    assert stems_of(quiz) == ["Question 1?", "Question 2?"]


def test_quiz_create_makes_two_forms_and_shows_the_first(teacher_client: Client) -> None:
    response = teacher_client.post(URL, {**WANTED, "making": "forms"})

    before = Quiz.objects.get(form="A")
    assertRedirects(response, f"/quizzes/{before.pk}/edit/")
    assert before.twin == Quiz.objects.get(form="B")


def test_quiz_create_says_when_there_are_fewer_questions(teacher_client: Client) -> None:
    response = teacher_client.post(URL, {**WANTED, "count": "8"}, follow=True)

    assert words_of(response, "li", "info") == [
        "Only 4 of the accepted questions go well together."
    ]


@pytest.mark.parametrize(
    ("typed", "field", "error"),
    [
        ({"title": " "}, "title", "Give the quiz a title."),
        ({"count": "many"}, "count", "Choose a number of questions from 1 to 30."),
        ({"count": "0"}, "count", "Choose a number of questions from 1 to 30."),
        ({"count": "31"}, "count", "Choose a number of questions from 1 to 30."),
        ({"making": "three"}, "making", "Choose what to make."),
    ],
)
def test_quiz_create_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, typed: dict[str, str], field: str, error: str
) -> None:
    response = teacher_client.post(URL, WANTED | typed)

    assert response.context["form"].errors == {field: [error]}
    assertContains(response, "<title>Error: Make a quiz")
    assertContains(response, "There is a problem")
    assert response.context["form"]["title"].value() == (WANTED | typed)["title"]
    assert Quiz.objects.count() == 0


def test_quiz_create_says_at_its_field_why_there_are_no_two_forms(teacher_client: Client) -> None:
    story = Story.objects.get()
    story.items.update(fact="the same")

    response = teacher_client.post(URL, {**WANTED, "making": "forms"})

    assert response.context["form"].errors == {
        "making": ["Two forms need two accepted questions about different facts."]
    }


def test_quiz_create_without_accepted_questions_makes_none(teacher_client: Client) -> None:
    Story.objects.get().items.update(status="draft")

    response = teacher_client.post(URL, WANTED)

    assertContains(response, "Accept some questions of this story first.")
    assert Quiz.objects.count() == 0
