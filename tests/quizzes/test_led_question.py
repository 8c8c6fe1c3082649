"""The page of a question while the teacher leads, or in a sitting with a pause and an end."""

import re
from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects

from quizzes.models import Attempt, Quiz, Response
from quizzes.taking.sittings import close_sitting, pause
from tests.classroom_factories import make_sitting
from tests.quiz_factories import browser_of, make_item, make_quiz
from tests.quizzes.answering import choose, make_proved_item, tap
from tests.quizzes.markup import Page, words_of
from tests.quizzes.sitting_in import MINUTE, Phase, lead_to, make_led, take_part

pytestmark = pytest.mark.django_db
HTMX = {"hx-request": "true"}
STEPS = ({"step": "answer", "option": "1"}, {"step": "proof", "sentence": "1"})


def question_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def response_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:response_create", args=[attempt.pk, number])


def page_of(attempt: Attempt, number: int = 1) -> Page:
    return browser_of(attempt).get(question_url(attempt, number))


def html_of(response: Page) -> str:
    return response.content.decode()


def test_answer_is_stored_and_waits_for_the_teacher() -> None:
    attempt = take_part(make_led())

    response = browser_of(attempt).post(response_url(attempt), {"option": "2"}, headers=HTMX)

    assert [str(one) for one in Response.objects.all()] == ["Herald only"]
    assert words_of(response, "h2") == ["Your answer is stored. Wait for your teacher"]
    assert words_of(response, "button") == ["Change answer"]
    assert words_of(response, "mark") == []


def test_answer_without_htmx_shows_the_same_page_again() -> None:
    attempt = take_part(make_led())
    browser = browser_of(attempt)

    response = browser.post(response_url(attempt), {"option": "2"})

    assertRedirects(response, question_url(attempt))
    assert words_of(browser.get(question_url(attempt)), "h2") == [
        "Your answer is stored. Wait for your teacher"
    ]


def test_fragment_is_what_the_page_includes() -> None:
    attempt = take_part(make_led())
    browser = browser_of(attempt)

    fragment = browser.post(response_url(attempt), {"option": "1"}, headers=HTMX)
    page = browser.get(question_url(attempt))

    tokens = [part for part in fragment.content.decode().split('"') if len(part) == 64]
    assert len(set(tokens)) == 1
    in_page = page.content.decode()
    (other,) = {part for part in in_page.split('"') if len(part) == 64 and part.isalnum()}
    assert fragment.content.decode().replace(tokens[0], other).strip() in in_page


def test_change_is_stored_and_shown() -> None:
    attempt = take_part(make_led())
    choose(attempt, 1, 2)

    response = browser_of(attempt).post(
        response_url(attempt), {"option": "1", "revision": "1"}, headers=HTMX
    )

    assert [str(one) for one in Response.objects.all()] == ["Gazette only"]
    assert 'name="revision" value="2"' in response.content.decode()


def test_change_without_a_choice_asks_again() -> None:
    attempt = take_part(make_led())
    choose(attempt, 1, 2)

    response = browser_of(attempt).post(response_url(attempt), {"revision": "1"}, headers=HTMX)

    assert words_of(response, "div", "errs") == ["There is a problem Choose an answer first"]
    assert [str(one) for one in Response.objects.all()] == ["Herald only"]


def test_closed_question_shows_ones_own_answer_and_no_key() -> None:
    sitting = make_led()
    attempt = take_part(sitting)
    choose(attempt, 1, 2)

    lead_to(sitting, 1, Phase.CLOSED)
    page = page_of(attempt)

    assert words_of(page, "h2") == ["Your answer is in"]
    assert words_of(page, "span", "end") == ["Your answer"]
    assert words_of(page, "label", "opt--ok") == []
    assert words_of(page, "a", "btn--wide") == ["Look again"]


@pytest.mark.parametrize("phase", [Phase.CLOSED, Phase.SHOWN])
def test_who_gave_no_answer_is_told_no_key_either(phase: Phase) -> None:
    attempt = take_part(make_led(phase=phase))

    page = page_of(attempt)

    assert words_of(page, "h1") == ["Question 1: Which text gives the result of the vote?"]
    assert words_of(page, "h2") == ["Your teacher takes no more answers to this question"]
    assert words_of(page, "label", "opt") == []


def test_shown_question_has_ones_own_answer_why_and_the_proof() -> None:
    sitting = make_led(make_quiz(items=[make_proved_item()], feedback=Quiz.Feedback.RELEASE))
    attempt = take_part(sitting)
    choose(attempt, 1, 2)
    tap(attempt, 1, "The hall was full.")

    lead_to(sitting, 1, Phase.SHOWN)
    page = page_of(attempt)

    assert words_of(page, "h2") == ["Not this one"]
    assert words_of(page, "mark") == ["It voted seven to two."]
    assert words_of(page, "label", "opt--no") == ["B Herald only Your answer"]
    assert words_of(page, "a", "btn--wide") == ["Look again"]
    assert words_of(page, "li", "now") == ["Question 1: you are here"]


