"""From the texts of a story and what teachers decided to a comparison."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.models import Article, FactDecision, Story
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db
VOTE = "The council voted to close the old library."
SHUT = "The council voted to shut the old library."


def make_decision(left: Article, right: Article, *, is_same: bool) -> FactDecision:
    return FactDecision.objects.create(
        story=left.story,
        left_article=left,
        left_start=0,
        left_end=len(left.text),
        left_excerpt=left.text,
        right_article=right,
        right_start=0,
        right_end=len(right.text),
        right_excerpt=right.text,
        is_same=is_same,
    )


def facts(story: Story) -> list[list[str]]:
    comparison = comparison_of(Story.objects.with_articles().get(pk=story.pk))
    wholes = [fact for fact in comparison.facts if not fact.is_detail]
    return [[sentence.ref for sentence in fact.sentences] for fact in wholes]


def test_two_sentences_are_parted_when_a_teacher_says_so() -> None:
    story = make_story()
    left = make_article(story=story, text=VOTE)
    right = make_article(story=story, text=SHUT, letter="B")
    assert facts(story) == [["A1", "B1"]]

    make_decision(left, right, is_same=False)

    assert facts(story) == [["A1"], ["B1"]]


def test_two_sentences_are_joined_when_a_teacher_says_so() -> None:
    story = make_story()
    left = make_article(story=story, text=VOTE)
    right = make_article(story=story, text="Books will have no home.", letter="B")
    assert facts(story) == [["A1"], ["B1"]]

    make_decision(left, right, is_same=True)

    assert facts(story) == [["A1", "B1"]]


@pytest.mark.parametrize("changed", ["A", "B"])
def test_a_decision_rests_while_a_text_says_something_else_there(changed: str) -> None:
    story = make_story()
    left = make_article(story=story, text=VOTE)
    right = make_article(story=story, text="Books will have no home.", letter="B")
    make_decision(left, right, is_same=True)
    article = {"A": left, "B": right}[changed]
    before = article.text

    Article.objects.filter(pk=article.pk).update(text="Rain fell on all the hills.")
    assert facts(story) == [["A1"], ["B1"]]

    Article.objects.filter(pk=article.pk).update(text=before)
    assert facts(story) == [["A1", "B1"]]


def test_a_decision_on_a_text_that_is_not_compared_changes_nothing() -> None:
    story = make_story()
    left = make_article(story=story, text=VOTE)
    make_article(story=story, text=SHUT, letter="B")
    elsewhere = make_article(text=SHUT, letter="B")

    make_decision(left, elsewhere, is_same=False)

    assert facts(story) == [["A1", "B1"]]
