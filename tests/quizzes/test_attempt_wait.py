"""The page that waits for the teacher."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from quizzes.models import Attempt
from quizzes.taking.sittings import close_sitting, pause
from tests.classroom_factories import make_sitting
from tests.quiz_factories import browser_of, make_attempt, make_quiz
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import Phase, lead_to, make_led, take_part

pytestmark = pytest.mark.django_db


def wait_url(attempt: Attempt) -> str:
    return reverse("quizzes:attempt_wait", args=[attempt.pk])


def question_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def test_student_waits_for_the_first_question() -> None:
    attempt = take_part(make_led(number=0, phase=Phase.WAITING))

    response = browser_of(attempt).get(attempt.get_absolute_url(), follow=True)

    assert response.redirect_chain == [(wait_url(attempt), 302)]
    assertTemplateUsed(response, "quizzes/attempt_wait.html")
    assert words_of(response, "title") == ["Waiting for your teacher – Coverage"]
    assert words_of(response, "h1") == ["Waiting for your teacher to start"]
    assert words_of(response, "a", "btn") == ["Look again"]
    assert (
        f'hx-get="/attempts/{attempt.pk}/pace/0/?version=0-waiting-running-on-kept-open-never" '
        f'hx-trigger="every 2s" hx-target="#pace-{attempt.pk}" hx-swap="outerHTML"'
    ) in response.content.decode()


@pytest.mark.parametrize("number", [1, 2])
def test_paused_quiz_waits_wherever_the_student_is(number: int) -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    pause(sitting=sitting)

    response = browser_of(attempt).get(question_url(attempt, number), follow=True)

    assert response.redirect_chain == [(wait_url(attempt), 302)]
    assert words_of(response, "h1") == ["Your teacher has paused the quiz"]
    assert 'hx-trigger="every 5s"' in response.content.decode()


def test_page_leads_on_when_there_is_nothing_to_wait_for() -> None:
    sitting = make_led(number=0, phase=Phase.WAITING)
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    alone = make_attempt()

    lead_to(sitting, 2, Phase.ASKING)
    asked = browser.get(wait_url(attempt))
    close_sitting(sitting=sitting)
    closed = browser.get(wait_url(attempt))

    result = reverse("quizzes:attempt_result", args=[attempt.pk])
    assertRedirects(asked, question_url(attempt, 2), fetch_redirect_response=False)
    assertRedirects(closed, result)
    assertRedirects(browser_of(alone).get(wait_url(alone)), question_url(alone))


def test_attempt_of_somebody_else_is_not_found(stranger: Client) -> None:
    sitting = make_led(number=0, phase=Phase.WAITING)
    mine, theirs = take_part(sitting), take_part(sitting)

    responses = [browser_of(mine).get(wait_url(theirs)), stranger.get(wait_url(theirs))]

    assert [response.status_code for response in responses] == [404, 404]


def test_waiting_is_a_page_to_get() -> None:
    attempt = take_part(make_led(number=0, phase=Phase.WAITING))

    assert browser_of(attempt).post(wait_url(attempt)).status_code == 405


def test_waiting_takes_at_most_twelve_queries(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    attempt = take_part(make_led(number=0, phase=Phase.WAITING))
    browser = browser_of(attempt)

    with django_assert_max_num_queries(12):
        browser.get(wait_url(attempt))
