"""The questions of a published quiz are read once, and again when a text has changed."""

import pytest
from pytest_django import DjangoAssertNumQueries

from coverage_app.models import Article, Revision
from quizzes.models import Evidence, Quiz
from quizzes.taking.places import remember_places, texts_of
from tests.quiz_factories import make_quiz
from tests.quizzes.answering import make_proved_item

pytestmark = pytest.mark.django_db


def asked(quiz: Quiz) -> Quiz:
    """Fetch a quiz as a request does."""
    return Quiz.objects.with_story().get(pk=quiz.pk)


def evidence_of(quiz: Quiz) -> list[Evidence]:
    known = asked(quiz)
    remember_places(known)
    return list(known.places[0].item.evidence.all())


def test_a_published_quiz_is_read_once(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    quiz = make_quiz(items=[make_proved_item()])
    first, second = asked(quiz), asked(quiz)
    remember_places(first)
    texts_of(first.story)

    with django_assert_num_queries(0):
        remember_places(second)
        (item,) = [place.item for place in second.places]
        outlets = [str(piece.article.outlet) for piece in item.evidence.all()]
        versions = [piece.version() for piece in item.evidence.all()]
        texts = [text.outlet.name for text in texts_of(second.story)]

    assert item.stem == quiz.quiz_items.get().item.stem
    assert len(item.options.all()) > 1
    assert (outlets, versions) == (["Gazette", "Herald", "Gazette"], [None] * 3)
    assert texts == ["Gazette", "Herald"]


def test_a_text_that_was_changed_is_read_again() -> None:
    quiz = make_quiz(items=[make_proved_item()])
    before = [piece.is_stale() for piece in evidence_of(quiz)]
    article = Article.objects.get(outlet__name="Gazette")
    Revision.objects.create(article=article, text=article.text)
    article.text = "Another text."

    article.save()

    after = evidence_of(quiz)
    assert before == [False, False, False]
    assert [piece.is_stale() for piece in after] == [True, False, True]
    assert [piece.version() is None for piece in after] == [False, True, False]


def test_an_outlet_with_another_name_is_read_again() -> None:
    quiz = make_quiz(items=[make_proved_item()])
    outlet = evidence_of(quiz)[0].article.outlet
    outlet.name = "Morning Gazette"

    outlet.save()

    assert str(evidence_of(quiz)[0].article.outlet) == "Morning Gazette"
    assert [str(text.outlet) for text in texts_of(asked(quiz).story)] == [
        "Morning Gazette",
        "Herald",
    ]


def test_a_quiz_that_is_still_put_together_is_read_each_time() -> None:
    quiz = make_quiz(items=[make_proved_item()], status=Quiz.Status.DRAFT)
    remember_places(quiz)

    quiz.quiz_items.all().delete()

    assert asked(quiz).places == []
