"""My results: the attempts of this browser."""

import uuid
from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertTemplateUsed

from quizzes.models import Attempt, Quiz
from tests.quiz_factories import browser_of, make_attempt, make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

URL = reverse("quizzes:attempt_list")


def test_own_attempts_are_listed_newest_first() -> None:
    participant = uuid.uuid4()
    make_attempt(quiz=make_quiz(title="The vote"), participant=participant, answers=[1, 2])
    newest = make_attempt(quiz=make_quiz(title="The park"), participant=participant, answers=[1])
    make_attempt(quiz=make_quiz(title="Not mine"))
    begun = {"The vote": datetime(2026, 3, 1, 9, 5, tzinfo=UTC)}
    begun["The park"] = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
    for title, started_at in begun.items():
        Attempt.objects.filter(quiz__title=title).update(started_at=started_at)

    response = browser_of(newest).get(URL)

    assertTemplateUsed(response, "quizzes/attempt_list.html")
    assert words_of(response, "h1") == ["My results"]
    assert words_of(response, "tr")[1:] == [
        "The park 2 March 2026, 09:05 1 of 2 answered",
        "The vote 1 March 2026, 09:05 1 of 2 points",
    ]
    assert f'<a href="{newest.get_absolute_url()}">The park</a>' in response.content.decode()


def test_result_that_is_not_told_yet_is_not_in_the_list() -> None:
    released = make_attempt(quiz=make_quiz(feedback=Quiz.Feedback.RELEASE), answers=[1, 2])

    response = browser_of(released).get(URL)

    assert words_of(response, "tr")[1].endswith("Your answers are in")


def test_browser_without_a_session_has_no_results_yet(stranger: Client) -> None:
    make_attempt(quiz=make_quiz(title="Not mine"), answers=[1, 1])

    response = stranger.get(URL)

    assert words_of(response, "main") == [
        "My results No results yet. Take a quiz, and it will be listed here. See the stories"
    ]


def test_list_takes_get_only(stranger: Client) -> None:
    assert stranger.post(URL).status_code == 405


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_attempts(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    attempt = make_attempt(answers=[1, 1])
    for _ in range(count - 1):
        make_attempt(participant=attempt.participant, answers=[1, 2])
    browser = browser_of(attempt)

    with django_assert_num_queries(6):
        browser.get(URL)
