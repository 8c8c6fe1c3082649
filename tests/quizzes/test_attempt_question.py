"""The page of one question: open, or answered with its proof."""

import uuid
from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from quizzes.models import Attempt, Quiz
from tests.quiz_factories import (
    browser_of,
    make_attempt,
    make_evidence,
    make_item,
    make_news_story,
    make_quiz,
)
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def question_url(attempt: Attempt, number: int) -> str:
    return reverse("quizzes:attempt_question", args=[attempt.pk, number])


def test_open_question_shows_its_options() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).get(question_url(attempt, 1))

    assertTemplateUsed(response, "quizzes/attempt_question.html")
    assertTemplateUsed(response, "quizzes/_question.html")
    assert words_of(response, "title") == ["Question 1 of 2 – Coverage"]
    assert words_of(response, "legend")[-1] == "Question 1Which text gives the result of the vote?"
    assert words_of(response, "p", "hint")[-1] == "Choose one."
    assert words_of(response, "label", "opt") == [
        "A Gazette only",
        "B Herald only",
        "AB Both texts",
        "Neither text",
    ]
    assert words_of(response, "button", "btn--wide") == ["Check answer"]
    assert words_of(response, "section", "fb") == []


def test_question_page_leads_back_to_the_texts_and_out() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).get(question_url(attempt, 1))

    content = response.content.decode()
    texts = attempt.quiz.story.get_absolute_url()
    assert f'<a class="small" href="{texts}">Look back at the texts</a>' in content
    assert f'<a href="{reverse("coverage_app:story_list")}">Save and leave</a>' in content


def test_form_works_with_and_without_htmx() -> None:
    attempt = make_attempt()
    url = reverse("quizzes:response_create", args=[attempt.pk, 1])

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert (
        f'<form method="post" action="{url}" hx-post="{url}" hx-target="#question-1" '
        'hx-swap="outerHTML" hx-disabled-elt="find button" data-keep novalidate>'
    ) in response.content.decode()


def test_progress_tells_where_the_reader_is() -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story) for _ in range(4)])
    attempt = make_attempt(quiz=quiz, answers=[1, 2])

    response = browser_of(attempt).get(question_url(attempt, 3))

    states = ("ok", "no", "now", "todo")
    assert [words_of(response, "li", state) for state in states] == [
        ["Question 1: right"],
        ["Question 2: not right"],
        ["Question 3: you are here"],
        ["Question 4: to do"],
    ]


def test_right_answer_shows_the_proof() -> None:
    item = make_item(proof="", contrast="")
    make_evidence(item=item, excerpt="It voted seven to two.", focus="seven to two", sentence=2)
    attempt = make_attempt(quiz=make_quiz(items=[item, make_item(story=item.story)]), answers=[1])

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert words_of(response, "title") == ["Question 1 of 2, right – Coverage"]
    assert words_of(response, "h2") == ["Right, and here is the proof"]
    assert words_of(response, "section", "fb--ok") == [
        "Right, and here is the proof Gazette says it. A Gazette Sentence A2 "
        "It voted seven to two. Next question See it in the whole text"
    ]
    assert words_of(response, "mark") == ["It voted seven to two."]
    assert words_of(response, "b")[-1] == "seven to two"
    assert words_of(response, "label", "opt--ok") == ["A Gazette only Your answer, right"]
    assert words_of(response, "form", "act") == []


def test_wrong_answer_shows_why_and_then_the_right_one_with_its_proof() -> None:
    attempt = make_attempt(answers=[2])

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert words_of(response, "title") == ["Question 1 of 2, not this one – Coverage"]
    assert words_of(response, "section", "fb--no") == [
        "Not this one Herald does not give the numbers. "
        "Right answer: Gazette only. Here is the proof. "
        "A Gazette Sentence A2 It voted seven to two. Next question See it in the whole text"
    ]
    assert words_of(response, "label", "opt--no") == ["B Herald only Your answer"]
    assert words_of(response, "label", "opt--ok") == ["A Gazette only Right answer"]


def test_contrast_stands_under_its_own_heading_without_the_highlighter() -> None:
    item = make_item(contrast="It voted for the park.")
    attempt = make_attempt(quiz=make_quiz(items=[item]), answers=[1])

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert words_of(response, "h3") == ["The nearest sentence in B"]
    assert words_of(response, "figure", "o-b") == ["B Herald Sentence B2 It voted for the park."]
    assert words_of(response, "mark") == ["It voted seven to two."]


def test_evidence_outside_the_sentences_is_called_a_line_of_the_page() -> None:
    item = make_item(proof="")
    make_evidence(item=item, excerpt="The hall was full.", sentence=None)
    attempt = make_attempt(quiz=make_quiz(items=[item]), answers=[1])

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert words_of(response, "figure", "ev") == ["A Gazette A line of the page The hall was full."]


