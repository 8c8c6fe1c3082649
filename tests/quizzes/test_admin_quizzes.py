"""Quizzes in the admin: to look at, and drafts to delete."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertRedirects

from quizzes.models import Item, Quiz
from tests.quiz_factories import make_item, make_news_story, make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

LIST = reverse("admin:quizzes_quiz_changelist")


def change_url(quiz: Quiz) -> str:
    return reverse("admin:quizzes_quiz_change", args=[quiz.pk])


def test_list_shows_where_each_quiz_stands_and_leads_to_its_page(teacher_client: Client) -> None:
    quiz = make_quiz(title="The vote", story=make_news_story(title="A council vote"))

    response = teacher_client.get(LIST)

    columns = ("story", "status", "questions")
    assert words_of(response, "th", "field-title") == ["The vote"]
    assert [words_of(response, "td", f"field-{column}") for column in columns] == [
        ["A council vote"],
        ["Published"],
        ["2"],
    ]
    assertContains(response, f'<a href="/quizzes/{quiz.pk}/edit/">Questions and settings</a>')


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_quizzes(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    for _ in range(count):
        make_quiz(story=story)

    with django_assert_num_queries(6):
        teacher_client.get(LIST)


@pytest.mark.parametrize("status", [Quiz.Status.DRAFT, Quiz.Status.PUBLISHED])
@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_questions(
    count: int,
    status: Quiz.Status,
    teacher_client: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story) for _ in range(count)], status=status)

    with django_assert_max_num_queries(8):
        teacher_client.get(change_url(quiz))


@pytest.mark.parametrize("status", [Quiz.Status.DRAFT, Quiz.Status.PUBLISHED])
def test_quiz_is_shown_but_not_changed(teacher_client: Client, status: Quiz.Status) -> None:
    quiz = make_quiz(title="The vote", status=status)

    shown = teacher_client.get(change_url(quiz))
    refused = teacher_client.post(change_url(quiz), {"title": "Another"})

    assert (shown.status_code, refused.status_code) == (200, 403)
    assertContains(shown, "Which text gives the numbers?")
    assert Quiz.objects.get().title == "The vote"


def test_quizzes_are_not_added_by_hand(teacher_client: Client) -> None:
    assert teacher_client.get(reverse("admin:quizzes_quiz_add")).status_code == 403


def test_published_quiz_is_not_deleted(teacher_client: Client) -> None:
    quiz = make_quiz()

    response = teacher_client.post(
        reverse("admin:quizzes_quiz_delete", args=[quiz.pk]), {"post": "yes"}
    )

    assert (response.status_code, Quiz.objects.count()) == (403, 1)


def test_draft_quiz_is_deleted_and_its_items_stay(teacher_client: Client) -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT)

    teacher_client.post(reverse("admin:quizzes_quiz_delete", args=[quiz.pk]), {"post": "yes"})

    assert (Quiz.objects.count(), Item.objects.count()) == (0, 2)


def test_student_is_led_to_the_door(student_client: Client) -> None:
    response = student_client.get(LIST)

    assertRedirects(response, f"{reverse('admin:login')}?next={LIST}", target_status_code=200)
