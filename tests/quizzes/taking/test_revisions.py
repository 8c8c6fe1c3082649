"""An answer that was changed before it is told: the highest revision counts, whenever it comes."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from quizzes.grading.answers import grade
from quizzes.models import Attempt, Quiz, Response
from quizzes.taking.attempts import Answer, Delivery, respond
from quizzes.taking.questions import questions
from tests.classroom_factories import make_sitting
from tests.factories import make_teacher
from tests.quiz_factories import (
    browser_of,
    make_item,
    make_match_item,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.answering import again, begin, make_proved_item
from tests.quizzes.markup import Page, words_of
from tests.quizzes.sitting_in import Phase, lead_to, make_led, take_part

pytestmark = pytest.mark.django_db
HTMX = {"hx-request": "true"}


def send(browser: Client, attempt: Attempt, **data: object) -> None:
    url = reverse("quizzes:response_create", args=[attempt.pk, 1])
    browser.post(url, data, headers=HTMX)


def checked_on(page: Page) -> list[str]:
    """Return the radios that are chosen in the forms of a question."""
    tags = re.findall(r"<input [^>]*checked[^>]*>", page.content.decode())
    ids = [re.search(r'id="(id_(?:answer|proof)_\w+)"', tag) for tag in tags]
    return [found[1] for found in ids if found]


def stored() -> tuple[str, int]:
    response = Response.objects.get()
    return str(response), response.revision


def test_higher_revision_replaces_an_answer_that_is_not_told() -> None:
    quiz = make_quiz(items=[make_item(), make_item()], feedback=Quiz.Feedback.END)
    attempt = begin(quiz)
    browser = browser_of(attempt)

    send(browser, attempt, option="1", revision="0")
    send(browser, attempt, option="2", revision="2")

    assert stored() == ("Herald only", 2)


@pytest.mark.parametrize("revision", ["", "0", "1", "-5", "x", "1.5", "9" * 40])
def test_equal_or_lower_revision_changes_nothing(revision: str) -> None:
    quiz = make_quiz(items=[make_item(), make_item()], feedback=Quiz.Feedback.END)
    attempt = begin(quiz)
    browser = browser_of(attempt)
    send(browser, attempt, option="1", revision="1")

    send(browser, attempt, option="2", revision=revision)

    assert stored() == ("Gazette only", 1)


def test_later_revision_that_comes_first_stays() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    browser = browser_of(attempt)

    send(browser, attempt, option="3", revision="2")
    send(browser, attempt, option="1", revision="1")
    send(browser, attempt, option="1", revision="0")

    assert stored() == ("Both texts", 2)


def test_changed_answer_keeps_the_grade_that_came_meanwhile() -> None:
    quiz = make_quiz(items=[make_open_item(), make_item()], feedback=Quiz.Feedback.END)
    attempt = begin(quiz)
    respond(attempt=attempt, number=1, answer=Answer(text="Seven."))
    seen = again(attempt)
    questions(seen)
    grade(response=Response.objects.get(), points=2, graded_by=make_teacher())

    respond(
        attempt=seen, number=1, answer=Answer(text="Seven to two."), delivery=Delivery(revision=1)
    )

    response = Response.objects.get()
    assert (response.text, response.grade) == ("Seven to two.", 2)


def test_answer_whose_key_is_told_stays_whatever_its_revision() -> None:
    attempt = begin(make_quiz())
    browser = browser_of(attempt)
    send(browser, attempt, option="2", revision="0")

    send(browser, attempt, option="1", revision="9")

    assert stored() == ("Herald only", 0)


def test_later_steps_go_on_counting() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()], feedback=Quiz.Feedback.RELEASE))
    browser = browser_of(attempt)
    send(browser, attempt, option="2", revision="2")

    send(browser, attempt, step="proof", sentence="1", revision="2")
    send(browser, attempt, step="proof", sentence="2", revision="3")
    send(browser, attempt, option="1", revision="1")

    response = Response.objects.get()
    assert (str(response), response.revision) == ("Herald only", 3)
    assert response.tapped
    assert response.tapped.excerpt == "The hall was full."


def test_answer_that_comes_without_a_revision_is_stored() -> None:
    attempt = begin(make_quiz())

    send(browser_of(attempt), attempt, option="2")

    assert stored() == ("Herald only", 0)


def test_form_counts_from_what_is_stored() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    browser = browser_of(attempt)
    url = reverse("quizzes:attempt_question", args=[attempt.pk, 1])
    before = browser.get(url).content.decode()
    send(browser, attempt, option="2", revision="2")

    after = browser.get(url).content.decode()

    hidden = '<input type="hidden" name="revision" value="{}" id="id_revision">'
    assert (hidden.format(0) in before, hidden.format(2) in after) == (True, True)


def test_student_changes_the_answer_until_the_teacher_takes_no_more() -> None:
    sitting = make_led(make_quiz(items=[make_proved_item()]))
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    send(browser, attempt, option="2", revision="0")
    send(browser, attempt, step="proof", sentence="1", revision="0")

    send(browser, attempt, option="1", revision="1")
    send(browser, attempt, step="proof", sentence="2", revision="2")
    lead_to(sitting, 1, Phase.CLOSED)
    send(browser, attempt, option="4", revision="3")

    response = Response.objects.get()
    assert (str(response), response.revision) == ("Gazette only", 2)
    assert response.tapped
    assert response.tapped.excerpt == "The hall was full."


def test_form_to_change_begins_with_what_is_stored() -> None:
    item = make_proved_item()
    sitting = make_led(make_quiz(items=[item], asks_confidence=True))
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    send(browser, attempt, option="2", confidence="3")
    send(browser, attempt, step="proof", sentence="3")

    page = browser.get(reverse("quizzes:attempt_question", args=[attempt.pk, 1]))

    assert checked_on(page) == [
        "id_answer_option_1",
        "id_answer_confidence_2",
        "id_proof_sentence_2",
    ]
    revisions = re.findall(r'name="revision" value="(\d+)"', page.content.decode())
    assert revisions == ["1", "1"]
    assert words_of(page, "button", "btn--wide") == ["Change answer", "Change sentence"]
    assert words_of(page, "h1") == ["Question 1"]


def test_words_of_ones_own_and_sentences_can_be_changed() -> None:
    own, sentence = (
        take_part(make_led(make_quiz(items=[item])))
        for item in (make_open_item(), make_sentence_item())
    )
    send(browser_of(own), own, text="Not enough.")
    send(browser_of(sentence), sentence, option="3")

    pages = [
        browser_of(attempt).get(reverse("quizzes:attempt_question", args=[attempt.pk, 1]))
        for attempt in (own, sentence)
    ]

    assert words_of(pages[0], "textarea") == ["Not enough."]
    assert checked_on(pages[1]) == ["id_answer_option_2"]


def test_match_can_be_changed() -> None:
    attempt = take_part(make_led(make_quiz(items=[make_match_item()])))
    browser = browser_of(attempt)
    send(browser, attempt, match_1="1", match_2="2")
    before = list(Response.objects.get().matched)
    page = browser.get(reverse("quizzes:attempt_question", args=[attempt.pk, 1]))

    send(browser, attempt, match_1="2", match_2="1", revision="1")

    assert page.content.decode().count(" selected>") == 2
    assert list(Response.objects.get().matched) == before[::-1]


def test_second_try_can_be_corrected_before_it_is_told() -> None:
    sitting = make_sitting(quiz=make_quiz(items=[make_proved_item()], feedback=Quiz.Feedback.RETRY))
    attempt = take_part(sitting)
    browser = browser_of(attempt)
    send(browser, attempt, option="2")

    send(browser, attempt, step="retry", option="3")
    send(browser, attempt, step="retry", option="4", revision="1")
    send(browser, attempt, option="1", revision="2")

    response = Response.objects.get()
    assert (str(response.first_option), str(response.option)) == ("Herald only", "Neither text")