def test_address_of_the_attempt_leads_to_the_question_asked_now() -> None:
    sitting = make_led()
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    choose(attempt, 1, 1)

    first = browser.get(attempt.get_absolute_url())
    lead_to(sitting, 2, Phase.ASKING)
    second = browser.get(attempt.get_absolute_url())
    early = browser.get(question_url(attempt, 3))
    back = browser.get(question_url(attempt, 1))

    assert (first["Location"], second["Location"], early["Location"]) == (
        question_url(attempt, 1),
        question_url(attempt, 2),
        question_url(attempt, 2),
    )
    assert words_of(back, "h2") == ["Right, and here is the proof"]


def test_last_answer_waits_for_the_teacher_to_close() -> None:
    sitting = make_led(make_quiz(items=[make_item()]))
    attempt = take_part(sitting)
    choose(attempt, 1, 1)
    browser = browser_of(attempt)
    result = reverse("quizzes:attempt_result", args=[attempt.pk])

    early = browser.get(result)
    close_sitting(sitting=sitting)
    closed = browser.get(result)

    assertRedirects(early, question_url(attempt), fetch_redirect_response=False)
    assert words_of(closed, "h1") == ["1 of 1 point"]
    assert words_of(closed, "button", "btn--wide") == []


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_answer_in_a_pause_stays_on_the_page(headers: dict[str, str]) -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    pause(sitting=sitting)

    response = browser_of(attempt).post(response_url(attempt), {"option": "2"}, headers=headers)

    assert words_of(response, "div", "errs") == [
        "There is a problem Your teacher has paused the quiz, and your answer is not stored yet. "
        "It stays on this page: send it again when the quiz goes on"
    ]
    (chosen,) = re.findall(r'<input [^>]*name="option"[^>]*checked[^>]*>', html_of(response))
    assert 'value="2"' in chosen
    assert Response.objects.count() == 0


def test_answer_after_the_teacher_took_the_last_stays_on_the_page() -> None:
    sitting = make_led(phase=Phase.CLOSED)
    attempt = take_part(sitting)

    response = browser_of(attempt).post(response_url(attempt), {"option": "2"}, headers=HTMX)

    assert words_of(response, "div", "errs") == [
        "There is a problem Your teacher takes no more answers to this question"
    ]


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_answer_to_a_question_before_leads_on_and_says_so(headers: dict[str, str]) -> None:
    sitting = make_led(number=2)
    attempt = take_part(sitting)
    browser = browser_of(attempt)

    response = browser.post(response_url(attempt, 1), {"option": "2"}, headers=headers)
    page = browser.get(question_url(attempt, 2))

    place = response.headers.get("HX-Redirect") or response.headers["Location"]
    assert place == question_url(attempt, 2)
    assert words_of(page, "li", "warning") == [
        "Your teacher has gone on. The answer came too late for its question."
    ]
    assert Response.objects.count() == 0


def test_answer_after_the_end_leads_to_the_result_and_says_so() -> None:
    sitting = make_sitting(quiz=make_quiz(), opened=3 * MINUTE, closes=MINUTE)
    attempt = take_part(sitting)
    choose(attempt, 1, 1)
    sitting.closes_at = sitting.opens_at + MINUTE
    sitting.save()

    response = browser_of(attempt).post(response_url(attempt, 2), {"option": "1"}, follow=True)

    assert words_of(response, "li", "warning") == [
        "The quiz was over before this answer came. What you sent before is stored."
    ]
    assert words_of(response, "h1") == ["1 of 2 points"]
    assert words_of(response, "p", "above-4") == [
        "1 of 2 questions were not finished when the quiz was over."
    ]
    assert Response.objects.count() == 1


def test_answer_that_the_closing_overtakes_is_told_so() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    to_close = [sitting]

    def close(execute: Callable[..., object], sql: str, *more: object) -> object:
        """Close the sitting when the answer has been read and is about to be stored."""
        if sql.startswith("SAVEPOINT") and to_close:
            close_sitting(sitting=to_close.pop())
        return execute(sql, *more)

    with connection.execute_wrapper(close):
        response = browser.post(response_url(attempt), {"option": "2"}, headers=HTMX)

    assert response["HX-Redirect"] == attempt.get_absolute_url()
    assert Response.objects.count() == 0


def test_question_of_a_sitting_says_until_when_it_is_open() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    attempt = take_part(sitting)

    page = page_of(attempt)

    (words,) = words_of(page, "p", "muted")
    assert words.startswith("Open until ")


def test_led_question_of_somebody_else_is_not_found(stranger: Client) -> None:
    sitting = make_led()
    mine, theirs = take_part(sitting), take_part(sitting)

    responses = [
        browser_of(mine).post(response_url(theirs), {"option": "1"}),
        stranger.post(response_url(theirs), {"option": "1"}),
        browser_of(mine).get(question_url(theirs)),
    ]

    assert [response.status_code for response in responses] == [404] * 3
    assert Response.objects.count() == 0


def test_led_question_stays_in_the_budget_at_every_step(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    sitting = make_led(make_quiz(items=[make_proved_item()]))
    attempt = take_part(sitting)
    browser = browser_of(attempt)

    for step in STEPS:
        with django_assert_max_num_queries(13):
            browser.post(response_url(attempt), step, headers=HTMX)
    for phase in Phase.ASKING, Phase.CLOSED, Phase.SHOWN:
        lead_to(sitting, 1, phase)
        with django_assert_max_num_queries(12):
            browser.get(question_url(attempt))
