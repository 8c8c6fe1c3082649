"""The bar over a question."""

import pytest

from quizzes.taking.attempts import Answer, respond
from quizzes.taking.progress import ProgressStep, progress
from quizzes.taking.questions import questions
from tests.quiz_factories import (
    make_attempt,
    make_item,
    make_news_story,
    make_open_item,
    make_quiz,
)
from tests.quizzes.answering import again, begin, choose

pytestmark = pytest.mark.django_db


def test_steps_tell_right_wrong_here_and_to_do() -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story) for _ in range(4)])
    attempt = make_attempt(quiz=quiz, answers=[1, 2])
    all_questions = questions(attempt)

    steps = progress(all_questions, current=all_questions[2])

    assert [(step.number, step.state, step.words) for step in steps] == [
        (1, "ok", "right"),
        (2, "no", "not right"),
        (3, "now", "you are here"),
        (4, "todo", "to do"),
    ]


def test_reader_is_here_also_on_an_answered_question() -> None:
    all_questions = questions(make_attempt(answers=[1]))

    steps = progress(all_questions, current=all_questions[0])

    assert steps == (ProgressStep(1, "now"), ProgressStep(2, "todo"))


def test_answered_questions_are_no_more_than_answered_until_the_result_is_told() -> None:
    all_questions = questions(make_attempt(answers=[1, 2]))

    steps = progress(all_questions, current=all_questions[1], is_told=False)

    assert [(step.state, step.words) for step in steps] == [
        ("done", "answered"),
        ("now", "you are here"),
    ]


def test_open_answer_is_neither_right_nor_wrong() -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_open_item(story=story), make_item(story=story)])
    attempt = make_attempt(quiz=quiz)
    all_questions = respond(attempt=attempt, number=1, answer=Answer(text="They voted."))

    steps = progress(all_questions, current=all_questions[1])

    assert steps == (ProgressStep(1, "done"), ProgressStep(2, "now"))


def test_question_that_comes_back_is_shown_in_its_old_place() -> None:
    attempt = begin(make_quiz(repeats_missed=True))
    choose(attempt, 1, 2)
    choose(attempt, 2, 1)
    all_questions = questions(again(attempt))

    steps = progress(all_questions, current=all_questions[2])

    assert steps == (ProgressStep(1, "now"), ProgressStep(2, "ok"))
