"""Start a quiz."""

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects

from quizzes.models import Attempt, Quiz
from tests.quiz_factories import browser_of, make_attempt, make_news_story, make_quiz

pytestmark = pytest.mark.django_db


def create_url(quiz: Quiz) -> str:
    return reverse("quizzes:attempt_create", args=[quiz.pk])


def first_question(attempt: Attempt) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, 1])


def test_start_begins_an_attempt_and_leads_to_its_first_question(stranger: Client) -> None:
    quiz = make_quiz()

    response = stranger.post(create_url(quiz), follow=True)

    attempt = Attempt.objects.get()
    assert attempt.quiz == quiz
    assert response.redirect_chain == [
        (attempt.get_absolute_url(), 302),
        (first_question(attempt), 302),
    ]
    assert response.status_code == 200


def test_attempt_belongs_to_the_session_of_the_browser(stranger: Client) -> None:
    stranger.post(create_url(make_quiz()))

    stored = Session.objects.get().get_decoded()
    assert stored == {"participant": str(Attempt.objects.get().participant)}


def test_start_by_htmx_sends_the_whole_page_on(stranger: Client) -> None:
    response = stranger.post(create_url(make_quiz()), headers={"hx-request": "true"})

    assert response["HX-Redirect"] == Attempt.objects.get().get_absolute_url()


def test_start_goes_on_with_a_begun_attempt() -> None:
    attempt = make_attempt(answers=[1])

    response = browser_of(attempt).post(create_url(attempt.quiz))

    assertRedirects(response, attempt.get_absolute_url(), target_status_code=302)
    assert Attempt.objects.count() == 1


def test_start_after_a_result_begins_anew() -> None:
    finished = make_attempt(answers=[1, 1])

    browser_of(finished).post(create_url(finished.quiz))

    attempts = Attempt.objects.for_participant(finished.participant)
    assert [attempts.finished().count(), attempts.unfinished().count()] == [1, 1]


@pytest.mark.parametrize("status", [Quiz.Status.DRAFT, Quiz.Status.RETIRED])
def test_quiz_that_is_not_published_is_not_found(stranger: Client, status: Quiz.Status) -> None:
    response = stranger.post(create_url(make_quiz(status=status)))

    assert (response.status_code, Attempt.objects.count()) == (404, 0)


def test_visitor_does_not_find_the_quiz_of_a_closed_story(stranger: Client) -> None:
    quiz = make_quiz(story=make_news_story(is_open=False))

    response = stranger.post(create_url(quiz))

    assert (response.status_code, Attempt.objects.count(), Session.objects.count()) == (404, 0, 0)


def test_student_with_an_account_does_not_find_it_either(student_client: Client) -> None:
    quiz = make_quiz(story=make_news_story(is_open=False))

    response = student_client.post(create_url(quiz))

    assert (response.status_code, Attempt.objects.count()) == (404, 0)


def test_start_from_another_site_is_refused() -> None:
    response = Client(enforce_csrf_checks=True).post(create_url(make_quiz()))

    assert (response.status_code, Attempt.objects.count()) == (403, 0)


def test_attempts_are_begun_by_post_only(stranger: Client) -> None:
    response = stranger.get(create_url(make_quiz()))

    assert (response.status_code, Attempt.objects.count()) == (405, 0)
