"""The quizzes of a story, for its teacher."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from coverage_app.models import Story
from quizzes.models import Quiz
from tests.quiz_factories import make_news_story, make_quiz
from tests.quizzes.accepted import accepted_items, draft_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

URL = "/stories/vote/quizzes/"


def test_quiz_list_shows_where_each_quiz_stands(teacher_client: Client) -> None:
    draft = draft_quiz(questions=1)
    make_quiz(story=draft.story, title="After the vote")
    Story.objects.update(slug="vote")
    Quiz.objects.filter(pk=draft.pk).update(form="A")
    make_quiz(story=make_news_story(), title="Of another story")

    response = teacher_client.get(URL)

    assert words_of(response, "p", "name") == ["After the vote", "The vote"]
    today = Quiz.objects.get(title="After the vote").published_at
    assert today is not None
    assert words_of(response, "p", "small") == [
        f"Published {today.day} {today:%B %Y}",
        "2 questions Export After the vote",
        "Form A, before",
        "Draft",
        "1 question Export The vote",
    ]
    assertContains(response, f'<a href="/quizzes/{draft.pk}/edit/">The vote</a>')
    assertContains(response, f'href="/quizzes/{draft.pk}/export/">Export')
    assertContains(response, '<a class="btn" href="/stories/vote/quizzes/new/">Make a quiz</a>')


def test_quiz_list_without_accepted_questions_leads_to_the_review(teacher_client: Client) -> None:
    make_news_story()
    Story.objects.update(slug="vote")

    response = teacher_client.get(URL)

    assertContains(response, "No quiz yet.")
    assertContains(response, "No accepted questions.")
    assertContains(response, 'href="/stories/vote/items/">Review the questions</a>')
    assertNotContains(response, "Make a quiz")


@pytest.mark.parametrize("count", [1, 3])
def test_quiz_list_takes_the_same_queries_for_any_number_of_quizzes(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    items = accepted_items(count=1)
    for _ in range(count):
        make_quiz(items=items)
    Story.objects.update(slug="vote")

    with django_assert_num_queries(5):
        teacher_client.get(URL)


def test_a_story_leads_its_teacher_to_its_quizzes(teacher_client: Client) -> None:
    make_news_story()
    Story.objects.update(slug="vote")

    for page in ("/stories/vote/read/", "/stories/vote/texts/"):
        response = teacher_client.get(page)
        assertContains(response, f'<a href="{URL}">Quizzes of this story</a>', count=1)


def test_a_story_leads_nobody_else_to_the_desk_of_its_quizzes(stranger: Client) -> None:
    make_news_story()
    Story.objects.update(slug="vote")

    assertNotContains(stranger.get("/stories/vote/read/"), URL)
