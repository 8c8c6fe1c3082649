"""The command that derives items and publishes a first quiz."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from coverage_app.models import Story
from quizzes.models import Item, Quiz
from tests.factories import make_article, make_story
from tests.quiz_factories import make_flight_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    return make_flight_story(slug="flight")


def derive(*arguments: str) -> str:
    output = StringIO()
    call_command("derive_items", *arguments, stdout=output)
    return output.getvalue()


def test_draft_items_are_derived_and_counted(story: Story) -> None:
    output = derive("flight")

    drafts = Item.objects.for_story(story).drafts().count()
    assert drafts > 0
    assert (output, Quiz.objects.count()) == (f"New draft items: {drafts}\n", 0)


def test_second_run_finds_nothing_new(story: Story) -> None:
    derive("flight")

    assert derive("flight") == "New draft items: 0\n"


def test_quiz_is_published_when_asked(story: Story) -> None:
    output = derive("flight", "--publish")

    quiz = Quiz.objects.published().get(story=story)
    assert output.splitlines()[1] == (
        f"Quiz “A long flight”: published, {quiz.quiz_items.count()} questions"
    )


def test_story_that_gives_no_ready_item_gets_no_quiz() -> None:
    make_article(story=make_story(title="Alone", slug="alone"))

    with pytest.raises(CommandError) as refusal:
        derive("alone", "--publish")

    assert (str(refusal.value), Quiz.objects.count()) == ("“Alone” has no questions yet.", 0)


def test_unknown_story_is_named() -> None:
    with pytest.raises(CommandError) as refusal:
        derive("nowhere")

    assert str(refusal.value) == "There is no story “nowhere”."
