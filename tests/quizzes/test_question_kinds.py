"""Questions of every kind, and in quizzes of every setting, as their page shows them."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects

from quizzes.derivation.drafts import Skill
from quizzes.models import Attempt, Quiz, Response
from tests.quiz_factories import (
    browser_of,
    make_item,
    make_match_item,
    make_news_story,
    make_number_item,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.answering import begin, choose, make_proved_item, tap
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db

HTMX = {"hx-request": "true"}


def response_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:response_create", args=[attempt.pk, number])


def question_url(attempt: Attempt, number: int = 1) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def shown(attempt: Attempt, number: int = 1) -> Page:
    return browser_of(attempt).get(question_url(attempt, number))


def sent(attempt: Attempt, **data: object) -> Page:
    browser: Client = browser_of(attempt)
    return browser.post(response_url(attempt), data, headers=HTMX)


def test_numbers_stand_in_a_grid() -> None:
    attempt = begin(make_quiz(items=[make_number_item()]))

    response = shown(attempt)

    assert words_of(response, "label", "opt") == ["7", "12", "1,000"]
    assert len(words_of(response, "div", "opts--n")) == 1


def test_sentences_are_tapped_under_the_name_of_their_text() -> None:
    attempt = begin(make_quiz(items=[make_sentence_item()]))

    response = shown(attempt)

    assert words_of(response, "h2", "tap__text") == ["Text A, Gazette"]
    assert words_of(response, "label", "opt") == [
        "A1 The council met on Monday.",
        "A2 It voted seven to two.",
        "A3 The hall was full.",
    ]


def test_answered_sentences_are_the_tapped_and_the_right_one() -> None:
    attempt = begin(make_quiz(items=[make_sentence_item()]))

    response = sent(attempt, option="1")

    assert words_of(response, "label", "opt") == [
        "A1 The council met on Monday.Your answer",
        "A2 It voted seven to two.Right answer",
    ]


def test_match_has_a_select_for_each_prompt() -> None:
    attempt = begin(make_quiz(items=[make_match_item()]))

    response = shown(attempt)

    content = response.content.decode()
    assert words_of(response, "legend")[-1] == "Question 1What belongs to which text?"
    assert [content.count(f'name="match_{n}"') for n in (1, 2, 3)] == [1, 1, 0]


def test_match_is_answered_and_shown_pair_by_pair() -> None:
    attempt = begin(make_quiz(items=[make_match_item()]))
    order = words_of(shown(attempt), "option")[1:4]
    data = {f"match_{n}": order.index(text) + 1 for n, text in ((1, "seven"), (2, "nine"))}

    response = sent(attempt, **data)

    assert words_of(response, "dd") == ["seven", "nineRight answer: the park"]
    assert words_of(response, "h2") == ["Not this one"]
    assert "nine: Nobody says nine." in words_of(response, "section", "fb")[0]


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_half_a_match_keeps_what_was_chosen(headers: dict[str, str]) -> None:
    attempt = begin(make_quiz(items=[make_match_item()]))

    response = browser_of(attempt).post(response_url(attempt), {"match_2": "3"}, headers=headers)

    assert words_of(response, "div", "errs") == [
        "There is a problem Choose an answer for “Gazette tells of”"
    ]
    assert response.content.decode().count('<option value="3" selected>') == 1
    assert Response.objects.count() == 0


def test_open_answer_is_kept_and_waits_for_the_teacher() -> None:
    attempt = begin(make_quiz(items=[make_open_item()]))

    response = sent(attempt, text="One line.\nAnother <b>line</b>.")

    assert words_of(response, "h2") == ["Your answer is kept"]
    assert words_of(response, "blockquote", "written") == ["One line.Another <b>line</b>."]
    assert words_of(response, "li") == [
        "0 points Nothing",
        "1 point A word of it",
        "2 points Half of it",
        "3 points Most of it",
        "4 points All of it",
    ]
    assert "Your teacher has not read this one yet." in words_of(response, "section", "fb")[0]


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_open_answer_that_is_too_long_is_not_lost(headers: dict[str, str]) -> None:
    attempt = begin(make_quiz(items=[make_open_item()]))
    text = "x" * 2001

    response = browser_of(attempt).post(response_url(attempt), {"text": text}, headers=headers)

    assert words_of(response, "textarea") == [text]
    assert words_of(response, "div", "errs")[0].startswith("There is a problem Your answer is too")


@pytest.mark.parametrize("asks", [True, False])
def test_how_sure_one_is_is_asked_on_the_same_page_if_the_quiz_wants_it(asks: bool) -> None:
    attempt = begin(make_quiz(items=[make_item()], asks_confidence=asks))

    response = shown(attempt)

    assert ("How sure are you? (optional)" in words_of(response, "legend")) is asks


def test_how_sure_one_is_is_not_asked_with_the_proof_or_the_second_time() -> None:
    quiz = make_quiz(items=[make_proved_item()], asks_confidence=True, repeats_missed=True)
    attempt = begin(quiz)
    choose(attempt, 1, 1)
    with_the_proof = words_of(shown(attempt), "legend")
    tap(attempt, 1, "The hall was full.")

    again = words_of(shown(attempt, 2), "legend")

    assert ["How sure are you? (optional)" in legends for legends in (with_the_proof, again)] == [
        False,
        False,
    ]


def test_missed_question_comes_back_under_its_old_number() -> None:
    attempt = begin(make_quiz(repeats_missed=True))
    choose(attempt, 1, 2)
    choose(attempt, 2, 1)

    response = shown(attempt, 3)

    assert words_of(response, "title") == ["Once more: question 1 of 2 – Coverage"]
    assert words_of(response, "li", "now") == ["Question 1: you are here"]
    assert words_of(response, "button", "btn--wide") == ["Check answer"]


def test_question_that_came_back_does_not_promise_to_come_again() -> None:
    attempt = begin(make_quiz(items=[make_item()], repeats_missed=True))
    choose(attempt, 1, 2)
    choose(attempt, 2, 2)

    pages = [words_of(shown(attempt, number), "section", "fb")[0] for number in (1, 2)]

    assert ["will come back once more" in page for page in pages] == [True, False]


@pytest.mark.parametrize(
    ("feedback", "words"),
    [
        (Quiz.Feedback.END, "when you have answered every question."),
        (Quiz.Feedback.RELEASE, "when your teacher releases the answers."),
    ],
)
def test_answered_question_waits_for_the_end_or_the_release(
    feedback: Quiz.Feedback, words: str
) -> None:
    attempt = begin(make_quiz(feedback=feedback))
    choose(attempt, 1, 2)

    response = shown(attempt)

    assert words_of(response, "title") == ["Question 1 of 2 – Coverage"]
    assert words_of(response, "section", "fb")[0].startswith("Your answer is kept You will see")
    assert words in words_of(response, "section", "fb")[0]
    assert words_of(response, "label", "opt")[1] == "B Herald only Your answer"


def test_answer_before_the_end_leads_on_and_the_last_one_to_the_result() -> None:
    attempt = begin(make_quiz(feedback=Quiz.Feedback.END))
    browser = browser_of(attempt)

    first = browser.post(response_url(attempt), {"option": "2"})
    second = browser.post(response_url(attempt, 2), {"option": "2"}, headers=HTMX)

    assertRedirects(first, question_url(attempt, 2))
    assert second["HX-Redirect"] == reverse("quizzes:attempt_result", args=[attempt.pk])


def test_answer_before_the_end_is_saved_not_checked() -> None:
    attempt = begin(make_quiz(feedback=Quiz.Feedback.END))

    assert words_of(shown(attempt), "button", "btn--wide") == ["Save answer"]


def test_sections_say_which_part_of_the_quiz_it_is() -> None:
    story = make_news_story()
    items = [make_item(story=story, skill=skill) for skill in (Skill.OMIT, Skill.QUOTE)]
    attempt = begin(make_quiz(items=items, has_sections=True))
    choose(attempt, 1, 1)

    response = shown(attempt, 2)

    assert words_of(response, "p", "kick")[0] == "Part 2 of 2 · Quotes"
