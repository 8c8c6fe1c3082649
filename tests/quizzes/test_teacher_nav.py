"""The way around for a teacher: the same on every page of a story."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains

from coverage_app.models import Story
from quizzes.models import Quiz, QuizItem
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

IN_A_STORY = ["Classes", "Stories", "Questions", "Quizzes", "Answers to read", "Teacher desk"]
PAGES = (
    "/stories/vote/texts/",
    "/stories/vote/items/",
    "/stories/vote/items/new/",
    "/stories/vote/items/import/",
    "/stories/vote/export/",
    "/stories/vote/quizzes/",
    "/stories/vote/quizzes/new/",
    "/quizzes/7/edit/",
    "/quizzes/7/export/",
    "/quizzes/7/grading/",
)


@pytest.fixture(autouse=True)
def quiz_7_of_the_vote(db: None) -> None:
    quiz = make_quiz()
    Story.objects.filter(pk=quiz.story.pk).update(slug="vote")
    Quiz.objects.update(id=7)
    QuizItem.objects.update(quiz_id=7)


@pytest.mark.parametrize("page", PAGES)
def test_teacher_finds_the_same_ways_on_each_page_of_a_story(
    teacher_client: Client, page: str
) -> None:
    response = teacher_client.get(page)

    shown = [words for words in words_of(response, "nav") if "Stories" in words]
    assert shown == [" ".join(IN_A_STORY)]


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("/stories/vote/items/", "Questions"),
        ("/stories/vote/quizzes/", "Quizzes"),
        ("/grading/", "Answers to read"),
    ],
)
def test_teacher_sees_where_she_is(teacher_client: Client, page: str, name: str) -> None:
    response = teacher_client.get(page)

    assertContains(response, f'<a href="{page}" aria-current="page">{name}</a>', count=1)


@pytest.mark.parametrize("page", ["/stories/", "/stories/vote/read/"])
def test_teacher_who_reads_finds_the_answers_of_students(teacher_client: Client, page: str) -> None:
    response = teacher_client.get(page)

    shown = [words for words in words_of(response, "nav") if "Stories" in words]
    assert shown == ["Classes Stories My results Answers to read Teacher desk"]
