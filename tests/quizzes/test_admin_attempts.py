"""Where teachers look at attempts: nothing can be changed, nobody can be told apart."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from quizzes.models import Attempt
from tests.quiz_factories import make_attempt, make_quiz
from tests.quizzes.answering import begin, choose, make_proved_item, tap
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

LIST = reverse("admin:quizzes_attempt_changelist")


def change_url(attempt: Attempt) -> str:
    return reverse("admin:quizzes_attempt_change", args=[attempt.pk])


def test_attempts_are_listed_by_quiz(teacher_client: Client) -> None:
    make_attempt(quiz=make_quiz(title="The vote"))

    response = teacher_client.get(LIST)

    assert words_of(response, "th", "field-quiz") == ["The vote"]


def test_attempt_shows_its_responses(teacher_client: Client) -> None:
    attempt = make_attempt(answers=[1, 2])

    response = teacher_client.get(change_url(attempt))

    assert words_of(response, "div", "fieldBox")[::6] == [
        "Answer: Gazette only",
        "Answer: Herald only",
    ]


def test_attempt_shows_the_tapped_sentence_and_a_near_miss(teacher_client: Client) -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 1)
    tap(attempt, 1, "The hall was full.")

    response = teacher_client.get(change_url(attempt))

    assert words_of(response, "div", "fieldBox")[3] == "Tapped: The hall was full."
    assert 'alt="True"' in response.content.decode().split("Near miss")[1].split("Round")[0]


def test_participant_is_never_shown(teacher_client: Client) -> None:
    attempt = make_attempt(answers=[1])

    pages = [teacher_client.get(LIST), teacher_client.get(change_url(attempt))]

    shown = [str(attempt.participant) in page.content.decode() for page in pages]
    assert shown == [False, False]


def test_attempts_are_neither_added_nor_changed_nor_deleted(teacher_client: Client) -> None:
    attempt = make_attempt()

    responses = [
        teacher_client.get(reverse("admin:quizzes_attempt_add")),
        teacher_client.post(change_url(attempt), {"finished_at_0": "2026-01-01"}),
        teacher_client.post(
            reverse("admin:quizzes_attempt_delete", args=[attempt.pk]), {"post": "yes"}
        ),
    ]

    assert [response.status_code for response in responses] == [403, 403, 403]
    assert Attempt.objects.get().finished_at is None


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_attempts(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    quiz = make_quiz()
    for _ in range(count):
        make_attempt(quiz=quiz)

    with django_assert_num_queries(6):
        teacher_client.get(LIST)
