"""The questions of a published quiz are read once; what a request adds to them stays with it."""

import pytest
from pytest_django import DjangoAssertNumQueries

from quizzes.evidence_views import fetch_evidence
from quizzes.models import Quiz
from quizzes.taking.places import remember_places
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import make_proved_item

pytestmark = pytest.mark.django_db


def asked(quiz: Quiz) -> Quiz:
    return Quiz.objects.get(pk=quiz.pk)


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


def test_evidence_is_read_anew_for_each_request(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    quiz = make_quiz(items=[make_proved_item()])
    first, second = asked(quiz), asked(quiz)
    remember_places(first)
    fetch_evidence([first.places[0].item])

    remember_places(second)

    with django_assert_num_queries(1):
        assert len(second.places[0].item.evidence.all()) > 1


def test_a_quiz_that_is_still_put_together_is_read_each_time() -> None:
    quiz = make_quiz(items=[make_proved_item()], status=Quiz.Status.DRAFT)
    remember_places(quiz)

    quiz.quiz_items.all().delete()

    assert asked(quiz).places == []
