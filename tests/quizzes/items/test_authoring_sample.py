"""The quiz that a new site publishes by itself."""

import pytest
from django.core.exceptions import ValidationError

from coverage_app.comparisons import comparison_of
from quizzes.derivation import derive_items, select_items
from quizzes.items import authoring
from quizzes.models import Item, Quiz
from tests.quiz_factories import make_flight_story

pytestmark = pytest.mark.django_db


def test_sample_quiz_is_published_from_the_selected_ready_items() -> None:
    story = make_flight_story()

    quiz = authoring.publish_sample_quiz(story=story)

    selected = select_items(derive_items(comparison_of(story)))
    places = quiz.quiz_items.with_items()
    assert (quiz.title, quiz.is_published()) == ("A long flight", True)
    assert [place.item.fingerprint for place in places] == [draft.fingerprint for draft in selected]
    assert "Which text says that the Skylark rocket flew for 86 minutes?" in [
        place.item.stem for place in places
    ]
    assert {place.item.status for place in places} == {Item.Status.ACCEPTED}


def test_sample_quiz_is_made_once_whatever_became_of_it() -> None:
    story = make_flight_story()
    quiz = authoring.publish_sample_quiz(story=story)
    authoring.retire_quiz(quiz=quiz)

    again = authoring.publish_sample_quiz(story=story)

    assert (again, again.status, Quiz.objects.count()) == (quiz, Quiz.Status.RETIRED, 1)


def test_sample_quiz_respects_what_a_teacher_rejected() -> None:
    story = make_flight_story()
    for item in authoring.derive_drafts(story=story).new:
        authoring.reject(item=item)

    with pytest.raises(ValidationError) as refusal:
        authoring.publish_sample_quiz(story=story)

    assert refusal.value.messages == ["“A long flight” has no questions yet."]
    assert [Quiz.objects.count(), Item.objects.accepted().count()] == [0, 0]


def test_sample_quiz_takes_what_a_teacher_accepted() -> None:
    story = make_flight_story()
    for item in authoring.derive_drafts(story=story).new:
        authoring.accept(item=item)

    quiz = authoring.publish_sample_quiz(story=story)

    assert quiz.is_published()
