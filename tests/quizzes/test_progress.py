"""The bar over a question."""

import pytest

from quizzes.attempts import questions
from quizzes.progress import ProgressStep, progress
from tests.quiz_factories import make_attempt, make_item, make_news_story, make_quiz

pytestmark = pytest.mark.django_db


def test_steps_tell_right_wrong_here_and_to_do() -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story) for _ in range(4)])
    attempt = make_attempt(quiz=quiz, answers=[1, 2])

    steps = progress(questions(attempt), current=3)

    assert [(step.number, step.state, step.words) for step in steps] == [
        (1, "ok", "right"),
        (2, "no", "not right"),
        (3, "now", "you are here"),
        (4, "todo", "to do"),
    ]


def test_reader_is_here_also_on_an_answered_question() -> None:
    steps = progress(questions(make_attempt(answers=[1])), current=1)

    assert steps == (ProgressStep(1, "now"), ProgressStep(2, "todo"))
