"""The page of a quiz: what it is, and where to begin or go on."""

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertTemplateUsed

from quizzes.models import Quiz
from tests.quiz_factories import browser_of, make_attempt, make_item, make_news_story, make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_new_visitor_can_start(stranger: Client) -> None:
    quiz = make_quiz(title="The vote")

    response = stranger.get(quiz.get_absolute_url())

    assertTemplateUsed(response, "quizzes/quiz_detail.html")
    assert words_of(response, "title") == ["Quiz: The vote – Coverage"]
    assert words_of(response, "h1") == ["The vote"]
    assert words_of(response, "p", "lede")[0].startswith("2 questions about ")
    assert words_of(response, "button", "btn--wide") == ["Start"]
    assert (
        f'<form class="row" method="post" '
        f'action="{reverse("quizzes:attempt_create", args=[quiz.pk])}">'
    ) in response.content.decode()


def test_one_question_is_counted_in_the_singular(stranger: Client) -> None:
    quiz = make_quiz(items=[make_item()])

    response = stranger.get(quiz.get_absolute_url())

    assert words_of(response, "p", "lede")[0].startswith("1 question about ")


def test_looking_at_a_quiz_leaves_no_session(stranger: Client) -> None:
    quiz = make_quiz()

    response = stranger.get(quiz.get_absolute_url())

    assert (response.status_code, Session.objects.count()) == (200, 0)


def test_begun_quiz_goes_on() -> None:
    attempt = make_attempt(answers=[1])

    response = browser_of(attempt).get(attempt.quiz.get_absolute_url())

    assert words_of(response, "a", "btn") == ["Go on", "Read the texts"]
    assert f'href="{attempt.get_absolute_url()}">Go on</a>' in response.content.decode()
    assert words_of(response, "button", "btn--wide") == []


def test_finished_quiz_shows_its_result_and_starts_again() -> None:
    attempt = make_attempt(answers=[1, 2])

    response = browser_of(attempt).get(attempt.quiz.get_absolute_url())

    result = reverse("quizzes:attempt_result", args=[attempt.pk])
    assert f'<a href="{result}">1 of 2 points</a>' in response.content.decode()
    assert words_of(response, "button", "btn--wide") == ["Start again"]


def test_result_that_is_not_told_yet_has_no_points_here() -> None:
    attempt = make_attempt(quiz=make_quiz(feedback=Quiz.Feedback.RELEASE), answers=[1, 2])

    response = browser_of(attempt).get(attempt.quiz.get_absolute_url())

    assert "Your last result: your answers are in" in words_of(response, "p")


@pytest.mark.parametrize(
    ("feedback", "words"),
    [
        (Quiz.Feedback.EACH, "After each answer you see why, with the proof."),
        (Quiz.Feedback.RETRY, "After each answer you see why, with the proof."),
        (Quiz.Feedback.END, "At the end you see why each answer is right, with the proof."),
        (
            Quiz.Feedback.RELEASE,
            "When your teacher releases the answers, you see why, with the proof.",
        ),
    ],
)
def test_quiz_says_when_the_answers_are_told(
    feedback: Quiz.Feedback, words: str, stranger: Client
) -> None:
    response = stranger.get(make_quiz(feedback=feedback).get_absolute_url())

    assert words in words_of(response, "p", "lede")[0]


def test_quiz_begun_again_shows_the_last_result_and_goes_on() -> None:
    finished = make_attempt(answers=[1, 2])
    make_attempt(quiz=finished.quiz, participant=finished.participant)

    response = browser_of(finished).get(finished.quiz.get_absolute_url())

    assert words_of(response, "a", "btn") == ["Go on", "Read the texts"]
    assert "1 of 2 points" in words_of(response, "main")[0]


def test_attempts_of_others_are_not_shown(stranger: Client) -> None:
    attempt = make_attempt(answers=[1, 2])

    response = stranger.get(attempt.quiz.get_absolute_url())

    assert words_of(response, "button", "btn--wide") == ["Start"]
    assert "points" not in words_of(response, "main")[0]


@pytest.mark.parametrize("status", [Quiz.Status.DRAFT, Quiz.Status.RETIRED])
def test_quiz_that_is_not_published_is_not_found(stranger: Client, status: Quiz.Status) -> None:
    quiz = make_quiz(status=status)

    assert stranger.get(quiz.get_absolute_url()).status_code == 404


def test_visitor_does_not_find_the_quiz_of_a_closed_story(stranger: Client) -> None:
    quiz = make_quiz(story=make_news_story(is_open=False))

    assert stranger.get(quiz.get_absolute_url()).status_code == 404


def test_teacher_sees_the_quiz_of_a_closed_story(teacher_client: Client) -> None:
    quiz = make_quiz(story=make_news_story(is_open=False), title="The vote")

    response = teacher_client.get(quiz.get_absolute_url())

    assert words_of(response, "h1") == ["The vote"]


def test_quiz_page_takes_get_only(stranger: Client) -> None:
    assert stranger.post(make_quiz().get_absolute_url()).status_code == 405


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_questions_or_attempts(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story) for _ in range(count)])
    attempt = make_attempt(quiz=quiz, answers=[1] * count)
    for _ in range(count):
        make_attempt(quiz=quiz, participant=attempt.participant, answers=[1] * count)
    browser = browser_of(attempt)

    with django_assert_num_queries(8):
        browser.get(quiz.get_absolute_url())
