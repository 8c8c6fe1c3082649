"""The questions of a published quiz are read once; what a request adds to them stays with it."""

import pytest
from pytest_django import DjangoAssertNumQueries

from quizzes.evidence_views import fetch_evidence
from quizzes.models import Attempt, Quiz
from quizzes.taking.places import own, remember_places
from quizzes.taking.questions import questions
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import begin, make_proved_item

pytestmark = pytest.mark.django_db


def asked(quiz: Quiz) -> Quiz:
    return Quiz.objects.get(pk=quiz.pk)


def stale_ones_of(attempt: Attempt) -> list[bool]:
    """Tell of each piece of evidence in a text whether it is stale, as a request finds it."""
    quiz = asked(attempt.quiz)
    remember_places(quiz)
    attempt.quiz = quiz
    item = own(questions(attempt)[0]).item
    fetch_evidence([item])
    return [piece.is_stale() for piece in item.evidence.all()]


def test_a_published_quiz_is_read_once(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    quiz = make_quiz(items=[make_proved_item()])
    first, second = asked(quiz), asked(quiz)
    remember_places(first)

    with django_assert_num_queries(0):
        remember_places(second)
        options = [list(place.item.options.all()) for place in second.places]

    assert [place.item.stem for place in second.places] == [quiz.quiz_items.get().item.stem]
    assert [len(found) > 1 for found in options] == [True]


def test_text_of_the_evidence_is_read_anew_for_each_request() -> None:
    item = make_proved_item()
    attempt = begin(make_quiz(items=[item]))
    article = item.proof()[0].article

    before = stale_ones_of(attempt)
    article.text = "Another text."
    article.save()
    after = stale_ones_of(attempt)

    assert (before, after) == ([False, False, False], [True, False, True])


def test_a_quiz_that_is_still_put_together_is_read_each_time() -> None:
    quiz = make_quiz(items=[make_proved_item()], status=Quiz.Status.DRAFT)
    remember_places(quiz)

    quiz.quiz_items.all().delete()

    assert asked(quiz).places == []
