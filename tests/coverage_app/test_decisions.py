"""What the database refuses of decisions, whoever writes them."""

from typing import Any

import pytest
from django.db import IntegrityError

from coverage_app.models import Article, FactDecision, StatementDecision
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article()


@pytest.mark.parametrize(
    "wrong",
    [
        {"wording": "", "is_hidden": False},
        {"wording": "It rained.", "is_hidden": True},
        {"wording": "It rained.", "start": 7, "end": 7},
    ],
)
def test_a_statement_is_reworded_or_hidden_and_has_a_length(
    article: Article, wrong: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError):
        StatementDecision.objects.create(
            article=article, excerpt="The", **({"start": 0, "end": 3} | wrong)
        )


def test_a_statement_has_one_wording(article: Article) -> None:
    place = {"article": article, "start": 0, "end": 3, "excerpt": "The"}
    StatementDecision.objects.create(**place, wording="It rained.")

    with pytest.raises(IntegrityError):
        StatementDecision.objects.create(**place, wording="It snowed.")


@pytest.mark.parametrize(
    "wrong", [{"right": "A"}, {"left_end": 0}, {"right_end": 0}, {"twice": True}]
)
def test_two_sentences_of_two_texts_have_one_decision(wrong: dict[str, Any]) -> None:
    story = make_story()
    articles = {letter: make_article(story=story, letter=letter) for letter in "AB"}
    right = articles[wrong.pop("right", "B")]
    values = {
        "story": story,
        "left_article": articles["A"],
        "left_start": 0,
        "left_end": 3,
        "left_excerpt": "The",
        "right_article": right,
        "right_start": 0,
        "right_end": 3,
        "right_excerpt": "The",
        "is_same": True,
    }
    if wrong.pop("twice", False):
        FactDecision.objects.create(**values)

    with pytest.raises(IntegrityError):
        FactDecision.objects.create(**(values | wrong))
