"""Answer a question: with htmx a fragment comes back, without it a redirect."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects, assertTemplateNotUsed, assertTemplateUsed

from quizzes.models import Attempt, Quiz, Response
from tests.quiz_factories import browser_of, make_attempt, make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

HTMX = {"hx-request": "true"}


def response_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:response_create", args=[attempt.pk, number])


def question_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def answers_of(attempt: Attempt) -> list[str]:
    return [str(response) for response in attempt.responses.all()]


def test_answer_is_stored_and_its_page_shown() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(response_url(attempt), {"option": "2"})

    assertRedirects(response, question_url(attempt))
    assert answers_of(attempt) == ["Herald only"]


def test_answer_by_htmx_is_stored_and_comes_back_with_its_proof() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(response_url(attempt), {"option": "1"}, headers=HTMX)

    assertTemplateUsed(response, "quizzes/_question.html")
    assertTemplateNotUsed(response, "base.html")
    assert answers_of(attempt) == ["Gazette only"]
    assert response.content.decode().strip().startswith('<div class="above-6" id="question-1">')
    assert words_of(response, "h2") == ["Right, and here is the proof"]
    assert words_of(response, "mark") == ["It voted seven to two."]
    assert words_of(response, "label", "opt--ok") == ["A Gazette only Your answer, right"]


def test_feedback_takes_the_focus() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(response_url(attempt), {"option": "4"}, headers=HTMX)

    assert (
        '<section class="fb fb--no stack" id="feedback" tabindex="-1" autofocus '
        'aria-labelledby="feedback-heading">'
    ) in response.content.decode()


def test_fragment_is_what_the_page_includes() -> None:
    attempt = make_attempt()
    browser = browser_of(attempt)

    fragment = browser.post(response_url(attempt), {"option": "1"}, headers=HTMX)
    page = browser.get(question_url(attempt))

    assert fragment.content.decode().strip() in page.content.decode()


def test_second_answer_gives_the_stored_one() -> None:
    attempt = make_attempt(answers=[2])

    response = browser_of(attempt).post(response_url(attempt), {"option": "1"}, headers=HTMX)

    assert answers_of(attempt) == ["Herald only"]
    assert words_of(response, "label", "opt--no") == ["B Herald only Your answer"]


@pytest.mark.parametrize("data", [{}, {"option": ""}, {"option": "99"}])
def test_bad_input_to_an_answered_question_gives_the_stored_answer(data: dict[str, str]) -> None:
    attempt = make_attempt(answers=[2])

    response = browser_of(attempt).post(response_url(attempt), data, headers=HTMX)

    assert words_of(response, "label", "opt--no") == ["B Herald only Your answer"]


@pytest.mark.parametrize(
    "data", [{}, {"option": ""}, {"option": "0"}, {"option": "99"}, {"option": "x"}]
)
def test_no_answer_by_htmx_asks_again(data: dict[str, str]) -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(response_url(attempt), data, headers=HTMX)

    assert (response.status_code, answers_of(attempt)) == (200, [])
    assert words_of(response, "div", "errs") == ["There is a problem Choose an answer first"]
    assert words_of(response, "p", "err") == ["Error: Choose an answer first"]
    assert words_of(response, "button", "btn--wide") == ["Check answer"]


@pytest.mark.parametrize("data", [{}, {"option": "99"}])
def test_no_answer_without_htmx_asks_again_on_a_whole_page(data: dict[str, str]) -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(response_url(attempt), data)

    assertTemplateUsed(response, "quizzes/attempt_question.html")
    assert words_of(response, "title") == ["Error: Question 1 of 2 – Coverage"]
    assert words_of(response, "div", "errs") == ["There is a problem Choose an answer first"]


def test_line_of_the_error_summary_leads_to_the_first_option() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(response_url(attempt), headers=HTMX)

    content = response.content.decode()
    assert '<a href="#id_option_0">Choose an answer first</a>' in content
    assert 'id="id_option_0"' in content


def test_last_answer_finishes_the_attempt() -> None:
    attempt = make_attempt(answers=[1])

    response = browser_of(attempt).post(response_url(attempt, 2), {"option": "1"}, headers=HTMX)

    attempt.refresh_from_db()
    assert attempt.finished_at is not None
    assert words_of(response, "a", "btn--wide") == ["See your result"]


@pytest.mark.parametrize("number", [0, 2, 3])
def test_answer_to_a_question_out_of_reach_leads_to_the_first_open_one(number: int) -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(response_url(attempt, number), {"option": "1"})

    assertRedirects(response, question_url(attempt))
    assert answers_of(attempt) == []


def test_answer_out_of_reach_by_htmx_sends_the_whole_page_on() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(response_url(attempt, 2), {"option": "1"}, headers=HTMX)

    assert (response["HX-Redirect"], response.content, answers_of(attempt)) == (
        question_url(attempt),
        b"",
        [],
    )


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_attempt_of_somebody_else_is_not_found(headers: dict[str, str]) -> None:
    mine, theirs = make_attempt(), make_attempt()

    response = browser_of(mine).post(response_url(theirs), {"option": "1"}, headers=headers)

    assert (response.status_code, Response.objects.count()) == (404, 0)


def test_browser_without_a_session_finds_no_attempt(stranger: Client) -> None:
    attempt = make_attempt()

    response = stranger.post(response_url(attempt), {"option": "1"})

    assert (response.status_code, Response.objects.count()) == (404, 0)


def test_answer_from_another_site_is_refused() -> None:
    attempt = make_attempt()
    browser = Client(enforce_csrf_checks=True)
    browser.cookies = browser_of(attempt).cookies

    response = browser.post(response_url(attempt), {"option": "1"})

    assert (response.status_code, Response.objects.count()) == (403, 0)


def test_answers_are_taken_by_post_only() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).get(response_url(attempt), {"option": "1"})

    assert (response.status_code, Response.objects.count()) == (405, 0)


def test_answer_to_a_retired_quiz_is_stored_when_the_attempt_was_begun_before() -> None:
    attempt = make_attempt(quiz=make_quiz(status=Quiz.Status.RETIRED))

    browser_of(attempt).post(response_url(attempt), {"option": "1"})

    assert answers_of(attempt) == ["Gazette only"]


def test_last_answer_takes_eight_queries(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    attempt = make_attempt(answers=[1])
    browser = browser_of(attempt)
    browser.get(question_url(attempt, 2))  # the questions are remembered

    with django_assert_num_queries(8):  # one asks for the class: of an attempt in one, none does
        browser.post(response_url(attempt, 2), {"option": "2"}, headers=HTMX)


def test_answer_of_a_student_who_is_erased_meanwhile_is_not_found() -> None:
    attempt = make_attempt()
    browser = browser_of(attempt)

    def erase(execute: Callable[..., object], sql: str, *more: object) -> object:
        """Erase the attempt when the answer has been read and is about to be stored."""
        if sql.startswith("SAVEPOINT"):
            Attempt.objects.all().delete()
        return execute(sql, *more)

    with connection.execute_wrapper(erase):
        response = browser.post(response_url(attempt), {"option": "1"}, headers=HTMX)

    assert (response.status_code, Response.objects.count()) == (404, 0)
