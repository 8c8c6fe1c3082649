"""What a teacher does in a sitting of the browser tests: run by the server's own manage.py."""

from django.contrib.auth.models import User

from coverage_app.models import Story
from quizzes.models import Attempt, Sitting
from quizzes.taking.sittings import (
    close_answers,
    close_sitting,
    open_question,
    pause,
    resume,
    show_answer,
)
from tests.browser.screens import COUNCIL_VOTE, attempt_named
from tests.classroom_factories import make_sitting
from tests.quiz_factories import make_item, make_news_story, make_open_item, make_quiz

FULL = "The hall was full."
STEPS = {
    "open": lambda sitting: open_question(sitting=sitting, number=sitting.question_number + 1),
    "close": lambda sitting: close_answers(sitting=sitting, number=sitting.question_number),
    "show": lambda sitting: show_answer(sitting=sitting, number=sitting.question_number),
    "pause": lambda sitting: pause(sitting=sitting),
    "resume": lambda sitting: resume(sitting=sitting),
    "end": lambda sitting: close_sitting(sitting=sitting),
}


def let_in(name: str) -> None:
    """Let the student who came last take part in a quiz of two questions that a teacher leads."""
    participant = Attempt.objects.latest("started_at").participant
    story = Story.objects.get(slug=COUNCIL_VOTE)
    quiz = make_quiz(items=[make_item(story=story), make_open_item(story=story)])
    Attempt.objects.create(
        pk=attempt_named(name),
        quiz=quiz,
        participant=participant,
        sitting=make_sitting(quiz=quiz, pace=Sitting.Pace.TEACHER),
    )


def lead(name: str, step: str) -> None:
    STEPS[step](Sitting.objects.get(attempts=attempt_named(name)))


def add_quiz() -> None:
    """Publish a quiz of two questions, the second one with a proof to tap."""
    story = make_news_story(owner=User.objects.get(username="teacher"), is_open=False)
    proved = make_item(story=story, stem="Which text gives the numbers?", decoys=(FULL,))
    make_quiz(items=[make_item(story=story), proved], title="The council vote")
