"""What a page of a sitting hears when it asks whether something has changed."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertTemplateNotUsed, assertTemplateUsed

from quizzes.models import Attempt, Quiz, Sitting
from quizzes.taking.pacing import pace_of
from quizzes.taking.sittings import change_closing, close_sitting, pause, release, resume
from tests.classroom_factories import make_sitting
from tests.quiz_factories import browser_of, make_attempt, make_item, make_quiz
from tests.quizzes.answering import again, choose
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import MINUTE, Phase, lead_to, make_led, take_part

pytestmark = pytest.mark.django_db


class Waiting:
    """A page that is open in the browser of a student and asks as htmx does."""

    def __init__(self, attempt: Attempt, number: int) -> None:
        self.attempt, self.browser = attempt, browser_of(attempt)
        self.address = reverse("quizzes:attempt_pace", args=[attempt.pk, number])
        pace = pace_of(again(attempt), timezone.now())
        self.version = pace.version if pace else ""

    def ask(self) -> Any:
        data = {"version": self.version}
        return self.browser.get(self.address, data, headers={"hx-request": "true"})


def answer_to(page: Waiting) -> tuple[int, str]:
    """Return the status, and the words or the address to which the page is sent."""
    response = page.ask()
    words = " ".join(words_of(response, "p"))
    return response.status_code, response.headers.get("HX-Redirect", words)


def url(name: str, attempt: Attempt, *more: object) -> str:
    return reverse(f"quizzes:{name}", args=[attempt.pk, *more])


def test_nothing_is_said_while_nothing_has_changed(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    page = Waiting(take_part(make_led()), 1)

    with django_assert_num_queries(2):  # the session, and the attempt with its sitting
        response = page.ask()

    assert (response.status_code, response.content) == (204, b"")


def test_page_that_waits_goes_to_the_question() -> None:
    sitting = make_led(number=0, phase=Phase.WAITING)
    attempt = take_part(sitting)
    page = Waiting(attempt, 0)

    lead_to(sitting, 1, Phase.ASKING)

    assert answer_to(page) == (200, url("attempt_question", attempt, 1))


def test_student_who_has_not_answered_keeps_what_is_typed_when_answers_are_closed() -> None:
    sitting = make_led()
    page = Waiting(take_part(sitting), 1)

    lead_to(sitting, 1, Phase.CLOSED)
    response = page.ask()

    assertTemplateUsed(response, "quizzes/_pace.html")
    assertTemplateNotUsed(response, "base.html")
    assert words_of(response, "p") == ["Your teacher takes no more answers to this question."]
    content = response.content.decode()
    assert content.strip().startswith(f'<div id="pace-{page.attempt.pk}"')
    assert "/pace/1/?version=1-closed-running-on-kept-open" in content


def test_page_goes_on_when_the_answer_is_shown() -> None:
    sitting = make_led()
    silent, diligent = take_part(sitting), take_part(sitting)
    choose(diligent, 1, 1)
    pages = [Waiting(silent, 1), Waiting(diligent, 1)]

    lead_to(sitting, 1, Phase.CLOSED)
    closed = answer_to(pages[1])
    lead_to(sitting, 1, Phase.SHOWN)

    assert closed == (200, url("attempt_question", diligent, 1))
    assert [answer_to(page) for page in pages] == [
        (200, url("attempt_question", silent, 1)),
        (200, url("attempt_question", diligent, 1)),
    ]


def test_page_goes_on_to_the_next_question() -> None:
    sitting = make_led()
    attempt = take_part(sitting)
    page = Waiting(attempt, 1)

    lead_to(sitting, 2, Phase.ASKING)

    assert answer_to(page) == (200, url("attempt_question", attempt, 2))


@pytest.mark.parametrize("pace", [Sitting.Pace.SELF, Sitting.Pace.TEACHER])
def test_pause_is_said_where_an_answer_is_being_given(pace: Sitting.Pace) -> None:
    sitting = lead_to(make_sitting(quiz=make_quiz(), pace=pace), 1, Phase.ASKING)
    attempt = take_part(sitting)
    page = Waiting(attempt, 1)

    pause(sitting=sitting)
    paused = answer_to(page)
    page.version = "another"
    resume(sitting=sitting)

    assert paused == (
        200,
        "Your teacher has paused the quiz. What you have chosen or written stays here.",
    )
    assert answer_to(page) == (200, "")


def test_pause_leads_from_an_answered_question_to_the_page_that_waits() -> None:
    sitting = make_led()
    attempt = take_part(sitting)
    choose(attempt, 1, 1)
    page = Waiting(attempt, 1)

    pause(sitting=sitting)

    assert answer_to(page) == (200, url("attempt_wait", attempt))


def test_end_leads_to_the_result() -> None:
    sitting = make_led()
    attempts = [take_part(sitting), take_part(make_sitting(quiz=sitting.quiz, closes=MINUTE))]
    pages = [Waiting(attempts[0], 1), Waiting(attempts[1], 1)]

    close_sitting(sitting=sitting)
    Sitting.objects.filter(attempts=attempts[1]).update(
        opens_at=timezone.now() - 3 * MINUTE, closes_at=timezone.now() - MINUTE
    )

    assert [answer_to(page) for page in pages] == [
        (200, url("attempt_result", attempt)) for attempt in attempts
    ]
    assert again(attempts[1]).finished_at is not None


def test_release_opens_the_result_that_waits_for_it() -> None:
    sitting = make_sitting(quiz=make_quiz(items=[make_item()], feedback=Quiz.Feedback.RELEASE))
    attempt = take_part(sitting)
    choose(attempt, 1, 1)
    page = Waiting(attempt, 0)
    before = answer_to(page)

    release(sitting=sitting)

    assert (before, answer_to(page)) == ((204, ""), (200, url("attempt_result", attempt)))


def test_attempt_of_somebody_else_or_outside_a_sitting_is_not_found(stranger: Client) -> None:
    sitting = make_led()
    mine, theirs, alone = take_part(sitting), take_part(sitting), make_attempt()

    responses = [
        browser_of(mine).get(url("attempt_pace", theirs, 1)),
        stranger.get(url("attempt_pace", theirs, 1)),
        browser_of(alone).get(url("attempt_pace", alone, 1)),
    ]

    assert [response.status_code for response in responses] == [404, 404, 404]


def test_pace_is_asked_by_get_only() -> None:
    attempt = take_part(make_led())

    assert browser_of(attempt).post(url("attempt_pace", attempt, 1)).status_code == 405


def test_another_closing_time_comes_to_the_page() -> None:
    sitting = make_sitting(quiz=make_quiz(), closes=MINUTE)
    page = Waiting(take_part(sitting), 1)
    change_closing(sitting=sitting, closes_at=timezone.now() + 3 * MINUTE)

    _, said = answer_to(page)

    assert said.startswith("Open until")
