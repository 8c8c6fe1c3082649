"""Questions of every kind at every step: added by the server's own manage.py."""

import uuid
from datetime import timedelta

from django.utils import timezone

from coverage_app.models import Story
from quizzes.models import Attempt, Item, Quiz, Response
from quizzes.taking.attempts import Answer, respond
from tests.browser.screens import COUNCIL_VOTE, attempt_named
from tests.quiz_factories import (
    make_match_item,
    make_news_story,
    make_number_item,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.answering import choose, make_proved_item, tap, try_again

OWN_WORDS = "The council wants the park.\nSeven were for it, two against."


def add_attempts() -> None:
    """Let the student who came last begin a quiz of each kind, and go on to each step."""
    participant = Attempt.objects.latest("started_at").participant
    story = make_news_story(title="A council vote")
    long_ago = timezone.now() - timedelta(days=30)  # the sample stays the newest story
    Story.objects.filter(pk=story.pk).update(slug=COUNCIL_VOTE, created_at=long_ago)
    _add_open_questions(story, participant)
    _add_steps(story, participant)
    _add_results(story, participant)
    Quiz.objects.filter(story=story).update(status=Quiz.Status.RETIRED)
    every_kind = [*_two(story), make_sentence_item(story=story)]
    every_kind += [make_match_item(story=story), make_open_item(story=story)]
    make_quiz(items=every_kind, feedback=Quiz.Feedback.RETRY, asks_confidence=True)


def _add_open_questions(story: Story, participant: uuid.UUID) -> None:
    sure = make_quiz(items=[make_number_item(story=story)], asks_confidence=True)
    _begin("numbers", sure, participant)
    _begin("sentences", make_quiz(items=[make_sentence_item(story=story)]), participant)
    _begin("match", make_quiz(items=[make_match_item(story=story)]), participant)
    _begin("open", make_quiz(items=[make_open_item(story=story)]), participant)


def _add_steps(story: Story, participant: uuid.UUID) -> None:
    proved = make_proved_item(story=story)
    choose(_begin("proof", make_quiz(items=[proved]), participant), 1, 1)
    retry = make_quiz(items=[proved], feedback=Quiz.Feedback.RETRY)
    choose(_begin("hint", retry, participant), 1, 2)
    back = _begin("near", make_quiz(items=[proved], repeats_missed=True), participant)
    choose(back, 1, 1)
    tap(back, 1, "The hall was full.")
    sentences = make_quiz(items=[make_sentence_item(story=story)])
    choose(_begin("sentences-answered", sentences, participant), 1, 3)
    match = _begin("match-answered", make_quiz(items=[make_match_item(story=story)]), participant)
    respond(attempt=match, number=1, answer=Answer(matched=(1, 2)))
    own = _begin("open-answered", make_quiz(items=[make_open_item(story=story)]), participant)
    respond(attempt=own, number=1, answer=Answer(text=OWN_WORDS))
    end = make_quiz(items=_two(story), feedback=Quiz.Feedback.END)
    kept = _begin("kept", end, participant)
    choose(kept, 1, 2)
    tap(kept, 1, "The hall was full.")


def _add_results(story: Story, participant: uuid.UUID) -> None:
    release = make_quiz(items=_two(story), feedback=Quiz.Feedback.RELEASE)
    waiting = _begin("waiting", release, participant)
    choose(waiting, 1, 2)
    tap(waiting, 1, "The hall was full.")
    choose(waiting, 2, 2)
    items = [*_two(story), make_match_item(story=story), make_open_item(story=story)]
    retry = Quiz.Feedback.RETRY
    whole = _begin("whole", make_quiz(items=items, feedback=retry, has_sections=True), participant)
    choose(whole, 1, 2)
    try_again(whole, 1, 1)
    tap(whole, 1, "It voted seven to two.")
    choose(whole, 2, 1)
    try_again(whole, 2, 3)
    respond(attempt=whole, number=3, answer=Answer(matched=(1, 3)))
    respond(attempt=whole, number=4, answer=Answer(text=OWN_WORDS))
    Response.objects.filter(attempt=whole, item=items[1]).update(confidence=3)


def _two(story: Story) -> list[Item]:
    return [make_proved_item(story=story), make_number_item(story=story, stem="How many?")]


def _begin(name: str, quiz: Quiz, participant: uuid.UUID) -> Attempt:
    pk = attempt_named(name)
    return Attempt.objects.create(pk=pk, quiz=quiz, participant=participant)
