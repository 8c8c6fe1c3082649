"""What keeps a quiz from being published leads to where it is put right."""

import pytest
from django.db.models import F

from quizzes.derivation.drafts import Kind
from quizzes.items.obstacles import Obstacle, obstacles
from quizzes.models import Item, Quiz
from tests.quiz_factories import make_item, make_quiz

pytestmark = pytest.mark.django_db


def found(quiz: Quiz) -> tuple[Obstacle, ...]:
    return obstacles(quiz, quiz.quiz_items.with_options_and_evidence())


def test_a_sound_quiz_has_no_obstacles() -> None:
    assert found(make_quiz(status=Quiz.Status.DRAFT)) == ()


def test_a_question_that_cannot_be_asked_leads_to_its_row() -> None:
    item = make_item(stem="One?", key=None, proof="", status=Item.Status.REJECTED)
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)
    row = f"#question-{quiz.quiz_items.get().pk}"

    assert found(quiz) == (
        Obstacle("“One?” is not accepted: it is rejected.", "Swap or remove it", row),
        Obstacle("“One?” has no right answer.", "Swap or remove it", row),
        Obstacle(
            "“One?” has no evidence that proves its right answer.",
            "Tick the sentences that prove it",
            f"/items/{item.pk}/proof/",
        ),
    )


def test_stale_evidence_leads_to_the_page_where_it_is_taken_anew() -> None:
    item = make_item(stem="One?")
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)
    quiz.story.articles.update(text="Another text.")

    assert found(quiz) == (
        Obstacle(
            "“One?” rests on a text that was changed since.",
            "Tick the sentences that prove it",
            f"/items/{item.pk}/proof/",
        ),
    )


def test_a_question_whose_options_are_sentences_leads_to_its_row() -> None:
    """Its options are gone with its proof."""
    item = make_item(stem="One?", kind=Kind.SENTENCE)
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)
    quiz.story.articles.update(text="Another text.")

    (obstacle,) = found(quiz)

    row = f"#question-{quiz.quiz_items.get().pk}"
    assert (obstacle.link, obstacle.address) == ("Swap or remove it", row)


def test_an_open_question_needs_no_right_answer() -> None:
    item = make_item(key=None)
    Item.objects.update(kind=Kind.OPEN.value)

    assert found(make_quiz(items=[item], status=Quiz.Status.DRAFT)) == ()


@pytest.mark.parametrize(
    ("left", "words"),
    [([1], "has only one answer to choose"), ([1, 2], "has more than one right answer")],
)
def test_a_question_needs_one_right_answer_among_others(left: list[int], words: str) -> None:
    """A story pack may bring accepted items that nobody can fail, or two may be right."""
    item = make_item(stem="One?")
    item.options.exclude(position__in=left).delete()
    item.options.update(is_key=True, misconception="", prompt=F("text"))

    (obstacle,) = found(make_quiz(items=[item], status=Quiz.Status.DRAFT))

    assert obstacle.words == f"“One?” {words}."
