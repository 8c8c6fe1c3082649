"""Items become a quiz, and the quiz is published."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from quizzes.items import authoring
from quizzes.models import Item, Quiz
from tests.quiz_factories import (
    make_attempt,
    make_item,
    make_news_story,
    make_quiz,
)

pytestmark = pytest.mark.django_db


def test_quiz_is_made_of_items_in_their_order(teacher: User) -> None:
    story = make_news_story()
    first, second = make_item(story=story), make_item(story=story)

    quiz = authoring.make_quiz(
        story=story, items=[second, first], title="The vote", created_by=teacher
    )

    quiz.refresh_from_db()
    assert (quiz.title, quiz.status, quiz.created_by) == ("The vote", Quiz.Status.DRAFT, teacher)
    assert [(place.position, place.item) for place in quiz.quiz_items.all()] == [
        (1, second),
        (2, first),
    ]


def test_quiz_is_not_made_of_items_of_another_story() -> None:
    item = make_item(stem="Which text?")

    with pytest.raises(ValidationError) as refusal:
        authoring.make_quiz(story=make_news_story(), items=[item], title="Q", created_by=None)

    assert refusal.value.messages == ["“Which text?” belongs to another story."]
    assert Quiz.objects.count() == 0


def test_quiz_is_not_made_of_items_that_are_not_accepted() -> None:
    item = make_item(stem="Which text?", status=Item.Status.DRAFT)

    with pytest.raises(ValidationError) as refusal:
        authoring.make_quiz(story=item.story, items=[item], title="Q", created_by=None)

    assert refusal.value.messages == ["“Which text?” is not accepted: it is draft."]
    assert Quiz.objects.count() == 0


def test_quiz_is_published() -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT)

    authoring.publish_quiz(quiz=quiz)

    assert list(Quiz.objects.published()) == [quiz]
    assert Quiz.objects.get().published_at is not None


def test_quiz_without_questions_is_not_published() -> None:
    quiz = Quiz.objects.create(story=make_news_story(), title="The vote")

    assert obstacles_to(quiz) == ["“The vote” has no questions yet."]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Item.Status.DRAFT, "draft"),
        (Item.Status.REJECTED, "rejected"),
        (Item.Status.RETIRED, "retired"),
    ],
)
def test_quiz_with_an_item_not_accepted_is_not_published(status: Item.Status, words: str) -> None:
    quiz = make_quiz(items=[make_item(stem="Which?", status=status)], status=Quiz.Status.DRAFT)

    assert obstacles_to(quiz) == [f"“Which?” is not accepted: it is {words}."]


def test_quiz_with_an_item_without_a_key_is_not_published() -> None:
    quiz = make_quiz(items=[make_item(stem="Which?", key=None)], status=Quiz.Status.DRAFT)

    assert obstacles_to(quiz) == ["“Which?” has no right answer."]


def test_quiz_with_an_item_without_proof_is_not_published() -> None:
    item = make_item(stem="Which?", proof="", contrast="It voted for the park.")
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)

    assert obstacles_to(quiz) == ["“Which?” has no evidence that proves its right answer."]


@pytest.mark.parametrize("outlet", ["Gazette", "Herald"])
def test_quiz_with_stale_evidence_is_not_published(outlet: str) -> None:
    item = make_item(stem="Which?", contrast="It voted for the park.")
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)
    article = item.story.articles.get(outlet__name=outlet)
    article.text = article.text.replace("It voted", "They voted")
    article.save()

    assert obstacles_to(quiz) == ["“Which?” rests on a text that was changed since."]


def test_all_that_is_in_the_way_is_named_at_once() -> None:
    story = make_news_story()
    items = [
        make_item(story=story, stem="One?", status=Item.Status.DRAFT, proof=""),
        make_item(story=story, stem="Two?"),
        make_item(story=story, stem="Three?", key=None),
    ]
    quiz = make_quiz(items=items, status=Quiz.Status.DRAFT)

    assert obstacles_to(quiz) == [
        "“One?” is not accepted: it is draft.",
        "“One?” has no evidence that proves its right answer.",
        "“Three?” has no right answer.",
    ]


@pytest.mark.parametrize(
    ("status", "words"),
    [(Quiz.Status.PUBLISHED, "published"), (Quiz.Status.RETIRED, "retired")],
)
def test_only_a_draft_is_published(status: Quiz.Status, words: str) -> None:
    quiz = make_quiz(title="The vote", status=status)

    assert obstacles_to(quiz) == [f"“The vote” is {words} already."]


def test_retired_quiz_keeps_its_date_and_its_answers() -> None:
    attempt = make_attempt(answers=[1])
    published_at = attempt.quiz.published_at

    authoring.retire_quiz(quiz=attempt.quiz)

    quiz = Quiz.objects.get()
    assert (quiz.status, quiz.published_at) == (Quiz.Status.RETIRED, published_at)
    assert attempt.responses.count() == 1


def obstacles_to(quiz: Quiz) -> list[str]:
    """Try to publish; return what was in the way, having checked that nothing was stored."""
    before = Quiz.objects.values("status", "published_at").get(pk=quiz.pk)
    with pytest.raises(ValidationError) as refusal:
        authoring.publish_quiz(quiz=quiz)
    assert Quiz.objects.values("status", "published_at").get(pk=quiz.pk) == before
    return refusal.value.messages