def test_changed_text_is_said_to_be_changed() -> None:
    attempt = make_attempt(answers=[1])
    article = attempt.quiz.story.articles.get(outlet__name="Gazette")
    article.text = article.text.replace("seven", "six")
    article.save()

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert words_of(response, "mark") == ["It voted seven to two."]
    assert words_of(response, "p", "note") == ["The text was changed since."]


def test_changed_text_is_said_when_it_was_changed() -> None:
    item = make_item(proof="")
    make_evidence(item=item, excerpt="It voted seven to two.", sentence=2)
    make_evidence(item=item, excerpt="The hall was full.", sentence=None)
    attempt = make_attempt(quiz=make_quiz(items=[item]), answers=[1])
    article = item.story.articles.get(outlet__name="Gazette")
    article.revisions.create(text=article.text, replaced_at=datetime(3026, 5, 3, 12, 0, tzinfo=UTC))
    article.text = "Another text."
    article.save()

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert words_of(response, "mark") == ["It voted seven to two.", "The hall was full."]
    assert words_of(response, "p", "note") == [
        "The text was changed on 3 May 3026; this sentence stood in the version before.",
        "The text was changed on 3 May 3026; this line stood in the version before.",
    ]


def test_proof_can_be_seen_in_the_whole_text() -> None:
    attempt = make_attempt(answers=[1])

    response = browser_of(attempt).get(question_url(attempt, 1))

    link = f'href="{attempt.quiz.story.get_absolute_url()}#A2">See it in the whole text</a>'
    assert link in response.content.decode()


def test_answered_question_leads_to_the_next_and_the_last_one_to_the_result() -> None:
    attempt = make_attempt(answers=[1, 1])
    browser = browser_of(attempt)

    pages = [browser.get(question_url(attempt, number)) for number in (1, 2)]

    assert [words_of(page, "a", "btn--wide") for page in pages] == [
        ["Next question"],
        ["See your result"],
    ]
    assert f'href="{question_url(attempt, 2)}"' in pages[0].content.decode()
    result = reverse("quizzes:attempt_result", args=[attempt.pk])
    assert f'href="{result}"' in pages[1].content.decode()


@pytest.mark.parametrize("number", [0, 2, 3, 99])
def test_question_out_of_reach_leads_to_the_first_open_one(number: int) -> None:
    attempt = make_attempt()

    response = browser_of(attempt).get(question_url(attempt, number))

    assertRedirects(response, question_url(attempt, 1))


def test_number_beyond_a_finished_quiz_leads_to_the_result() -> None:
    attempt = make_attempt(answers=[1, 1])

    response = browser_of(attempt).get(question_url(attempt, 3))

    assertRedirects(response, reverse("quizzes:attempt_result", args=[attempt.pk]))


def test_quiz_that_was_retired_meanwhile_can_be_finished() -> None:
    attempt = make_attempt(quiz=make_quiz(status=Quiz.Status.RETIRED))

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert words_of(response, "button", "btn--wide") == ["Check answer"]


def test_attempt_of_somebody_else_is_not_found() -> None:
    mine, theirs = make_attempt(), make_attempt()

    response = browser_of(mine).get(question_url(theirs, 1))

    assert (response.status_code, words_of(response, "section", "fb")) == (404, [])


def test_browser_without_a_session_finds_no_attempt(stranger: Client) -> None:
    attempt = make_attempt()

    response = stranger.get(question_url(attempt, 1))

    assert response.status_code == 404


def test_teacher_finds_no_attempt_either(teacher_client: Client) -> None:
    attempt = make_attempt()

    response = teacher_client.get(question_url(attempt, 1))

    assert response.status_code == 404


def test_attempt_that_never_was_is_not_found() -> None:
    browser = browser_of(make_attempt())

    response = browser.get(reverse("quizzes:attempt_question", args=[uuid.uuid4(), 1]))

    assert response.status_code == 404


def test_question_page_takes_get_only() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).post(question_url(attempt, 1))

    assert response.status_code == 405


def test_question_page_is_never_kept_in_a_cache() -> None:
    attempt = make_attempt()

    response = browser_of(attempt).get(question_url(attempt, 1))

    assert response["Cache-Control"] == ("max-age=0, no-cache, no-store, must-revalidate, private")


@pytest.mark.parametrize(("count", "answers"), [(1, [1]), (3, [1, 2, 3])])
def test_queries_do_not_grow_with_the_questions(
    count: int, answers: list[int], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story) for _ in range(count)])
    attempt = make_attempt(quiz=quiz, answers=answers)
    browser = browser_of(attempt)
    browser.get(question_url(attempt, 1))  # the questions are remembered

    with django_assert_num_queries(4):
        browser.get(question_url(attempt, 1))
