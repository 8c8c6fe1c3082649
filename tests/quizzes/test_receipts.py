"""The header that tells a device whether it has to keep an answer any longer."""

import pytest
from django.test import Client
from django.urls import reverse

from quizzes.models import Attempt, Quiz, Response
from quizzes.taking.sittings import close_sitting, pause, resume
from tests.classroom_factories import make_sitting
from tests.quiz_factories import browser_of, make_attempt, make_item, make_quiz
from tests.quizzes.answering import begin, make_proved_item
from tests.quizzes.sitting_in import Phase, lead_to, make_led, take_part

pytestmark = pytest.mark.django_db
HTMX = {"hx-request": "true"}


def receipt(browser: Client, attempt: Attempt, number: int = 1, **data: object) -> str | None:
    url = reverse("quizzes:response_create", args=[attempt.pk, number])
    return browser.post(url, data, headers=HTMX).headers.get("Receipt")


def stored() -> list[tuple[str, int]]:
    return [(str(response), response.revision) for response in Response.objects.all()]


def test_answer_is_stored_and_so_it_is_when_it_comes_again() -> None:
    attempt = begin(make_quiz())
    browser = browser_of(attempt)

    first = receipt(browser, attempt, option="2", revision="0")
    again = receipt(browser, attempt, option="2", revision="0")

    assert (first, again) == ("stored", "stored")
    assert stored() == [("Herald only", 0)]


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_answer_that_leads_on_is_stored(headers: dict[str, str]) -> None:
    attempt = begin(make_quiz(items=[make_item(), make_item()], feedback=Quiz.Feedback.END))
    url = reverse("quizzes:response_create", args=[attempt.pk, 1])

    response = browser_of(attempt).post(url, {"option": "2"}, headers=headers)

    assert response["Receipt"] == "stored"


def test_lower_revision_that_comes_late_is_done_with() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    browser = browser_of(attempt)
    receipt(browser, attempt, option="3", revision="2")

    late = receipt(browser, attempt, option="1", revision="1")

    assert (late, stored()) == ("stored", [("Both texts", 2)])


def test_change_of_an_answer_that_is_told_is_refused() -> None:
    attempt = begin(make_quiz())
    browser = browser_of(attempt)
    receipt(browser, attempt, option="2", revision="0")

    change = receipt(browser, attempt, option="1", revision="1")

    assert (change, stored()) == ("refused", [("Herald only", 0)])


@pytest.mark.parametrize("data", [{}, {"option": "99"}, {"step": "answer", "option": ""}])
def test_answer_that_is_none_is_invalid(data: dict[str, str]) -> None:
    attempt = begin(make_quiz())

    assert (receipt(browser_of(attempt), attempt, 1, **data), stored()) == ("invalid", [])


def test_step_that_the_question_has_not_come_to_is_refused() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))

    early = receipt(browser_of(attempt), attempt, step="proof", sentence="1")

    assert (early, stored()) == ("refused", [])


def test_answer_in_a_pause_is_for_later() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    pause(sitting=sitting)

    early = receipt(browser, attempt, option="2")
    resume(sitting=sitting)
    later = receipt(browser, attempt, option="2")

    assert (early, later) == ("later", "stored")
    assert stored() == [("Herald only", 0)]


@pytest.mark.parametrize("phase", [Phase.CLOSED, Phase.SHOWN])
def test_answer_after_the_last_one_is_refused(phase: Phase) -> None:
    attempt = take_part(make_led(phase=phase))

    assert (receipt(browser_of(attempt), attempt, option="2"), stored()) == ("refused", [])


@pytest.mark.parametrize("phase", [Phase.CLOSED, Phase.SHOWN])
def test_change_after_the_last_one_is_refused_and_the_answer_itself_is_stored(phase: Phase) -> None:
    sitting = make_led()
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    receipt(browser, attempt, option="2", revision="0")
    lead_to(sitting, 1, phase)

    again = receipt(browser, attempt, option="2", revision="0")
    change = receipt(browser, attempt, option="1", revision="1")

    assert (again, change) == ("stored", "refused")
    assert stored() == [("Herald only", 0)]


def test_answer_to_a_question_before_is_refused() -> None:
    attempt = take_part(make_led(number=2))

    assert (receipt(browser_of(attempt), attempt, option="2"), stored()) == ("refused", [])


def test_answer_after_the_end_is_refused_and_what_came_before_is_stored() -> None:
    sitting = make_sitting(quiz=make_quiz())
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    receipt(browser, attempt, option="2")
    close_sitting(sitting=sitting)

    again = receipt(browser, attempt, option="2")
    late = receipt(browser, attempt, 2, option="2")

    assert (again, late) == ("stored", "refused")
    assert stored() == [("Herald only", 0)]


def test_attempt_of_somebody_else_gives_no_receipt() -> None:
    mine, theirs = make_attempt(), make_attempt()

    assert (receipt(browser_of(mine), theirs, option="2"), stored()) == (None, [])
